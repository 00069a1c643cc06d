import { data, type Fault, item, pin, story } from '../editing.ts';

const instead = '正文里的数都写成 {id}，由账本印出来；固定说法列进 site.idioms。';
const digits = (found: string) => `手写的数字「${found}」：${instead}`;
const word = (found: string) => `手写的数词「${found}」：${instead}`;
const fold = (found: string) => `手写的倍数「${found}」：${instead}`;
const counted = (found: string) => `手写的数「${found}」：${instead}图里的笔数写成 {count:图的id}。`;
const doubled = (said: string, id: string) => `「${said}」多余：{${id}} 自己会印出它的界，删去「${said}」。`;
const praise = (found: string) => `「${found}」是宣传的话：用自己的话平实地说，或放进引号，注明是原文的说法。`;
const tag = (found: string) => `「${found}」是网页标签：这里只写文字，标签会原样印出来。删去它。`;

/** A sentence put before another one, with its fault. */
const before = (file: string, sentence: string, fault: string) => story(file, sentence, `${fault}${sentence}`);
const zh = (name: string, fault: string, message: string): Fault => ({
  name,
  edits: [before('zh/opening', '账本做的事很少', fault)],
  problems: [message],
});
const en = (name: string, fault: string, message: string): Fault => ({
  name,
  edits: [before('en/opening', 'This ledger does one', `${fault} `)],
  problems: [message],
});

const invisible = (found: string) => `这里有一个看不见的控制符（${found}），会弄乱读者看到的字：删去它。`;

/** Faults of our own wording: typed numbers, words about bounds, praise, markup. */
export const wordingFaults: readonly Fault[] = [
  {
    name: 'a typed number in the Chinese story',
    edits: [story('zh/overview', '帮扶项目有{projects}。', `帮扶项目有${pin}79个。`)],
    problems: [digits('79')],
  },
  {
    name: 'a typed number in the English story',
    edits: [story('en/overview', 'speaks of {projects}', `speaks of ${pin}79 projects`)],
    problems: [digits('79')],
  },
  {
    name: 'words in quotation marks that no clause has',
    edits: [before('zh/opening', '账本做的事很少', `报道把它叫作${pin}「千秋大业」，`)],
    problems: [
      '「千秋大业」放在引号里就是原文的话，账本引的原句里没有它：照原文改；不是引原文的，去掉引号；原文确有的，连同原句列进 site.idioms。',
    ],
    alone: 'where a clause has a fault nothing is said of what it may have lacked',
  },
  zh('a turned direction of writing', `先看${pin}\u202e，`, invisible('U+202E')),
  en('a control sign in the story', `See${pin}\u0007.`, invisible('U+0007')),
  {
    name: 'a control sign in the dataset',
    edits: [data('"en": "The Mountain–Sea Ledger"', `"en": "The ${pin}\\u0000Mountain–Sea Ledger"`)],
    problems: [invisible('\\u0000')],
  },
  {
    name: 'half a sign in the dataset',
    edits: [data('"zh": "山海账本编辑部"', `"zh": "山海账本编辑${pin}\\ud800部"`)],
    problems: ['\\ud800 只是半个字，印不出来：换成整个字。'],
  },
  en(
    'a space that is none of the keyboard',
    `See${pin}\u00a0it.`,
    '这里有一个特别的空格（U+00A0）：删去它，或换成普通的空格。',
  ),
  zh(
    'a sign that looks like a Chinese one',
    `看${pin}\uf90a。`,
    '「\uf90a」（U+F90A）是形近字，不是「金」：换成「金」。',
  ),
  en(
    'a letter of another script',
    `A w${pin}\u043erd.`,
    '「\u043e」（U+043E）不是汉字，也不是拉丁字母，样子像而不是一个字：换成键盘上打出来的字。',
  ),
  zh('full-width digits', `有${pin}７９个。`, digits('７９')),
  zh('circled digits', `其${pin}③。`, digits('③')),
  zh('a typed number word', `约${pin}七千三百万元。`, word('七千三百万')),
  zh('a vague number word', `有${pin}十余家。`, word('十余')),
  zh('a vague share', `${pin}近半没有写。`, word('近半')),
  zh('a numeral with a counter', `有${pin}三笔。`, counted('三笔')),
  zh('a fraction', `占${pin}四分之三。`, word('四分之三')),
  zh('one half', `占${pin}一半。`, word('一半')),
  zh('tenths', `占${pin}三成。`, fold('三成')),
  zh('a multiple', `是${pin}两倍。`, fold('两倍')),
  zh('doubled, in Chinese', `收入${pin}翻了一番。`, fold('翻了一番')),
  en('a typed number word in English', `There were ${pin}seventy-nine projects.`, word('seventy-nine')),
  en(
    'a number of several words',
    `It cost ${pin}two hundred and forty-one million yuan.`,
    word('two hundred and forty-one million'),
  ),
  en('a quarter', `It is ${pin}a quarter of it.`, word('a quarter')),
  en('doubled, in English', `Income ${pin}doubled.`, word('doubled')),
  {
    name: 'a doubled more than, in Chinese',
    edits: [story('zh/industry', '总账里的{consumption}', `总账里的${pin}超过{consumption}`)],
    problems: [doubled('超过', 'consumption')],
  },
  {
    name: 'a doubled more than, in English',
    edits: [story('en/overview', 'completed {consumption}', `completed ${pin}more than {consumption}`)],
    problems: [doubled('more than', 'consumption')],
  },
  {
    name: 'a bound said again behind the number',
    edits: [story('zh/people', '就业岗位{jobs-offered}也', `就业岗位{jobs-offered}${pin}以上也`)],
    problems: [doubled('以上', 'jobs-offered')],
    alone: 'its figure has another fault',
  },
  {
    name: 'a bound that the source does not say',
    edits: [story('zh/limits', '资金{fiscal-funds}', `资金${pin}超过{fiscal-funds}`)],
    problems: ['原文没有说「超过」：{fiscal-funds} 印的就是原文的数，删去「超过」。'],
    alone: 'stands behind another fault of its file',
  },
  {
    name: 'an exact word before an open figure',
    edits: [story('zh/overview', '{term:consumption-aid}{consumption}', `{term:consumption-aid}${pin}共{consumption}`)],
    problems: ['「共」和 {consumption} 的界不合：这个数不是整数到此为止，删去「共」。'],
  },
  {
    name: 'an exact word before an open figure, in English',
    edits: [story('en/industry', 'The {consumption} in', `The sum, ${pin}a total of {consumption} in`)],
    problems: ['「a total of」和 {consumption} 的界不合：这个数不是整数到此为止，删去「a total of」。'],
    alone: 'its file is dropped by another fault',
  },
  {
    name: 'a bound against the one that the number prints',
    edits: [story('zh/industry', '带贫{linkage-people}', `带贫${pin}不到{linkage-people}`)],
    problems: ['「不到」和 {linkage-people} 的界相反：{linkage-people} 自己会印出原文的界，删去「不到」。'],
    alone: 'stands behind another fault of its file',
  },
  {
    name: 'a count of what only a source can count',
    edits: [before('zh/opening', '账本做的事很少', `另有{count:training}${pin}个村，`)],
    problems: [
      '{count:training} 数的是账上有几笔，不是「个村」：后面写笔、项、个这样的量词，不写「个村」；要写的是原文的数，就写 {id}。',
    ],
    alone: 'the English has no such count',
  },
  {
    name: 'another time of an event',
    edits: [story('zh/hardest', '报道写它{ciwa-exit}', `报道写它{ciwa-exit}${pin}底`)],
    problems: ['「底」使 {ciwa-exit} 成了另一个时间：删去它，日期由账本照原文印出来。'],
    alone: 'stands behind another fault of its file',
  },
  zh(
    'a day that is called by a name of the calendar',
    `${pin}腊月验收。`,
    `手写的日期「腊月」：${instead}日期写成 {事的id}、{id|period} 或 {出处的id|date}。`,
  ),
  {
    name: 'an English number as the reading of a name',
    edits: [item('places', 'ciwa', '"pinyin": "Cìwā"', `"pinyin": "${pin}Seven thousand villages"`)],
    problems: ['名字里的「Seven thousand」是一个数目：名字只写名字，数写进 figures，由原文的字印出来。'],
    alone: 'its place has another fault',
  },
  zh('a numeral by itself', `户数为${pin}九。`, counted('九')),
  zh('parted signs', `有${pin}七（千）户。`, word('七（千')),
  zh('a picture of a number', `有${pin}⚅户。`, digits('⚅')),
  en('a misspelt number', `There were ${pin}sevnty households.`, word('sevnty')),
  en('a number in single letters', `There were ${pin}s e v e n t y households.`, word('s e v e n t y')),
  en(
    'a month in a sentence of the past',
    `${pin}In July the village was rebuilt.`,
    `手写的日期「In July」：${instead}日期写成 {事的id}、{id|period} 或 {出处的id|date}。`,
  ),
  zh('a word of praise', `这件事${pin}圆满完成。`, praise('圆满')),
  en('a word of praise in English', `A ${pin}remarkable year.`, praise('remarkable')),
  zh('markup in the story', `${pin}<b>重点</b>。`, tag('<b>')),
  {
    name: 'markup in a label',
    edits: [item('figures', 'fiscal-funds', '"财政帮扶资金"', `"财政${pin}<b>帮扶</b>资金"`)],
    problems: [tag('<b>')],
  },
  {
    name: 'markup in a name',
    edits: [data('"zh": "次哇村",', `"zh": "${pin}<script>alert()</script>次哇村",`)],
    problems: [tag('<script>')],
  },
  {
    name: 'a typed number in a title',
    edits: [item('charts', 'projects', '"{projects}帮扶项目，一格一个"', `"${pin}79个帮扶项目，一格一个"`)],
    problems: [digits('79')],
  },
];
