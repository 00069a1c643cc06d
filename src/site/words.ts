import { tableWords } from '../charts/index.ts';
import type { Language } from '../numbers/index.ts';

/** Words of the page itself, in both languages. Words of numbers and charts live with them; words of the story in content. */
const words = {
  ...tableWords,
  skip: { zh: '跳到正文', en: 'Skip to the story' },
  switch: { zh: 'English', en: '中文' },
  switchTo: { zh: '换成英文', en: 'Read this in Chinese' },
  story: { zh: '正文', en: 'The story' },
  methodMark: { zh: '读法', en: 'Reading' },
  method: { zh: '怎么读这些数', en: 'How the numbers are read' },
  receipts: { zh: '收据', en: 'Receipts' },
  receipt: { zh: '收据', en: 'Receipt' },
  receiptNumber: { zh: '第{number}号', en: 'No. {number}' },
  derivedNumber: { zh: '推算第{number}号', en: 'Derived no. {number}' },
  referenceNumber: { zh: '参照第{number}号', en: 'Reference no. {number}' },
  effect: { zh: '原文的说法：「{words}」', en: 'In the source’s words: “{words}”' },
  events: { zh: '日期', en: 'Dates' },
  text: { zh: '文本', en: 'Text' },
  quote: { zh: '原句', en: 'Source' },
  reads: { zh: '编者读作', en: 'Read as' },
  period: { zh: '时段', en: 'Period' },
  nature: { zh: '性质', en: 'Nature' },
  caveat: { zh: '当心', en: 'Caution' },
  origin: { zh: '出处', en: 'From' },
  date: { zh: '日期', en: 'Dated' },
  formula: { zh: '算法', en: 'Formula' },
  planned: { zh: '计划，不是结果', en: 'planned, not reached' },
  notStated: { zh: '原文未载明', en: 'not stated in the source' },
  struck: { zh: '未载明', en: 'not stated' },
  close: { zh: '合上', en: 'Close' },
  address: { zh: '这张收据的网址', en: 'This receipt’s own page' },
  unproved: {
    zh: '没有存这个出处的指纹，引文未经逐字核对。',
    en: 'No fingerprint of this source is kept; the quotation was not proved letter by letter.',
  },
  proved: {
    zh: '引文已与存档文本的指纹逐字核对。',
    en: 'The quotation was checked against the fingerprint of the stored text.',
  },
  provedParts: {
    zh: '引文的每一小段都在存档文本的指纹里；各段的次序没有核对。',
    en: 'Each stretch of the quotation is in the fingerprint of the stored text; their order was not proved.',
  },
  source: { zh: '来源', en: 'Source' },
  published: { zh: '{date}', en: '{date}' },
  undated: { zh: '日期原文未载明', en: 'date not stated' },
  value: { zh: '读作', en: 'Read as' },
  differs: { zh: '口径', en: 'Measures' },
  terms: { zh: '词语', en: 'Terms' },
  figures: { zh: '全部收据', en: 'All receipts' },
  derived: { zh: '推算', en: 'Derived' },
  references: { zh: '参照', en: 'For reference' },
  entries: { zh: '账目', en: 'Entries' },
  limits: { zh: '账本没有写的', en: 'What the ledger does not say' },
  usedIn: { zh: '用在', en: 'Used in' },
  cite: { zh: '引用这笔数', en: 'Cite this figure' },
  notFound: { zh: '没有这一页', en: 'There is no such page' },
  notFoundText: {
    zh: '这个网址下没有东西。可以回到正文，或查全部收据。',
    en: 'Nothing stands at this address. Go back to the story, or look through all receipts.',
  },
  back: { zh: '回到正文', en: 'Back to the story' },
  licence: { zh: '许可', en: 'Licence' },
  legend: { zh: '点一个数，看它的收据。线的样子：', en: 'Tap a number to see its receipt. The lines:' },
  contents: { zh: '目录', en: 'Contents' },
  whole: { zh: '整张收据', en: 'The whole receipt' },
  of: { zh: '是什么的数', en: 'Of what' },
  places: { zh: '地方', en: 'Place' },
  // The page of open data.
  data: { zh: '数据', en: 'Data' },
  dataLead: {
    zh: '账本的每一笔都在下面这张表里，也可以整份下载。印出的数未必是精确值：下界、上界写明它能有多大。',
    en: 'Every entry of the ledger stands in the table below and in the files. The printed number need not be the exact one: the bounds say how large it may be.',
  },
  unbounded: { zh: '没有说', en: 'not said' },
  download: { zh: '下载', en: 'Downloads' },
  csvFile: { zh: '表格，Excel 能直接打开', en: 'a table, opens in Excel' },
  bookFile: {
    zh: '工作簿，账本的每张表各占一页',
    en: 'a workbook with a sheet for each table, headed in Chinese',
  },
  jsonFile: { zh: '给程序用', en: 'for programs' },
  schemaFile: { zh: 'JSON 的写法说明', en: 'describes the JSON' },
  packageFile: {
    zh: '数据包说明：出处、许可、各列的意思',
    en: 'data package: sources, licence, what each column means',
  },
  number: { zh: '号', en: 'No.' },
  low: { zh: '下界', en: 'Low' },
  high: { zh: '上界', en: 'High' },
  // The foot of an embed that stands still.
  pinned: { zh: '{date}版', en: 'Edition of {date}' },
  pinnedChanged: { zh: '{date}版，数字后来有更正', en: 'Edition of {date}; corrected since' },
  // Pages of charts and of single numbers.
  charts: { zh: '全部图', en: 'All charts' },
  newsrooms: { zh: '把图放进文章', en: 'Use our charts' },
  chartsMark: { zh: '图', en: 'Charts' },
  kindStory: { zh: '账目', en: 'Entry' },
  chartsLead: {
    zh: '每张图都有自己的网址，画的都是账上有收据的数。',
    en: 'Each chart has an address of its own, and each number in it a receipt.',
  },
  chartAddress: { zh: '这张图的网址', en: 'This chart’s own page' },
  openChart: { zh: '看整张图', en: 'The chart at full size' },
  inWords: { zh: '图里写着', en: 'The chart in words' },
  inChart: { zh: '图里的数', en: 'Numbers in this chart' },
  inStory: { zh: '在正文里', en: 'In the story' },
  inStoryNot: { zh: '正文没有用到。', en: 'The story does not use it.' },
  inCharts: { zh: '在图里', en: 'In charts' },
  derivedFrom: { zh: '由这笔推算', en: 'Worked out from this' },
  madeOf: { zh: '由这两笔推算', en: 'Worked out from these two' },
  compare: { zh: '能和什么比', en: 'What it may stand beside' },
  compareScale: { zh: '单位同、性质同：可以放在一把尺上', en: 'Same unit, same measure: may share a scale' },
  compareScaleNote: {
    zh: '放在一起看，不等于可以相加：原文没有说互不重叠的，账本不加。',
    en: 'Standing side by side is not adding up: where the source does not say that two do not overlap, nothing is added.',
  },
  compareNone: {
    zh: '账本里没有单位、口径都同的另一笔。',
    en: 'No other entry has both the same unit and the same measure.',
  },
  compareApart: { zh: '单位同，口径不同：不能相加', en: 'Same unit, another measure: never to be added' },
  compareUnlike: { zh: '单位不同：放不到一把尺上', en: 'Another unit: no scale in common' },
  citeNot: { zh: '这笔已经撤下，请不要引用。', en: 'This entry was withdrawn; please do not cite it.' },
  previous: { zh: '上一笔', en: 'Previous entry' },
  next: { zh: '下一笔', en: 'Next entry' },
  previousChart: { zh: '上一张', en: 'Previous chart' },
  nextChart: { zh: '下一张', en: 'Next chart' },
  corrected: { zh: '更正', en: 'Corrected' },
  statements: { zh: '文字', en: 'Words' },
  changes: { zh: '更正与版本', en: 'Corrections and editions' },
  changesLead: {
    zh: '发布过的数，改了就登在这里：原来印的是什么，改成了什么，为什么改。撤下的写明原因，网址还在。',
    en: 'A number that was published and changed is told here: what was printed, what it is now, and why. What is withdrawn keeps its address, which says why.',
  },
  changesNone: {
    zh: '到现在，没有一笔更正过，也没有一笔撤下过。',
    en: 'So far nothing has been corrected and nothing withdrawn.',
  },
  editionsNone: { zh: '还没有存过版本。', en: 'No edition has been kept yet.' },
  feed: { zh: '用阅读器订阅', en: 'Follow by feed' },
  withdrawn: { zh: '撤下', en: 'Withdrawn' },
  withdrawnOn: { zh: '{date}撤下：{reason}', en: '{date}: {reason}' },
  withdrawnMark: { zh: '（已撤下）', en: ' (withdrawn)' },
} as const satisfies Record<string, Record<Language, string>>;

export type Word = keyof typeof words;

/** A word of the page; {name} places are filled. */
export function say(word: Word, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return words[word][language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Value of the lang attribute. */
export const htmlLang: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
export const otherLanguage: Readonly<Record<Language, Language>> = { zh: 'en', en: 'zh' };
