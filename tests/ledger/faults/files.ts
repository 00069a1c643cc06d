import { added, data, type Fault, pin, story } from '../editing.ts';

const apart = 'nothing else can be told of such a file';
const whole = (name: string, text: string, message: string): Fault => ({
  name,
  edits: [added('dataset.json', text)],
  problems: [message],
  alone: apart,
});
const broken = (name: string, find: string, put: string, message: string): Fault => ({
  name,
  edits: [data(find, put)],
  problems: [message],
  alone: apart,
});
const notUtf8 = '这个文件不是 UTF-8：用记事本「另存为」，编码选 UTF-8，再存一次。';

/** Faults of whole files: broken JSON, another encoding, fingerprints. */
export const fileFaults: readonly Fault[] = [
  broken(
    'broken JSON: a comma too many',
    '"corrections": []',
    `"corrections": [{}${pin}, ]`,
    '这里多了一个「,」：删去它。',
  ),
  broken(
    'broken JSON: a comma missing',
    '"filing": null,\n    ',
    `"filing": null\n    ${pin}`,
    '两项之间少了英文逗号「,」。',
  ),
  broken(
    'broken JSON: Chinese quotation marks',
    '"filing": null',
    `"filing": ${pin}“无”`,
    '这里的引号是中文的「“”」：换成英文的双引号「"」。',
  ),
  broken('broken JSON: a quotation mark missing', '"Wei Tianjin"', `${pin}"Wei Tianjin`, '这段文字少了收尾的双引号。'),
  broken('broken JSON: a colon missing', '"filing": null', `"filing" ${pin}null`, '字段名后面少了英文冒号「:」。'),
  broken(
    'broken JSON: a bracket missing',
    '"corrections": []\n}\n',
    `"corrections": []\n${pin}`,
    '第 1 行的「{」没有配上「}」：在它该结束的地方补上「}」。',
  ),
  broken('broken JSON: a comment', '"filing": null', `${pin}// 备案号\n    "filing": null`, 'JSON 里不能写注释。'),
  whole('an empty file', `${pin}`, '这个文件是空的：从版本库里取回原来的文件。'),
  whole('a list instead of an object', `${pin}[]`, '整个文件应当是一个对象 { }。'),
  whole('another encoding', `${pin}{"site": "\uFFFD\uFFFD"}`, notUtf8),
  {
    name: 'another encoding in the story',
    edits: [story('zh/brands', '# 写了数的品牌，只有苹果', `${pin}# \uFFFD\uFFFD\uFFFD\uFFFD`)],
    problems: [notUtf8],
    alone: apart,
  },
  {
    name: 'a whole collection mistyped',
    edits: [data('\n  "terms": [', `\n  ${pin}"term": [`)],
    problems: ['不认识的字段「term」：是不是「terms」？'],
    alone: 'ids can no longer be looked up',
  },
  {
    name: 'a fingerprint that is missing',
    edits: [
      { file: 'sources/briefing.json', drop: true },
      data('"sources/briefing.json"', `${pin}"sources/briefing.json"`),
    ],
    problems: ['找不到指纹文件「sources/briefing.json」：运行 npm run source -- briefing 原文.txt 生成它。'],
    alone: 'without windows no quote is proved',
  },
  {
    name: 'a fingerprint edited by hand',
    edits: [added('sources/briefing.json', '{}'), data('"sources/briefing.json"', `${pin}"sources/briefing.json"`)],
    problems: ['指纹文件「sources/briefing.json」坏了：运行 npm run source -- briefing 原文.txt 重新生成，不要手改。'],
    alone: 'without windows no quote is proved',
  },
  {
    name: 'a fingerprint of another source',
    edits: [
      added(
        'sources/briefing.json',
        JSON.stringify({ source: 'other', whole: '0'.repeat(64), windows: ['0'.repeat(12)] }),
      ),
      data('"sources/briefing.json"', `${pin}"sources/briefing.json"`),
    ],
    problems: ['指纹文件「sources/briefing.json」是出处「other」的：换成「briefing」自己的。'],
    alone: 'without windows no quote is proved',
  },
];
