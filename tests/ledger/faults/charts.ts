import { append, chart, data, type Fault, item, pin, startOf, story } from '../editing.ts';

const value = (figure: string) => `{"figure": "${figure}", "role": "value"}`;
const unlike = (reported: string) =>
  `一把尺上的数不是一回事：${reported}。加上 "differs": {zh, en} 写明哪里不同，会印在图下。`;
const uncountable = (reported: string) =>
  `${reported}，不能一格一个地数："units"（一格一个）只画数到个位、不超过两万的数，kind 换成"bars"（条形）。`;
const noSum = (reported: string) => `不能相加：${reported}。删去合计，或写 "struck" 把合计一行注销。`;
const differs = `,
          "differs": {
            "zh": "一笔是拨款，一笔是买卖，一笔是捐赠，数的不是一样东西。",
            "en": "One is a grant, one is trade, one is a gift: they do not count the same thing."
          }`;

/** Faults of charts: scales, sums, marks, ink, drafts. */
export const chartFaults: readonly Fault[] = [
  {
    name: 'a sum of 人 and 人次',
    edits: [
      append(
        'charts',
        chart(
          'heads',
          'bars',
          `{"members": [${value('vocational-trainees')}, ${value('people-reached')}], "total": ${pin}{"disjoint": {"zh": "不重叠", "en": "disjoint"}}}`,
        ),
      ),
    ],
    problems: [noSum('「vocational-trainees」的单位是人，「people-reached」的是人次')],
  },
  {
    name: 'a sum of 10443人 and 5066人次, in the chart that has them',
    edits: [
      item(
        'charts',
        'training',
        `"figure": "vocational-trainees",\n              "role": "value"\n            }\n          ]`,
        `"figure": "vocational-trainees",\n              "role": "value"\n            },\n            ${value('professional-trainees')}\n          ],\n          "total": ${pin}{"disjoint": {"zh": "不重叠", "en": "disjoint"}}`,
      ),
    ],
    problems: [noSum('「vocational-trainees」的单位是人，「professional-trainees」的是人次')],
    alone: 'one of its figures has another fault',
  },
  {
    name: 'a sum of unlike money',
    edits: [data('"total": {\n            "struck"', `"total": ${pin}{\n            "disjoint"`)],
    problems: [noSum('「fiscal-funds」的口径是财政拨付，「consumption」的是商品销售')],
    alone: 'hides another fault of its panel',
  },
  {
    name: 'unlike measures on one scale and nothing said',
    edits: [
      item('charts', 'funds', '"panels": [\n        {', `"panels": [\n        ${pin}{`),
      item('charts', 'funds', differs, ''),
    ],
    problems: [unlike('「fiscal-funds」的口径是财政拨付，「consumption」的是商品销售')],
  },
  {
    name: 'unlike units on one scale',
    edits: [
      append(
        'charts',
        chart('mixed', 'bars', `{"members": ${pin}[${value('fiscal-funds')}, ${value('apple-poor-households')}]}`),
      ),
    ],
    problems: ['不能放在一把尺上：「fiscal-funds」的单位是元，「apple-poor-households」的是户。各放一个 panel。'],
  },
  {
    name: 'a quotient beside its dividend and nothing said',
    edits: [
      append(
        'charts',
        chart(
          'quotient',
          'bars',
          `${pin}{"members": [${value('fiscal-funds')}, {"derived": "funds-per-project", "role": "value"}]}`,
        ),
      ),
    ],
    problems: [unlike('「fiscal-funds」的人均或户均是未写，「funds-per-project」的是每个项目')],
    alone: 'its derived value has another fault',
  },
  {
    name: 'a sum of one thing twice',
    edits: [
      append(
        'charts',
        chart(
          'doubled',
          'bars',
          `{"members": [${value('fiscal-funds')}, ${value('fiscal-funds')}], "total": ${pin}{"disjoint": {"zh": "不重叠", "en": "disjoint"}}}`,
        ),
      ),
    ],
    problems: ['合计里「fiscal-funds」加了两遍：删去一行。'],
    alone: 'shows a chart of its own in the story',
  },
  {
    name: 'a sum of averages',
    edits: [
      append(
        'charts',
        chart(
          'averages',
          'bars',
          `{"members": [${value('income-ning')}, ${value('income-diebu')}], "differs": {"zh": "两县的人不同", "en": "of two counties"}, "total": ${pin}{"disjoint": {"zh": "不重叠", "en": "disjoint"}}}`,
        ),
      ),
    ],
    problems: ['「income-ning」是平均数、标准线或推算的数，不能相加：删去合计，或写 "struck" 把合计一行注销。'],
    alone: 'shows a chart of its own in the story',
  },
  {
    name: 'a sum of unlike things on a spread',
    edits: [
      item(
        'charts',
        'exchange',
        '"members": [',
        `"total": ${pin}{"disjoint": {"zh": "不重叠", "en": "disjoint"}},\n          "members": [`,
      ),
    ],
    problems: [noSum('「fiscal-funds」的单位是元，「professionals-sent」的是人')],
  },
  {
    name: 'a share of more than the whole',
    edits: [
      item(
        'derived',
        'apple-farm-share',
        '"share": [\n        "apple-farm-area",\n        "apple-area"',
        `"share": ${pin}[\n        "apple-area",\n        "apple-farm-area"`,
      ),
    ],
    problems: ['「apple-area」比「apple-farm-area」还大，算不出占比：核对哪个是部分、哪个是整体。'],
    alone: 'its chart has nothing to draw then',
  },
  {
    name: 'a sum of what is derived and what is printed',
    edits: [
      append(
        'charts',
        chart(
          'quotient',
          'bars',
          `{"members": [${value('apple-households')}, {"derived": "apple-poor-share", "role": "value"}], "total": ${pin}{"disjoint": {"zh": "不重叠", "en": "disjoint"}}}`,
        ),
      ),
    ],
    problems: [noSum('「apple-households」的单位是户，「apple-poor-share」的是%')],
    alone: 'its derived value has another fault',
  },
  {
    name: 'a member that its chart cannot draw',
    edits: [
      data('{\n              "derived": "apple-poor-share"', `${pin}{\n              "figure": "apple-households"`),
    ],
    problems: ['"share"（占比）画不了这一项：这里写"derived"（推算的一笔）。'],
    alone: 'edits the same chart as another fault',
  },
  {
    name: 'a quotient in a chart of shares',
    edits: [
      data('{\n              "derived": "apple-poor-share"', `${pin}{\n              "derived": "funds-per-project"`),
    ],
    problems: ['「funds-per-project」不是占比："share"（占比）只画用 share 算出来的数，kind 换成"bars"（条形）。'],
    alone: 'edits the same chart as another fault',
  },
  {
    name: 'a page of a spread without a name',
    edits: [
      data('{\n          "title": {\n            "zh": "往西",\n            "en": "Westward"\n          },', `${pin}{`),
    ],
    problems: ['"spread"（左右两页的账）的每一页要有名字：加上 "title": {zh, en}。'],
  },
  {
    name: 'solid ink for a reference',
    edits: [
      item(
        'charts',
        'income',
        '"figure": "still-poor-income",\n              "role": "reference"',
        `"figure": "still-poor-income",\n              "role": ${pin}"value"`,
      ),
    ],
    problems: [
      '「still-poor-income」出自旁证，不是底本：role 写"reference"（空心）或"threshold"（一条线），实心的墨只画底本的数。',
    ],
  },
  {
    name: 'one mark a thing for a rounded figure',
    edits: [append('charts', chart('cells', 'units', `{"members": [${pin}${value('people-reached')}]}`))],
    problems: [uncountable('「people-reached」是6.5万人次')],
  },
  {
    name: 'one mark a thing for what is derived',
    edits: [
      append(
        'charts',
        chart('cells', 'units', `{"members": [${pin}{"derived": "ciwa-household-size", "role": "value"}]}`),
      ),
    ],
    problems: [uncountable('「ciwa-household-size」是5.25人')],
    alone: 'one of its figures has another fault',
  },
  {
    name: 'a draft in a chart',
    edits: [
      item('figures', 'still-poor-income', '"literal"', '"draft": true,\n      "literal"'),
      item('charts', 'income', '"figure": "still-poor-income"', `"figure": ${pin}"still-poor-income"`),
      story('zh/overview', '{still-poor-income}', ''),
      story('en/overview', ' as {still-poor-income}', ''),
    ],
    problems: ['「still-poor-income」还是草稿，不能发布：去掉它的 "draft": true，或从这张图里删去它。'],
    alone: 'its figure has another fault',
  },
  {
    name: 'a draft behind a derived value of the story',
    edits: [
      item('figures', 'ciwa-households', '"literal"', '"draft": true,\n      "literal"'),
      item('charts', 'ciwa-years', '{ciwa-households}、', ''),
      item('charts', 'ciwa-years', '{ciwa-households} with ', ''),
      story('zh/hardest', '「因灾返贫」{ciwa-households}、', '「因灾返贫」'),
      story('en/hardest', '{ciwa-households} with', 'those households with'),
      story('zh/hardest', '平均每户{ciwa-household-size}', `平均每户${pin}{ciwa-household-size}`),
      story('en/hardest', ', an average of {ciwa-household-size} a household', ''),
    ],
    problems: [
      '「ciwa-household-size」还是草稿，不能发布：去掉它的 "draft": true，或从这里删去 {ciwa-household-size}。',
    ],
    alone: 'its figure has another fault',
  },
  {
    name: 'a story’s source without a fingerprint',
    edits: [startOf('sources', 'briefing'), data(',\n      "fingerprint": "sources/briefing.json"', '')],
    problems: [
      '底本「briefing」没有指纹：运行 npm run source -- briefing 原文.txt，再写上 "fingerprint": "sources/briefing.json"。',
    ],
    alone: 'without windows no quote is proved',
  },
];
