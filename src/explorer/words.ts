import { overlapNotDenied } from '../ledger/index.ts';
import type { Language } from '../locale/index.ts';
import type { Words } from './data.ts';

type Both = Readonly<Record<Language, string>>;

/** Words of the page where readers compare for themselves, in both languages; {…} are filled in. */
const page = {
  mark: { zh: '比一比', en: 'Compare' },
  heading: { zh: '自己选几笔，放到一把尺上', en: 'Compare for yourself' },
  lead: {
    zh: '先选单位，再选数。单位相同、性质相同的可以同画；性质不同的，编者写明差别后才同画。放不到一起的选不上，这里写着为什么。',
    en: 'Choose a unit, then the numbers. Numbers of the same measure share a scale, and so do those whose differences the editors have put in words. What may not stand together cannot be chosen together, and the page says why.',
  },
  noScript: {
    zh: '这里的选择要靠脚本。没有脚本，下面是一张已经选好的图和它的表；别的数能和什么比，收据里都写着。',
    en: 'The choices need a script. Without it, here is one chart already chosen, with its table; what any other number may stand beside is on its receipt.',
  },
  units: { zh: '单位', en: 'Unit' },
  numbers: { zh: '选哪几笔', en: 'Which numbers' },
  otherUnit: { zh: '另一个单位：{unit}', en: 'Another unit: {unit}' },
  derived: { zh: '推算', en: 'Derived' },
  shape: { zh: '画成', en: 'Drawn as' },
  bars: { zh: '条', en: 'bars' },
  dots: { zh: '点', en: 'dots' },
  scale: { zh: '刻度', en: 'Scale' },
  linear: { zh: '等距', en: 'even' },
  log: { zh: '对数', en: 'log' },
  order: { zh: '次序', en: 'Order' },
  story: { zh: '按账', en: 'the ledger’s' },
  size: { zh: '按大小', en: 'by size' },
  total: { zh: '合计', en: 'Total' },
  toChart: { zh: '看图', en: 'To the chart' },
  png: { zh: '下载图片', en: 'Download as an image' },
  csv: { zh: '下载这张表', en: 'Download as a table' },
  notRestored: { zh: '没有全部照网址画出来', en: 'Not all that the address asks for could be shown' },
  about: { zh: '对象', en: 'About' },
  low: { zh: '下界', en: 'Lower bound' },
  high: { zh: '上界', en: 'Upper bound' },
  unit: { zh: '单位', en: 'Unit' },
  receiptPage: { zh: '收据的网址', en: 'Address of the receipt' },
} as const satisfies Record<string, Both>;

/** A word of the page. */
export const explore = (word: keyof typeof page, language: Language): string => page[word][language];

/** What only the script says. */
export const scripted: Readonly<Record<Language, Words>> = {
  zh: {
    title: '{headings}（{unit}）',
    empty: '还没有选数',
    nothing: '图上什么也没有：一笔也没有选。',
    bySize: '按印出的数从大到小',
    beside: '「{label}」和「{beside}」：{says}。',
    averages: '{labels}是平均数，取了整；上下的界太窄，图上看不出，写在表里。',
    bounds: '界：{rows}。',
    needsTwo: '不到两笔，没有合计',
    notStated: overlapNotDenied.zh,
    whyNot: '和「{beside}」放不到一起：{reason}。',
    whyNotSome: '{labels}和「{beside}」放不到一起：{reason}。',
    asked: '「{label}」没有选上。{why}',
    instead: '换成只看「{label}」',
    unknown: '网址里的「{id}」，账本里没有这一笔。',
    old: '网址里的「{id}」这一笔已经撤下。',
    refused: '网址要的「{label}」没有选上，它和「{beside}」放不到一起：{reason}。',
    unread: '网址里的「{key}={value}」不认识，按平常的画。',
    noTotal: '网址要的合计没有画：{reason}。',
    unitUnknown: '网址要的单位「{value}」，账本里没有。',
    receipt: '{label}，{printed}，收据',
    receiptWord: '收据',
    readMarks: '图上的每一笔，点开是它的收据',
    source: '来源：',
  },
  en: {
    title: '{headings} ({unit})',
    empty: 'Nothing chosen yet',
    nothing: 'The chart is empty: no number is chosen.',
    bySize: 'largest printed number first',
    beside: '{label} beside {beside}: {says}.',
    averages: 'Rounded averages, whose bounds are too narrow to be seen and stand in the table: {labels}.',
    bounds: 'Bounds: {rows}.',
    needsTwo: 'a total takes more than one number',
    notStated: overlapNotDenied.en,
    whyNot: 'Not beside {beside}: {reason}.',
    whyNotSome: '{labels} not beside {beside}: {reason}.',
    asked: '{label} was not chosen. {why}',
    instead: 'Show {label} instead',
    unknown: '“{id}” in the address is no entry of this ledger.',
    old: '“{id}” in the address has been withdrawn.',
    refused: 'The address asks for {label}, which may not stand beside {beside}: {reason}.',
    unread: '“{key}={value}” in the address means nothing here and was left out.',
    noTotal: 'The address asks for a total, which is not drawn: {reason}.',
    unitUnknown: 'The ledger has no unit “{value}”.',
    receipt: '{label}, {printed}, receipt',
    receiptWord: 'Receipt',
    readMarks: 'Rows of the chart; each opens its receipt',
    source: 'Source: ',
  },
};
