import type { Bound } from './bounds.ts';
import { englishNumeralWords, englishScales, readEnglishNumeral } from './english-numerals.ts';
import { fromDecimal, multiply, powerOfTen, type Rational } from './rational.ts';

/** What a word does to a number: a bound, one that this ledger cannot hold yet, or its sign. */
type Limit = Bound | 'unread' | 'negative';
/** English words that limit the number behind them. */
export const boundsBefore: Readonly<Record<string, Limit>> = {
  'more than': 'more-than',
  'greater than': 'more-than',
  'higher than': 'more-than',
  'in excess of': 'more-than',
  'upwards of': 'more-than',
  exceeding: 'more-than',
  exceeds: 'more-than',
  exceeded: 'more-than',
  exceed: 'more-than',
  surpassing: 'more-than',
  surpassed: 'more-than',
  over: 'more-than',
  above: 'more-than',
  topping: 'more-than',
  'at least': 'at-least',
  'no less than': 'at-least',
  'not less than': 'at-least',
  'no fewer than': 'at-least',
  'not fewer than': 'at-least',
  'a minimum of': 'at-least',
  approximately: 'about',
  roughly: 'about',
  about: 'about',
  around: 'about',
  some: 'about',
  circa: 'about',
  nearly: 'just-under',
  almost: 'just-under',
  'close to': 'just-under',
  approaching: 'just-under',
  'just under': 'just-under',
  'no more than': 'at-most',
  'not more than': 'at-most',
  'fewer than': 'less-than',
  'less than': 'less-than',
  'lower than': 'less-than',
  'at most': 'at-most',
  'a maximum of': 'at-most',
  'up to': 'at-most',
  under: 'less-than',
  below: 'less-than',
  between: 'unread',
  from: 'unread',
  minus: 'negative',
  negative: 'negative',
};
/** And those behind it. */
export const boundsAfter: Readonly<Record<string, Limit>> = {
  'or more': 'at-least',
  'and more': 'at-least',
  'or above': 'at-least',
  'and above': 'at-least',
  'or over': 'at-least',
  'and over': 'at-least',
  'at least': 'at-least',
  plus: 'more-than',
  'or so': 'about',
  'or thereabouts': 'about',
  'or less': 'at-most',
  'or fewer': 'at-most',
  'and below': 'at-most',
  'at most': 'at-most',
};
/** Money by its sign or its name: which currency. Only 元 is read; another one is refused by name. */
export const currencies: Readonly<Record<string, string>> = {
  '¥': '元',
  '￥': '元',
  rmb: '元',
  cny: '元',
  yuan: '元',
  renminbi: '元',
  us$: '美元',
  hk$: '港元',
  $: '美元',
  usd: '美元',
  dollar: '美元',
  dollars: '美元',
  '€': '欧元',
  eur: '欧元',
  euro: '欧元',
  euros: '欧元',
  '£': '英镑',
  gbp: '英镑',
  pounds: '英镑',
};
export const scaleLetters: Readonly<Record<string, number>> = { k: 3, m: 6, mn: 6, bn: 9, b: 9, tn: 12 };
const scaleOf = (word: string): number => englishScales[word.toLowerCase()] ?? scaleLetters[word.toLowerCase()] ?? 0;

const escaped = (word: string): string => word.replace(/[$+]/g, '\\$&').replaceAll(' ', '\\s+');
const choice = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const digits = String.raw`\d+(?:,\d+)*(?:\.\d+)?(?:\s\d{3}(?!\d))*`;
const numeral = `(?:an?\\s+)?(?:${choice(englishNumeralWords)})(?:[\\s-]+(?:and\\s+)?(?:${choice(englishNumeralWords)}))*`;
const sign = choice(
  Object.keys(currencies).filter((word) => /[^a-z]/.test(word) || /^(rmb|cny|usd|eur|gbp)$/.test(word)),
);
const name = choice(Object.keys(currencies).filter((word) => /^[a-z]+$/.test(word)));
const scale = `(?:\\s*-?(?:${choice(Object.keys(englishScales))})|(?:${choice(Object.keys(scaleLetters))}))(?![\\p{L}\\p{N}])`;
/** One number at its full extent: its limit, its money, digits or words, scale, range, limit behind it. */
const expression = new RegExp(
  [
    `(?:(?<![\\p{L}])(?<before>${choice(Object.keys(boundsBefore))})(?:\\s+|(?=[\\d¥$€£])))?`,
    `(?<sign>[-−+](?=[\\d¥$€£]))?(?:(?<![\\p{L}])(?<money>${sign})\\s*)?`,
    `(?:(?<digits>${digits})|(?<![\\p{L}])(?<words>${numeral})(?![\\p{L}]))`,
    `(?<ordinal>(?:st|nd|rd|th)(?![\\p{L}]))?(?<scale>${scale})?`,
    `(?<open>\\+|-odd(?![\\p{L}]))?(?:(?<points>\\s*(?:%|per\\s?cent|percentage)[\\s-]points?(?![\\p{L}]))|(?<percent>\\s*(?:%|(?:per\\s?cent|pct)(?![\\p{L}]))))?`,
    `(?<range>\\s*(?:[-–—~]|\\bto\\b|\\band\\b)\\s*(?:${sign})?\\s*${digits}(?:${scale})?)?`,
    `(?:[\\s-]+(?<named>${name})(?![\\p{L}]))?`,
    `(?:\\s+(?<unit>(?!(?:and|or|at)\\b)[\\p{L}]+)(?=\\s+(?:or|and)\\s+(?:more|so|above|over|less|fewer)))?`,
    `(?:\\s*(?<after>${choice(Object.keys(boundsAfter))})(?![\\p{L}]))?`,
  ].join(''),
  'dgiu',
);

/** A number in an English text: where, what it says, and what keeps it from being entered. */
export type EnglishNumber = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where its digits or words stand, without its limits, with its scale and per cent. */
  readonly core: readonly [start: number, end: number];
  readonly value: Rational | undefined;
  readonly bound: Bound | undefined;
  /** The word or sign that limits it. */
  readonly boundWord: string | undefined;
  /** The currency in Chinese (元, 美元), % where it is a percentage, 个百分点 of percentage points. */
  readonly unit: string | undefined;
  readonly refusal?: { readonly kind: EnglishRefusal; readonly word: string };
};
export type EnglishRefusal = 'bound' | 'bounds' | 'range' | 'ordinal' | 'sign' | 'digits';

type Groups = Readonly<Record<string, string | undefined>>;
const spaced = (word: string): string => word.toLowerCase().replace(/\s+/g, ' ');

function valueIn({ digits: printed, words, scale: scaleWord }: Groups): Rational | undefined {
  if (words !== undefined) return readEnglishNumeral(words);
  const text = printed ?? '';
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
  if (!grouped && !/^\d+(\.\d+)?$/.test(text)) return undefined;
  return multiply(fromDecimal(text.replaceAll(',', '')), powerOfTen(scaleOf((scaleWord ?? '').replace(/[\s-]/g, ''))));
}

type Limited = readonly [word: string, limit: Limit];

function limitsOf({ before, open, after }: Groups): Limited[] {
  const limits: Limited[] = [];
  if (before) limits.push([before, boundsBefore[spaced(before)] ?? 'unread']);
  if (open) limits.push([open, 'more-than']);
  if (after) limits.push([after, boundsAfter[spaced(after)] ?? 'unread']);
  return limits;
}

function refusalOf(groups: Groups, value: Rational | undefined): EnglishNumber['refusal'] {
  const limits = limitsOf(groups);
  if (groups['range']) return { kind: 'range', word: groups['range'].trim() };
  if (groups['ordinal']) return { kind: 'ordinal', word: `${groups['digits']}${groups['ordinal']}` };
  const negative = groups['sign'] ?? limits.find(([, limit]) => limit === 'negative')?.[0];
  if (negative) return { kind: 'sign', word: negative };
  const unread = limits.find(([, limit]) => limit === 'unread');
  if (unread) return { kind: 'bound', word: unread[0] };
  if (limits.length > 1) return { kind: 'bounds', word: limits.map(([word]) => word).join('、') };
  return value ? undefined : { kind: 'digits', word: groups['digits'] ?? groups['words'] ?? '' };
}

const coreParts = ['sign', 'money', 'digits', 'words', 'ordinal', 'scale', 'open', 'points', 'percent'];
const coreOf = (match: RegExpExecArray): readonly [number, number] => {
  const spans = coreParts.flatMap((part) => match.indices?.groups?.[part] ?? []);
  return [Math.min(...spans), Math.max(...spans)];
};
const unitOf = ({ percent, points, money, named }: Groups): string | undefined =>
  points ? '个百分点' : percent ? '%' : currencies[(money ?? named ?? '').toLowerCase()];

/** Every number of an English text at its full extent, left to right. */
export function findEnglishNumbers(text: string): EnglishNumber[] {
  return [...text.matchAll(expression)].map((match): EnglishNumber => {
    const groups: Groups = match.groups ?? {};
    const found = match[0].trimEnd();
    const value = valueIn(groups);
    const refusal = refusalOf(groups, value);
    const [boundWord, bound] = limitsOf(groups)[0] ?? [];
    return {
      start: match.index,
      end: match.index + found.length,
      text: found,
      core: coreOf(match),
      value,
      bound: bound === 'unread' || bound === 'negative' ? undefined : bound,
      boundWord,
      unit: unitOf(groups),
      ...(refusal ? { refusal } : {}),
    };
  });
}
