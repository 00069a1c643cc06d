import { added, data, type Fault, pin, story } from '../editing.ts';

const apart = 'nothing else can be reported of such a file';
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
  broken(
    'broken JSON: a full-width comma',
    '"filing": null,',
    `"filing": null${pin}，`,
    '这里写的是全角的「，」：换成半角的「,」。',
  ),
  broken(
    'broken JSON: single quotes',
    '"Wei Tianjin"',
    `${pin}'Wei Tianjin'`,
    '这里用的是单引号：文字和字段名都用英文双引号「"」。',
  ),
  broken(
    'broken JSON: a brace too many',
    '"corrections": []\n}\n',
    `"corrections": []\n}\n${pin}}\n`,
    '这里的「}」前面没有和它配的「{」：多了就删去，漏了就补上「{」。',
  ),
  broken('broken JSON: a brace left out', '"site": {\n    ', `"site": \n    ${pin}`, '这里少了一个「{」：补上它。'),
  broken(
    'broken JSON: a value left out',
    '"filing": null,',
    `"filing": ${pin},`,
    '冒号「:」后面漏写了值：写上它，没有就写 null。',
  ),
  broken(
    'broken JSON: a name without quotes',
    '"filing": null',
    `${pin}filing: null`,
    '字段名「filing」没有引号：写成「"filing"」。',
  ),
  broken(
    'broken JSON: words without quotes',
    '"filing": null',
    `"filing": ${pin}无`,
    '「无」没有引号：文字写在英文双引号里。',
  ),
  broken(
    'broken JSON: the first quotation mark missing',
    '"Wei Tianjin"',
    `${pin}Wei Tianjin"`,
    '这段文字少了开头的双引号。',
  ),
  broken(
    'broken JSON: quotation marks inside a string',
    '"Wei Tianjin"',
    `"Wei ${pin}"Tianjin" daily"`,
    '文字里的双引号把这段话截断了：写成中文的「“」「”」，或写成「\\"」。',
  ),
  broken(
    'broken JSON: a backslash',
    '"Wei Tianjin"',
    `"Wei ${pin}\\Tianjin"`,
    '反斜杠「\\」后面的字不对：要写反斜杠本身，写两个「\\\\」。',
  ),
  broken(
    'broken JSON: a tab inside a string',
    '"Wei Tianjin"',
    `"Wei${pin}\tTianjin"`,
    '文字里有看不见的控制字符：删去重打。',
  ),
  broken(
    'broken JSON: a number that is none',
    '"filing": null',
    `"filing": ${pin}007`,
    '数字「007」的写法不对：只写数字和小数点，前面没有多余的 0。',
  ),
  broken(
    'broken JSON: something behind the end',
    '"corrections": []\n}\n',
    `"corrections": []\n}\n${pin}"x"`,
    '文件在这里应当结束，后面多了东西。',
  ),
  broken(
    'a damaged sign',
    '"zh": "山海账本编辑部"',
    `"zh": "山海账本编辑${pin}\uFFFD"`,
    '这里有一个坏了的字「\uFFFD」：对照原文重打这个字。',
  ),
  {
    name: 'a damaged sign in the story',
    edits: [story('zh/brands', '# 写了数的品牌，只有苹果', `# 写了数的品牌，只有${pin}\uFFFD果`)],
    problems: ['这里有一个坏了的字「\uFFFD」：对照原文重打这个字。'],
    alone: apart,
  },
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
        JSON.stringify({ source: 'other', whole: '0'.repeat(64), sum: '0'.repeat(64), windows: ['0'.repeat(12)] }),
      ),
      data('"sources/briefing.json"', `${pin}"sources/briefing.json"`),
    ],
    problems: ['指纹文件「sources/briefing.json」是出处「other」的：换成「briefing」自己的。'],
    alone: 'without windows no quote is proved',
  },
];
