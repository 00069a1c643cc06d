import { isChinese, type Language } from '../locale/index.ts';
import type { Bound } from './bounds.ts';
import { type Counter, counterNamed } from './counters.ts';
import { type Approximation, approximate, scaled } from './derive.ts';
import type { Interval } from './interval.ts';
import type { Quantity, Segment } from './quantity.ts';
import {
  compare,
  divide,
  endsInDecimal,
  isZero,
  magnitude,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
  toDecimal,
} from './rational.ts';
import { foldWidth } from './signs.ts';

/** Singular and plural of what a generic counter counts. */
export type Noun = { readonly one: string; readonly other: string };

/** The segments as one string. */
export const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

const segments = (...pieces: readonly [Segment['role'], string][]): Segment[] =>
  pieces.filter(([, text]) => text !== '').map(([role, text]) => ({ role, text }));

/** The word that leaves a printed number open, the first where there are two; empty where none does. */
export const boundWordOf = ({ printed }: Quantity): string =>
  printed.parts.find(({ role }) => role === 'bound')?.text ?? '';

/** A quantity as the source prints it, to the character. */
export const printChinese = ({ printed }: Quantity): Segment[] => [...printed.parts];

const grouped = (decimal: string): string => {
  const [whole = '', fraction] = decimal.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
};

const steps = {
  zh: [
    { exponent: 8, word: '亿' },
    { exponent: 4, word: '万' },
  ],
  en: [
    { exponent: 12, word: ' trillion' },
    { exponent: 9, word: ' billion' },
    { exponent: 6, word: ' million' },
  ],
} as const;

/**
 * Digits and scale word of a bare value, as each language's papers print it: 1.5亿, 5000万; 150 million, 8,500.
 * `quantum` keeps the zeros that are meant (24.0). A scale is used where it needs at most three decimals.
 */
export function printValue(value: Rational, language: Language, quantum?: Rational): [digits: string, scale: string] {
  const decimalsAt = (exponent: number): number => {
    const shown = toDecimal(divide(value, powerOfTen(exponent))).split('.')[1]?.length ?? 0;
    return Math.max(shown, quantum ? Math.max(0, exponent - magnitude(quantum)) : 0);
  };
  const step = steps[language].find(
    ({ exponent }) => compare(value, powerOfTen(exponent)) >= 0 && decimalsAt(exponent) <= 3,
  );
  const exponent = step?.exponent ?? 0;
  const decimal = toDecimal(divide(value, powerOfTen(exponent)));
  const meant = quantum && compare(quantum, rational(1n)) < 0 && !step ? -magnitude(quantum) : 0;
  const [whole = '', fraction = ''] = decimal.split('.');
  const padded = meant > 0 ? `${whole}.${fraction.padEnd(meant, '0')}` : decimal;
  return [isChinese(language) ? padded : grouped(padded), step?.word ?? ''];
}

const englishBounds: Record<Bound | Approximation['bound'], string> = {
  exact: '',
  rounded: '',
  'more-than': 'more than ',
  'at-least': 'at least ',
  about: 'about ',
  'just-under': 'nearly ',
  'less-than': 'less than ',
  'at-most': 'at most ',
  between: '',
};
const chineseBounds: Record<Approximation['bound'], string> = {
  exact: '',
  about: '约',
  'more-than': '超过',
  'at-least': '至少',
  'less-than': '不到',
  'at-most': '至多',
};

/** The English unit after a number: " people", "%", or nothing for money, whose sign goes before. */
function englishUnit(counter: Counter, digits: string, scale: string, noun: Noun | undefined): string {
  if (counter.set === 'money') return '';
  const [one, other] = noun ? [noun.one, noun.other] : (counter.en ?? ['', '']);
  const word = digits === '1' && scale === '' ? one : other;
  if (counter.set === 'suffix') return word;
  return word ? ` ${word}` : '';
}

function english(counter: Counter, bound: string, digits: string, scale: string, noun?: Noun): Segment[] {
  return segments(
    ['bound', bound],
    ['number', `${counter.sign ?? ''}${digits}`],
    ['scale', scale],
    ['unit', englishUnit(counter, digits, scale, noun)],
  );
}

const counterOf = (printed: string): Counter => {
  const counter = counterNamed(foldWidth(printed));
  if (!counter) throw new RangeError(`no counter ${printed}`);
  return counter;
};

/** The same value in the unit a reader abroad knows, by the same rule of digits: " (about 13,000 ha)". */
function converted(counter: Counter, interval: Interval): string {
  if (!counter.converted) return '';
  const { numerator, denominator, en } = counter.converted;
  const result = approximate(scaled(interval, rational(numerator, denominator)));
  const [digits, scale] = printValue(result.value, 'en', result.quantum);
  return ` (${englishBounds[result.bound]}${digits}${scale} ${en})`;
}

/** Digits and scale of a printed number in English: with a scale word where the source has one and it is a million or more. */
function englishDigits(value: Rational, quantum: Rational, scaled: boolean): [string, string] {
  if (scaled && compare(value, powerOfTen(6)) >= 0) return printValue(value, 'en');
  const [whole = '', fraction = ''] = toDecimal(value).split('.');
  // The paper keeps every digit that the source printed, zeros behind the point included.
  const kept = fraction.padEnd(endsInDecimal(quantum) ? Math.max(0, -magnitude(quantum)) : 0, '0');
  return [grouped(kept === '' ? whole : `${whole}.${kept}`), ''];
}

/** A quantity as a careful English paper prints it. `noun` is needed where the counter is generic. */
export function printEnglish(quantity: Quantity, noun?: Noun): Segment[] {
  const { printed, value, quantum, bound, interval, fraction } = quantity;
  const counter = counterOf(printed.counter);
  const range = bound === 'between' && interval.low && interval.high ? [interval.low.at, interval.high.at] : undefined;
  const texts = (range ?? [value]).map((at) => englishDigits(at, quantum, printed.scaled));
  const [[digits, scale] = ['', ''], last] = texts;
  if (fraction) return segments(['bound', englishBounds[bound]], ['number', fraction.map(toDecimal).join('/')]);
  if (last) {
    const open = !interval.low?.closed || !interval.high?.closed;
    const [lead, joint] = open ? ['between ', ' and '] : ['', '–'];
    return [
      ...segments(
        ['bound', lead],
        ['number', `${counter.sign ?? ''}${digits}`],
        ['scale', scale === last[1] ? '' : scale],
        ['bound', joint],
      ),
      ...english({ ...counter, sign: '' }, '', last[0], last[1], noun),
      ...segments(['converted', converted(counter, interval)]),
    ];
  }
  return [
    ...english(counter, englishBounds[bound], digits, scale, noun),
    ...segments(['converted', converted(counter, interval)]),
  ];
}

/** What a derived value is counted in: the printed counter, and its noun where that says nothing. */
export type Measured = { readonly counter: string; readonly noun?: Noun | undefined };

/** A derived value, printed as far as its interval allows. Throws RangeError where no digit can be printed. */
export function printDerived(interval: Interval, { counter: printed, noun }: Measured, language: Language): Segment[] {
  const counter = counterOf(printed);
  const { value, quantum, bound } = approximate(interval);
  const [digits, scale] = printValue(value, language, quantum);
  if (isChinese(language))
    return segments(['bound', chineseBounds[bound]], ['number', digits], ['scale', scale], ['unit', printed]);
  return [
    ...english(counter, englishBounds[bound], digits, scale, noun),
    ...segments(['converted', converted(counter, interval)]),
  ];
}

/** A single point of an interval or an axis with its unit: 1.765亿元, ¥176.5 million. Endless decimals get four digits. */
export function printPoint(value: Rational, { counter: printed, noun }: Measured, language: Language): string {
  const counter = counterOf(printed);
  const ends = endsInDecimal(value);
  const [digits, scale] = ends ? printValue(value, language) : fourDigits(value, language);
  if (isChinese(language)) return `${ends ? '' : '约'}${digits}${scale}${printed}`;
  return joined(english(counter, ends ? '' : 'about ', digits, scale, noun));
}

function fourDigits(value: Rational, language: Language): [string, string] {
  return printValue(roundTo(value, powerOfTen(magnitude(value) - 3)), language);
}

/**
 * Both ends of an interval. Where one of them has endless decimals both are printed to the same digit, and 约 is said once,
 * before the first: 约24.63%, 24.70%. Ends that stand apart, in cells of a table, say it each.
 */
export function printEnds(
  low: Rational,
  high: Rational,
  measured: Measured,
  language: Language,
  apart = false,
): [string, string] {
  if (endsInDecimal(low) && endsInDecimal(high))
    return [printPoint(low, measured, language), printPoint(high, measured, language)];
  const counter = counterOf(measured.counter);
  const quantum = powerOfTen(magnitude(isZero(low) ? high : low) - 3);
  const print = (value: Rational, about: string): string => {
    const [digits, scale] = printValue(roundTo(value, quantum), language, quantum);
    if (isChinese(language)) return `${about}${digits}${scale}${measured.counter}`;
    return joined(english(counter, about, digits, scale, measured.noun));
  };
  const about = { zh: '约', en: 'about ' }[language];
  return [print(low, about), print(high, apart ? about : '')];
}
