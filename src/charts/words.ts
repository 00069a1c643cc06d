import type { Language } from '../locale/index.ts';
import type { Approximation, Bound } from '../numbers/index.ts';

type Words = Readonly<Record<Language, string>>;
export type AnyBound = Bound | Approximation['bound'];

/** What a bound is called: the name of its end, and what it says, for charts, receipts, tables and the cover. */
export const boundNames: Readonly<Record<AnyBound, { readonly name: Words; readonly says: Words }>> = {
  exact: { name: { zh: '收口', en: 'Closed' }, says: { zh: '印到末位', en: 'printed to the last digit' } },
  rounded: { name: { zh: '飞白', en: 'Soft' }, says: { zh: '取了整', en: 'rounded' } },
  'more-than': { name: { zh: '敞口', en: 'Open' }, says: { zh: '只说多于', en: 'only “more than”' } },
  'at-least': { name: { zh: '敞口', en: 'Open' }, says: { zh: '只说至少', en: 'only “at least”' } },
  about: { name: { zh: '约数', en: 'About' }, says: { zh: '大约', en: 'only “about”' } },
  'just-under': { name: { zh: '近数', en: 'Nearly' }, says: { zh: '接近而不到', en: 'close to, but below' } },
  'less-than': { name: { zh: '封顶', en: 'Capped' }, says: { zh: '只说不到', en: 'only “less than”' } },
  'at-most': { name: { zh: '封顶', en: 'Capped' }, says: { zh: '只说至多', en: 'only “at most”' } },
  between: { name: { zh: '两头', en: 'Range' }, says: { zh: '只说两头', en: 'only its two ends' } },
};

/** What a number that the source says in words says of its end: no digit of it is printed there. */
const inWords: Words = { zh: '原文用文字', en: 'stated in words' };

/** What the end of a number says: how far its digits are printed, or that the source printed none. */
export const boundSays = (
  { bound, stated }: { readonly bound: AnyBound; readonly stated?: boolean | undefined },
  language: Language,
): string => (stated ? inWords : boundNames[bound].says)[language];

/** The word printed inside an open end, where the source's own word is in another language. */
export const mouthWords: Readonly<Record<AnyBound, string>> = {
  exact: '',
  rounded: '',
  'more-than': 'more',
  'at-least': 'or more',
  about: 'about',
  'just-under': 'nearly',
  'less-than': 'less',
  'at-most': 'or less',
  between: '',
};

/** The same words as a sentence quotes them; inside the end of a bar only the first word fits. */
export const quotedMouthWords: Readonly<Record<AnyBound, string>> = { ...mouthWords, 'more-than': 'more than' };

/** Words that charts print. {…} are filled in by the caller. */
export const chartWords = {
  loupe: { zh: '末端放大', en: 'The end, enlarged' },
  total: { zh: '合计', en: 'Total' },
  struck: { zh: '此行注销。', en: 'Struck out.' },
  within: { zh: '上下各{half}，都会印作{printed}', en: 'anything within {half} is printed the same' },
  openBy: { zh: '只说「{word}」，多多少没有写', en: '“{word}”: by how much is not said' },
  perMark: { zh: '一{mark}，一{counter}', en: 'one {mark} for each' },
  bars: { zh: '条形图', en: 'Bar chart' },
  dots: { zh: '点图', en: 'Dot chart' },
  linear: { zh: '刻度等距，从零起', en: 'even scale from zero' },
  log: { zh: '对数刻度，隔得一样远就差一样的倍数', en: 'log scale, equal distances are equal ratios' },
  cutFoot: {
    zh: '没有零，条从脚上断开，不比长短',
    en: 'there is no zero, so bars are cut at the foot and lengths say nothing',
  },
  noZero: { zh: '零：对数刻度上没有它的位置', en: 'zero: it has no place on a log scale' },
  share: { zh: '占比图', en: 'A part in its whole' },
  timeline: { zh: '时间图', en: 'Timeline' },
  spread: { zh: '左右两页的账', en: 'Double-entry spread' },
  assumption: { zh: '当心', en: 'Caution' },
  unstated: { zh: '未载明', en: 'not stated' },
  partOf: { zh: '{part}，占{whole}', en: '{part} out of {whole}' },
  units: { zh: '一个记号代表一个的图', en: 'Chart with one mark for each' },
  between: { zh: '在{low}与{high}之间', en: 'between {low} and {high}' },
  range: { zh: '{low}至{high}', en: '{low} – {high}' },
  reference: { zh: '参照', en: 'for reference' },
  threshold: { zh: '门槛', en: 'a threshold' },
  totalStruck: { zh: '合计一行注销：{reason}', en: 'the total is struck out: {reason}' },
} as const satisfies Record<string, Words>;

/** Heads of a chart's data table. */
export const tableWords = {
  table: { zh: '数据表', en: 'The data as a table' },
  item: { zh: '项目', en: 'Item' },
  printed: { zh: '原文印作', en: 'As printed' },
  bound: { zh: '界', en: 'Bound' },
  interval: { zh: '区间', en: 'Interval' },
} as const satisfies Record<string, Words>;

/** Names of the marks that stand for one thing, in the order in which unlike units take them. */
export const unitMarks = {
  dot: { zh: '点', en: 'dot' },
  stroke: { zh: '画', en: 'stroke' },
  disc: { zh: '圆', en: 'disc' },
  cell: { zh: '格', en: 'cell' },
} as const satisfies Record<string, Words>;
export type UnitMark = keyof typeof unitMarks;

/** Fills {name} places of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
