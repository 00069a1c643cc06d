import { data, type Fault, item, pin, startOf } from '../editing.ts';

/** Faults of the JSON's shape: fields, types, values, languages. */
export const shapeFaults: readonly Fault[] = [
  {
    name: 'a field written twice',
    edits: [data('"filing": null', `"filing": null,\n    ${pin}"filing": null`)],
    problems: ['字段「filing」写了两次：留一个。'],
  },
  {
    name: 'a mistyped field name',
    edits: [item('figures', 'jobs-offered', '"label"', `${pin}"lable"`)],
    problems: ['不认识的字段「lable」：是不是「label」？'],
  },
  {
    name: 'a field that is nobody’s',
    edits: [item('figures', 'vocational-trainees', '"part"', `${pin}"remark": "x",\n      "part"`)],
    problems: ['不认识的字段「remark」：删去它，或对照 content/README.md 改名。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a value that is not in the list',
    edits: [item('sources', 'nbs', '"release"', `${pin}"statistic"`)],
    problems: [
      '「kind」不能是「statistic」：是不是「statistics」？可以写「repost」（转载）、「briefing」（发布会实录）、「statistics」（统计公报）、「release」（新闻稿）、「report」（报道）。',
    ],
  },
  {
    name: 'an object where one of a list belongs',
    edits: [item('places', 'gansu', '"recipient"', `${pin}{"zh": "受援"}`)],
    problems: ['「role」不能是「{"zh":"受援"}」：可以写「donor」（帮扶一方）、「recipient」（受援一方）。'],
  },
  {
    name: 'an unknown kind of period',
    edits: [item('figures', 'apple-area', '"asOf"', `${pin}"asof"`)],
    problems: [
      '「kind」不能是「asof」：是不是「asOf」？可以写「cumulative」（累计：从 from 到 to）、「year」（某一年）、「asOf」（到某一时点：at）、「notStated」（原文未载明）。',
    ],
  },
  {
    name: 'a mistyped notStated',
    edits: [item('figures', 'linkage-people', '"from": "notStated"', `"from": ${pin}"notstated"`)],
    problems: ['「from」不能是「notstated」：是不是「notStated」？可以写「notStated」（原文未载明）。'],
    alone: 'its figure is left out, and with it another fault',
  },
  {
    name: 'a missing field',
    edits: [
      startOf('derived', 'apple-area-per-household'),
      item(
        'derived',
        'apple-area-per-household',
        `,\n      "caveat": {\n        "zh": "平均只是把面积摊匀，各户种了多少看不到。",\n        "en": "An average only spreads the land evenly."\n      }`,
        '',
      ),
    ],
    problems: ['缺"caveat"（这样算要假定什么、当心什么；必须写）：加上 "caveat": { "zh": "…", "en": "…" }。'],
  },
  {
    name: 'an empty object where words of both languages belong',
    edits: [
      item(
        'terms',
        'ciwa',
        '"sentence": {\n        "zh": "迭部县达拉乡的一个村。",\n        "en": "A village in Dala township, Diebu County."\n      }',
        `"sentence": ${pin}{}`,
      ),
    ],
    problems: ['缺"zh"（中文）、"en"（英文）：加上 "zh": "…", "en": "…"。'],
    alone: 'its term is left out, and with it another fault',
  },
  {
    name: 'a field put into another one',
    edits: [
      item(
        'figures',
        'pavilions',
        '"en": "Outlets for goods from poor areas"\n      },\n      "part": "overview",',
        `"en": "Outlets for goods from poor areas",\n        ${pin}"part": "overview"\n      },`,
      ),
    ],
    problems: ['「part」写进了「label」里面：移到「label」的外面，和它并列。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a field left outside of another one',
    edits: [
      item(
        'figures',
        'pavilions',
        '"source": "briefing",\n        "exact": "在河东设立12家扶贫专区专馆"\n      },',
        `"source": "briefing"\n      },\n      ${pin}"exact": "在河东设立12家扶贫专区专馆",`,
      ),
    ],
    problems: ['「exact」写在了「quote」外面：移进「quote」里。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a code left out',
    edits: [startOf('sources', 'nbs'), item('sources', 'nbs', '\n      "kind": "release",', '')],
    problems: [
      '缺「kind」：写「repost」（转载）、「briefing」（发布会实录）、「statistics」（统计公报）、「release」（新闻稿）、「report」（报道）中的一个。',
    ],
    alone: 'edits the same source as another fault',
  },
  {
    name: 'a day that the calendar does not have',
    edits: [data(`"updated": "2026-12-01"`, `"updated": ${pin}"2026-02-30"`)],
    problems: ['没有这一天：核对月份和日子。'],
    alone: 'the site is left out, and with it other faults',
  },
  {
    name: 'three figures where two are worked with',
    edits: [item('derived', 'funds-per-project', '"ratio": [', `"ratio": ${pin}[\n        "donations",`)],
    problems: ['「ratio」至多有 2 项。'],
    alone: 'edits the same value as another fault',
  },
  {
    name: 'a period left out',
    edits: [
      startOf('figures', 'professionals-sent'),
      item('figures', 'professionals-sent', '\n      "period": {\n        "kind": "notStated"\n      },', ''),
    ],
    problems: ['缺"period"（时段）：加上 "period": { "kind": "notStated" }。'],
    alone: 'its figure has another fault',
  },
  {
    name: 'a number where text belongs',
    edits: [item('figures', 'projects', '"79个"', `${pin}79`)],
    problems: ['「literal」应当是文字（写在双引号里）。'],
  },
  {
    name: 'English missing',
    edits: [
      data(
        '"name": {\n        "zh": "河东区",\n        "en": "Hedong District"\n      }',
        `"name": ${pin}{\n        "zh": "河东区"\n      }`,
      ),
    ],
    problems: ['缺英文：加上 "en": "…"，为英文读者另写，不逐字翻译。'],
  },
  {
    name: 'Chinese missing',
    edits: [
      item('terms', 'supervision', '"sentence": {', `"sentence": ${pin}{`),
      item('terms', 'supervision', '"zh": "把村子列上名单，由上级逐个督促。",', ''),
    ],
    problems: ['缺中文：加上 "zh": "…"。'],
  },
  {
    name: 'an empty label',
    edits: [item('terms', 'registered-poor', '"建档立卡"', `${pin}""`)],
    problems: ['不能是空的，前后也不能有空格。'],
  },
  {
    name: 'a date that is no day',
    edits: [
      data(
        '"corrections": []',
        `"corrections": [{"id": "pavilions", "field": "literal", "old": {"zh": "11家", "en": "11"}, "new": {"zh": "12家", "en": "12"}, "date": ${pin}"2021-3-12", "reason": {"zh": "抄错", "en": "Miscopied"}}]`,
      ),
    ],
    problems: ['月和日都写两位数字：写「2021-03-12」。'],
  },
  {
    name: 'two operations in one derived value',
    edits: [
      startOf('derived', 'funds-per-project'),
      item('derived', 'funds-per-project', '"ratio"', '"difference": ["fiscal-funds", "donations"],\n      "ratio"'),
    ],
    problems: ['"ratio"（相除）、"difference"（相减）、"share"（占比），这几样写一样，只写一样。'],
  },
  {
    name: 'a member that names nothing',
    edits: [
      data(
        '{\n              "figure": "fiscal-funds",\n              "role": "value",',
        `${pin}{\n              "role": "value",`,
      ),
    ],
    problems: [
      '"figure"（一笔）、"derived"（推算的一笔）、"event"（一件事）、"unstated"（未载明的一行），这几样写一样，只写一样。',
    ],
    alone: 'its chart is left out, and with it another fault',
  },
  {
    name: 'an empty list',
    edits: [item('events', 'ciwa-mudslide', '"places": [\n        "ciwa"\n      ]', `"places": ${pin}[]`)],
    problems: ['「places」至少要有 1 项。'],
  },
  {
    name: 'an address that is none',
    edits: [data('"contact": null', `"contact": ${pin}"打电话"`)],
    problems: ['网址要写全，以 https:// 开头；没有就写 null。'],
  },
  {
    name: 'a part of a date mistyped inside a choice',
    edits: [
      item(
        'figures',
        'apple-area',
        '"words": {\n            "zh": "目前",',
        `${pin}"word": {\n            "zh": "目前",`,
      ),
    ],
    problems: ['不认识的字段「word」：是不是「words」？'],
    alone: 'edits the same period as another fault',
  },
];
