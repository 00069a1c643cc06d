import { describe, expect, test } from 'vitest';
import { sentence } from '../../src/dataset/index.ts';
import { faultsOfSyntax } from '../../src/dataset/syntax/syntax.ts';
import { pin } from './editing.ts';

/** A small file laid out as the dataset is. */
const good = `{
  "site": {
    "title": { "zh": "题", "en": "Title" },
    "filing": null
  },
  "figures": [
    {
      "id": "one",
      "label": {
        "zh": "钱",
        "en": "Money"
      },
      "places": [
        "a",
        "b"
      ],
      "literal": "5个"
    },
    {
      "id": "two",
      "literal": "6个"
    }
  ],
  "terms": []
}
`;

/** The file with other words, without the pins, and where those stood. */
function edited(find: string, put: string): { text: string; places: number[] } {
  const at = good.lastIndexOf(find);
  if (at === -1) throw new Error(`not found: ${find}`);
  const [first = '', ...rest] = (good.slice(0, at) + put + good.slice(at + find.length)).split(pin);
  const places: number[] = [];
  let text = first;
  for (const part of rest) {
    places.push(text.length);
    text += part;
  }
  return { text, places };
}

const fullWidth = (sign: string, plain: string) => `这里写的是全角的「${sign}」：换成半角的「${plain}」。`;
const quotes = (signs: string) => `这里的引号是中文的「${signs}」：换成英文的双引号「"」。`;
const unclosed = (line: number, open: string, close: string) =>
  `第 ${line} 行的「${open}」没有配上「${close}」：在它该结束的地方补上「${close}」。`;
const unopened = (open: string, close: string) =>
  `这里的「${close}」前面没有和它配的「${open}」：多了就删去，漏了就补上「${open}」。`;
const opening = '这里少了一个「{」：补上它。';
const comma = '两项之间少了英文逗号「,」。';
const colon = '字段名后面少了英文冒号「:」。';
const stray = (sign: string) => `这里多了一个「${sign}」：删去它。`;
const value = '冒号「:」后面漏写了值：写上它，没有就写 null。';
const comment = 'JSON 里不能写注释。';
const single = '这里用的是单引号：文字和字段名都用英文双引号「"」。';
const open = '这段文字少了收尾的双引号。';
const begin = '这段文字少了开头的双引号。';
const bare = (word: string) => `「${word}」没有引号：文字写在英文双引号里。`;
const digits = (word: string) => `数字「${word}」的写法不对：只写数字和小数点，前面没有多余的 0。`;

/** What was done, the words that were there, what stands there now, what is reported at each pin. */
const cases: readonly (readonly [string, string, string, ...string[]])[] = [
  ['a full-width comma', '"zh": "题",', `"zh": "题"${pin}，`, fullWidth('，', ',')],
  ['a Chinese enumeration comma', '"a",', `"a"${pin}、`, fullWidth('、', ',')],
  ['a full-width semicolon', '"a",', `"a"${pin}；`, fullWidth('；', ',')],
  ['a full-width colon', '"filing": null', `"filing"${pin}：null`, fullWidth('：', ':')],
  [
    'full-width braces, each reported',
    '{ "zh": "题", "en": "Title" }',
    `${pin}｛ "zh": "题", "en": "Title" ${pin}｝`,
    fullWidth('｛', '{'),
    fullWidth('｝', '}'),
  ],
  ['full-width brackets', '"terms": []', `"terms": ${pin}［${pin}］`, fullWidth('［', '['), fullWidth('］', ']')],
  ['a pair of Chinese quotation marks, reported once', '"题"', `${pin}“题”`, quotes('“”')],
  ['with signs of Chinese between them', '"钱"', `${pin}“钱，还有：物”`, quotes('“”')],
  ['a Chinese quotation mark that opens', '"题"', `${pin}“题"`, quotes('“')],
  ['a Chinese quotation mark that closes', '"题"', `"题${pin}”`, quotes('”')],
  ['and at the end of a line', '"5个"', `"5个${pin}”`, quotes('”')],
  ['around a field’s name', '"filing"', `${pin}“filing”`, quotes('“”')],
  [
    'several signs of a Chinese keyboard, and what else is wrong not yet',
    '"id": "two",\n      "literal": "6个"',
    `${pin}“id”${pin}：two${pin}，\n      "literal": '6个，'`,
    quotes('“”'),
    fullWidth('：', ':'),
    fullWidth('，', ','),
  ],
  [
    'an object inside an item not closed',
    '"Money"\n      },\n      "places": [\n        "a",\n        "b"\n      ],\n      "literal": "5个"\n    }',
    `"Money",\n      "places": [\n        "a",\n        "b"\n      ],\n      "literal": "5个"\n    ${pin}}`,
    unclosed(9, '{', '}'),
  ],
  [
    'an object inside an item not closed, its comma left',
    '"Money"\n      },\n      "places": [\n        "a",\n        "b"\n      ],\n      "literal": "5个"\n    }',
    `"Money"\n      ,\n      "places": [\n        "a",\n        "b"\n      ],\n      "literal": "5个"\n    ${pin}}`,
    unclosed(9, '{', '}'),
  ],
  ['an item not closed', '"5个"\n    },\n    {', `"5个",\n    ${pin}{`, unclosed(7, '{', '}')],
  ['a list not closed', '"b"\n      ],\n      ', `"b",\n      ${pin}`, unclosed(13, '[', ']')],
  ['a collection not closed', '    }\n  ],\n  ', `    },\n  ${pin}`, unclosed(6, '[', ']')],
  ['the file not closed', '"terms": []\n}\n', `"terms": []\n${pin}`, unclosed(1, '{', '}')],
  ['a list closed by the other sign', '"b"\n      ],', `"b"\n      ${pin}},`, unclosed(13, '[', ']')],
  ['a brace too many behind another', '"Money"\n      },', `"Money"\n      }${pin}},`, unopened('{', '}')],
  ['a brace too many on its own line', '"Money"\n      },', `"Money"\n      }\n      ${pin}},`, unopened('{', '}')],
  ['a bracket too many', '"b"\n      ],', `"b"\n      ]${pin}],`, unopened('[', ']')],
  ['a brace too many at the end', '"terms": []\n}\n', `"terms": []\n}\n${pin}}\n`, unopened('{', '}')],
  [
    'a list not opened',
    '"places": [\n        "a",\n        "b"\n      ]',
    `"places": "a",\n        "b"\n      ${pin}]`,
    unopened('[', ']'),
  ],
  ['an item not opened', '{\n      "id": "two"', `\n      ${pin}"id": "two"`, opening],
  ['an object inside an item not opened', '"label": {\n        ', `"label": \n        ${pin}`, opening],
  ['a comma missing between fields', '"two",\n      ', `"two"\n      ${pin}`, comma],
  ['a comma missing between items', '    },\n    {', `    }\n    ${pin}{`, comma],
  ['a comma missing in a list', '"a",\n        ', `"a"\n        ${pin}`, comma],
  ['a colon missing', '"id": "two"', `"id" ${pin}"two"`, colon],
  ['a name without colon and value', '"6个"\n    }', `"6个", "x" ${pin}}`, colon],
  ['a comma behind the last field', '"6个"', `"6个"${pin},`, stray(',')],
  ['a comma behind the last of a list', '"b"', `"b"${pin},`, stray(',')],
  ['two commas', '"a",', `"a",${pin},`, stray(',')],
  ['a comma before the first', '"a",', `${pin},"a",`, stray(',')],
  ['two colons', '"id": "two"', `"id":${pin}: "two"`, stray(':')],
  ['a value missing', '"id": "two",', `"id": ${pin},`, value],
  ['a value missing at the end', '"6个"\n    ', `\n    ${pin}`, value],
  ['a comment', '"id": "two",', `"id": "two", ${pin}// 二`, comment],
  ['comments of several lines, reported once', '"id": "two",', `${pin}// 一\n// 二\n"id": "two",`, comment],
  ['a comment of the other kind', '"id": "two",', `${pin}/* 一\n 二 */\n"id": "two",`, comment],
  ['single quotes', '"two"', `${pin}'two'`, single],
  ['single quotes with spaces between', '"Money"', `${pin}'Money of it'`, single],
  ['a name without quotes', '"id": "two"', `${pin}id: "two"`, '字段名「id」没有引号：写成「"id"」。'],
  ['words without quotes', '"6个"', `${pin}6个`, bare('6个')],
  ['a date without quotes', 'null', `${pin}2020-03-12`, bare('2020-03-12')],
  ['a word of another language', 'null', `${pin}None`, bare('None')],
  ['an address without quotes', 'null', `${pin}https://x.org`, bare('https')],
  ['a string not closed', '"two",', `${pin}"two,`, open],
  ['a string not closed, others behind it', '"题", "en"', `${pin}"题, "en"`, open],
  ['a name not closed', '"id": "two"', `${pin}"id: "two"`, open],
  ['a string not opened', '"two",', `${pin}two",`, begin],
  ['a name not opened', '"id": "two"', `${pin}id": "two"`, begin],
  [
    'quotation marks inside a string',
    '"钱"',
    `"钱${pin}"和"物"`,
    '文字里的双引号把这段话截断了：写成中文的「“」「”」，或写成「\\"」。',
  ],
  ['a backslash', '"two"', `"t${pin}\\wo"`, '反斜杠「\\」后面的字不对：要写反斜杠本身，写两个「\\\\」。'],
  ['a tab inside a string', '"two"', `"t${pin}\two"`, '文字里有看不见的控制字符：删去重打。'],
  ['noughts before a number', 'null', `${pin}007`, digits('007')],
  ['a number that begins with its point', 'null', `${pin}.5`, digits('.5')],
  ['a number that ends with its point', 'null', `${pin}1.`, digits('1.')],
  ['something behind the end', '"terms": []\n}\n', `"terms": []\n}\n${pin}"x"`, '文件在这里应当结束，后面多了东西。'],
];

describe('what keeps a file from being JSON is reported by itself, at its place', () => {
  test.each(cases)('%s', (_, find, put, ...messages) => {
    const { text, places } = edited(find, put);
    expect(() => JSON.parse(text)).toThrow();
    const reported = faultsOfSyntax(text);
    expect(reported.map(({ code, args }) => sentence(code, args))).toEqual(messages);
    expect(reported.map(({ at }) => at)).toEqual(places);
  });
});

test('it is reported once wherever one sign is left out', () => {
  for (let at = 0; at < good.length; at += 1) {
    if (!/[{}[\]:,"]/.test(good[at] ?? '')) continue;
    const reported = faultsOfSyntax(good.slice(0, at) + good.slice(at + 1));
    expect(reported.length, `without the sign at ${at}`).toBe(1);
  }
});
