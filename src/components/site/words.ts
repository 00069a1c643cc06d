import type { Language } from '../../numbers/index.ts';

/** Words of the page itself, in both languages. Words of numbers and charts live with them; words of the story in content. */
const words = {
  skip: { zh: '跳到正文', en: 'Skip to the story' },
  switch: { zh: 'English', en: '中文' },
  switchTo: { zh: '换成英文', en: 'Read this in Chinese' },
  story: { zh: '正文', en: 'The story' },
  method: { zh: '怎么读这些数', en: 'How the numbers are read' },
  receipts: { zh: '收据', en: 'Receipts' },
  receipt: { zh: '收据', en: 'Receipt' },
  receiptNumber: { zh: '第{number}号', en: 'No. {number}' },
  derivedNumber: { zh: '推算第{number}号', en: 'Derived no. {number}' },
  referenceNumber: { zh: '参照第{number}号', en: 'Reference no. {number}' },
  effect: { zh: '原文的说法：「{words}」', en: 'In the source’s words: “{words}”' },
  events: { zh: '日期', en: 'Dates' },
  text: { zh: '文本', en: 'Text' },
  bound: { zh: '界', en: 'Bound' },
  quote: { zh: '原句', en: 'Source' },
  reads: { zh: '编者读作', en: 'Read as' },
  period: { zh: '时段', en: 'Period' },
  nature: { zh: '性质', en: 'Nature' },
  caveat: { zh: '当心', en: 'Caution' },
  origin: { zh: '出处', en: 'From' },
  date: { zh: '日期', en: 'Dated' },
  formula: { zh: '算法', en: 'Formula' },
  interval: { zh: '区间', en: 'Interval' },
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
    en: 'The quotation was proved against the fingerprint of the text on file.',
  },
  source: { zh: '来源', en: 'Source' },
  published: { zh: '{date}', en: '{date}' },
  undated: { zh: '日期原文未载明', en: 'date not stated' },
  table: { zh: '数据表', en: 'The data as a table' },
  item: { zh: '项目', en: 'Item' },
  printed: { zh: '原文印作', en: 'As printed' },
  value: { zh: '读作', en: 'Read as' },
  differs: { zh: '口径', en: 'Measures' },
  terms: { zh: '词语', en: 'Terms' },
  figures: { zh: '全部收据', en: 'All receipts' },
  derived: { zh: '推算', en: 'Derived' },
  references: { zh: '旁证', en: 'For reference' },
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
  legend: { zh: '文中的线', en: 'Lines in the text' },
  contents: { zh: '目录', en: 'Contents' },
  whole: { zh: '整张收据', en: 'The whole receipt' },
  of: { zh: '是什么的数', en: 'Of what' },
  places: { zh: '地方', en: 'Place' },
} as const satisfies Record<string, Record<Language, string>>;

export type Word = keyof typeof words;

/** A word of the page; {name} places are filled. */
export function say(word: Word, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return words[word][language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Value of the lang attribute. */
export const htmlLang: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
export const otherLanguage: Readonly<Record<Language, Language>> = { zh: 'en', en: 'zh' };
