import { append, data, type Fault, item, pin } from '../editing.ts';

/** Faults of ids, events and what is derived. */
export const referenceFaults: readonly Fault[] = [
  {
    name: 'an unknown part',
    edits: [item('figures', 'vocational-trainees', '"overview"', `${pin}"overviw"`)],
    problems: ['没有叫「overviw」的部分：是不是「overview」？'],
  },
  {
    name: 'an unknown place',
    edits: [item('events', 'period-start', '"hedong"', `${pin}"hedon"`)],
    problems: ['没有叫「hedon」的地方：是不是「hedong」？'],
  },
  {
    name: 'an unknown source',
    edits: [
      item(
        'figures',
        'apple-poor-households',
        '"source": "briefing",\n          "exact": "目前',
        `"source": ${pin}"press",\n          "exact": "目前`,
      ),
    ],
    problems: ['没有叫「press」的出处：核对 id，或先在 sources 里加上它。'],
  },
  {
    name: 'an unknown figure in a chart',
    edits: [data('"figure": "poverty-line"', `"figure": ${pin}"povert-line"`)],
    problems: ['没有叫「povert-line」的一笔数：是不是「poverty-line」？'],
  },
  {
    name: 'an unknown figure in a derived value',
    edits: [item('derived', 'income-gap', '"income-diebu"', `${pin}"income-diebo"`)],
    problems: ['没有叫「income-diebo」的一笔数：是不是「income-diebu」？'],
  },
  {
    name: 'the English of a date typed by hand',
    edits: [
      item('events', 'ciwa-supervised', '"from": "2020-01",', `"from": "2020-01",\n        ${pin}"en": "early 2031",`),
    ],
    problems: ['不认识的字段「en」：删去它，或对照 content/README.md 改名。'],
    alone: 'an event that is malformed is looked at no further',
  },
  {
    name: 'an id of a figure used again for an event',
    edits: [
      data(
        '\n  ],\n  "charts": [',
        `,\n    {"id": ${pin}"donations", "part": "hardest", "places": ["ciwa"], "label": {"zh": "脱贫", "en": "Exit"}, "when": {"spans": ["2018年"], "from": "2018"}, "quote": {"source": "briefing", "exact": "位于达拉乡东南边缘，2018年脱贫摘帽"}}\n  ],\n  "charts": [`,
      ),
    ],
    problems: ['id「donations」已经有（在 figures 里）：换一个，id 就是网址，不能重复。'],
  },
  {
    name: 'a date that its quote does not print',
    edits: [item('events', 'ciwa-exit', '"2018年"', `${pin}"2016年"`)],
    problems: ['原句里没有日期「2016年」：照 quote 里的字抄。'],
  },
  {
    name: 'a year drawn that is not printed',
    edits: [item('events', 'period-start', '"from": "2017"', `"from": ${pin}"2016"`)],
    problems: ['from 的年份「2016」不在 spans 里：两处要对得上。'],
  },
  {
    name: 'a month drawn that is not printed',
    edits: [item('events', 'ciwa-accepted', '"2020-06-21"', `${pin}"2020-07-21"`)],
    problems: ['from 写到了「7月」，spans 里没有：两处要对得上，原文没有写到的不写。'],
  },
  {
    name: 'a month drawn where only the year is printed',
    edits: [item('events', 'ciwa-exit', '"from": "2018"', `"from": ${pin}"2018-05"`)],
    problems: ['from 写到了「5月」，spans 里没有：两处要对得上，原文没有写到的不写。'],
    alone: 'edits the same event as another fault',
  },
  {
    name: 'a day drawn that is not printed',
    edits: [item('events', 'ciwa-mudslide', '"2019-07-29"', `${pin}"2019-07-28"`)],
    problems: ['from 写到了「28日」，spans 里没有：两处要对得上，原文没有写到的不写。'],
    alone: 'edits the same event as another fault',
  },
  {
    name: 'a day of another year of the same sentence',
    edits: [
      item('events', 'ciwa-mudslide', '因灾返贫24户126人"', '因灾返贫24户126人，2020年初由国务院扶贫办实施挂牌督战"'),
      item('events', 'ciwa-mudslide', '"2019年",\n          "7·29"', `"2020年初",\n          ${pin}"7·29"`),
      item(
        'events',
        'ciwa-mudslide',
        '"from": "2019-07-29"',
        '"from": "2020-07-29", "to": "2020-07-31", "convention": {"zh": "画到月底", "en": "drawn to its end"}',
      ),
    ],
    problems: ['原句里「7·29」前面的年份是「2019年」：spans 里写它的年份。'],
    alone: 'edits the same event as another fault',
  },
  {
    name: 'a beginning that is no beginning',
    edits: [item('events', 'ciwa-exit', '"when": {', `"when": ${pin}{\n        "open": true,`)],
    problems: ['原句没有写「以来」：删去 "open"。'],
    alone: 'edits the same event as another fault',
  },
  {
    name: 'an end that the source does not print',
    edits: [item('events', 'ciwa-exit', '"from": "2018"', `"from": ${pin}"2018",\n        "to": "2018-12-31"`)],
    problems: ['to「2018-12-31」不在 spans 里：两处要对得上；原文没有写到的不写。'],
    alone: 'edits the same event as another fault',
  },
  {
    name: 'an end before its start',
    edits: [
      item('events', 'ciwa-supervised', '"from": "2020-01"', `"from": ${pin}"2020-01"`),
      item('events', 'ciwa-supervised', '"2020-03"', '"2019-03"'),
    ],
    problems: ['to「2019-03」早于 from「2020-01」：核对两处。'],
    alone: 'edits the same event as another fault',
  },
  {
    name: 'a vague date without its convention',
    edits: [
      item('events', 'ciwa-supervised', '"when": {', `"when": ${pin}{`),
      item(
        'events',
        'ciwa-supervised',
        `,\n        "convention": {\n          "zh": "「年初」按头一个季度画",\n          "en": "“early” is drawn as January to March"\n        }`,
        '',
      ),
    ],
    problems: ['「2020年初」有多宽是惯例：加上 "to"（画到哪天）和 "convention": {zh, en}（按什么惯例），会印在图下。'],
  },
  {
    name: 'a vague date that English cannot say',
    edits: [
      data(
        '\n  ],\n  "charts": [',
        `,\n    {"id": "about-then", "part": "hardest", "places": ["ciwa"], "label": {"zh": "前后", "en": "About"}, "when": {"spans": [${pin}"2020年前后"], "from": "2020", "to": "2020", "convention": {"zh": "按一年画", "en": "Drawn as a year"}}, "quote": {"source": "scio", "exact": "这件事发生在2020年前后的一段时间里"}}\n  ],\n  "charts": [`,
      ),
    ],
    problems: [
      '「2020年前后」英文里还说不出来：会说的有 年初、年中、年底、年末、上半年、下半年、月初、月底、月末、上旬、中旬、下旬。',
    ],
    alone: 'edits the same place as another fault',
  },
  {
    name: 'a fixed phrase of another source',
    edits: [
      data(
        '"words": "四联四帮",\n        "quote": {\n          "source": "briefing"',
        `"words": "四联四帮",\n        "quote": {\n          "source": ${pin}"scio"`,
      ),
    ],
    problems: ['固定说法要出自底本：从底本里引写着「四联四帮」的一句。'],
    alone: 'the site has another fault, and is left out',
  },
  {
    name: 'a number among the fixed phrases',
    edits: [
      data(
        '"idioms": [',
        `"idioms": [\n      {"words": ${pin}"5066人次", "quote": {"source": "briefing", "exact": "持续培训专技人才5066人次"}},`,
      ),
    ],
    problems: ['「5066人次」是一个数目，不是固定说法：列成 figures 里的一笔，正文里写 {id}。'],
    alone: 'the site has another fault, and is left out',
  },
  {
    name: 'a number in a name',
    edits: [data('"zh": "山海账本编辑部"', `"zh": "${pin}79个村编辑部"`)],
    problems: ['名字里的「79个村」是一个数目：名字只写名字，数写进 figures，由原文的字印出来。'],
    alone: 'edits the same name as another fault',
  },
  {
    name: 'a share of unlike units',
    edits: [
      item(
        'derived',
        'apple-poor-share',
        '"share": [\n        "apple-poor-households",\n        "apple-households"',
        `"share": ${pin}[\n        "apple-poor-households",\n        "fiscal-funds"`,
      ),
    ],
    problems: ['「apple-poor-households」数的是户，「fiscal-funds」数的是元：单位不同，不能占比。'],
  },
  {
    name: 'a difference of unlike measures',
    edits: [
      append(
        'derived',
        `{"id": "money-gap", "label": {"zh": "差", "en": "Gap"}, "part": "overview", "difference": ${pin}["fiscal-funds", "donations"], "of": {"zh": "多", "en": "more"}, "caveat": {"zh": "无", "en": "None"}}`,
      ),
    ],
    problems: ['「fiscal-funds」是财政拨付，「donations」是社会捐赠：口径不同，不能相减。'],
  },
  {
    name: 'a ratio to what may be zero',
    edits: [
      append(
        'derived',
        `{"id": "none-left", "label": {"zh": "商", "en": "Quotient"}, "part": "overview", "ratio": ${pin}["fiscal-funds", "remaining-poor"], "of": {"zh": "每人", "en": "a person"}, "caveat": {"zh": "无", "en": "None"}}`,
      ),
    ],
    problems: [
      '用「fiscal-funds」和「remaining-poor」算不出能印的数：界太宽、有一头敞着、除数可能是零，或差可能是负的。换两笔，或删去这一笔推算。',
    ],
    alone: 'one of its figures has another fault',
  },
];
