import {
  chineseNumeralSigns,
  compare,
  findEnglishNumbers,
  findQuantities,
  type Quantity,
  Refusal,
  rational,
  readChineseNumeral,
  readQuantity,
  toDecimal,
} from '../numbers/index.ts';
import type { Said } from './messages/zh.ts';
import { unlikeForeign } from './reading-foreign.ts';

const numeral = `[${chineseNumeralSigns}]+`;
const percent = new RegExp(`百分之(${numeral})(?:点(${numeral}))?`, 'g');
const tenths = new RegExp(`(${numeral})成(半)?(?![员立为果绩熟])`, 'g');
const run = new RegExp(numeral, 'g');

const digitsOf = (words: string): string | undefined => {
  const value = readChineseNumeral(words);
  return value && toDecimal(value);
};
/** Digits of a run behind the point, one by one. */
const fractionOf = (words: string | undefined): string =>
  words === undefined ? '' : `.${[...words].map((sign) => digitsOf(sign) ?? '').join('')}`;

/** Says that there is none: the only number that words without a numeral can state besides a list of names. */
const none = /清零|归零|为零|全无|无一|没有|\b(?:none|no|nil)\b/i;
/** Whether words say that there is none, and give no number besides. */
const statesNone = (words: string): boolean => {
  const rest = words.replace(none, '');
  return rest !== words && !rest.match(run);
};

/**
 * Words with their numerals written in digits, so that the grammar of printed numbers reads them: 近百户 → 近100户,
 * 三成 → 30%, 百分之三点五 → 3.5%. Words without a numeral come back as they are.
 */
export function inDigits(words: string): string {
  if (statesNone(words)) return words;
  return words
    .replace(percent, (all, whole: string, fraction?: string) => {
      const value = digitsOf(whole);
      return value === undefined ? all : `${value}${fractionOf(fraction)}%`;
    })
    .replace(tenths, (all, whole: string, half?: string) => {
      const value = readChineseNumeral(whole);
      return value ? `${Number(toDecimal(value)) * 10 + (half ? 5 : 0)}%` : all;
    })
    .replace(
      /[一过近]?半数|一半/g,
      (half) => `${half.startsWith('过') ? '超过' : half.startsWith('近') ? '近' : ''}50%`,
    )
    .replace(run, (all) => digitsOf(all) ?? all);
}

const unclosed = /等|其他|及其余|\b(?:other|others|etc|among)\b/i;
const joints = /[、，,]\s*(?:and\s+)?|以及|(?<=\p{Script=Han})[和与及](?=\p{Script=Han})|\s+and\s+/u;

/**
 * How many a statement in words speaks of: none at all, or as many as it names one by one (甲县、乙县). Undefined where it
 * says neither, or does not close its list.
 */
export function countStated(words: string): number | undefined {
  if (statesNone(words)) return 0;
  const names = words.split(joints);
  const closed = !unclosed.test(words) && names.every((name) => name !== '');
  return closed && names.length > 1 ? names.length : undefined;
}

/** Whether words without digits hold a numeral all the same, in characters or in English words. */
export const hasWordNumeral = (literal: string): boolean =>
  inDigits(literal) !== literal || findEnglishNumbers(literal).length > 0;

function faultOfNumeral(literal: string, reads: string, quantity: Quantity): Said | undefined {
  const unlike = (what: 'number' | 'bound' | 'unit'): Said => ({
    code: 'reads-unlike-words',
    args: { reads, literal, what },
  });
  if (literal.startsWith('第')) return { code: 'literal-ordinal', args: { text: literal } };
  let own: Quantity;
  try {
    own = readQuantity(inDigits(literal));
  } catch (error) {
    if (error instanceof Refusal)
      return { code: 'words-refused', args: { literal, digits: inDigits(literal), why: error.why } };
    throw error;
  }
  if (compare(own.value, quantity.value) !== 0) return unlike('number');
  if (own.bound !== quantity.bound) return unlike('bound');
  return own.unit === quantity.unit ? undefined : unlike('unit');
}

/** What is wrong with `reads` against words without digits. */
export function faultOfWords(literal: string, reads: string, quantity: Quantity): Said | undefined {
  if (inDigits(literal) !== literal) return faultOfNumeral(literal, reads, quantity);
  if (findEnglishNumbers(literal).length > 0) return unlikeForeign(literal, reads, quantity);
  const count = countStated(literal);
  if (count === undefined) return { code: 'words-without-number', args: { literal } };
  if (quantity.bound !== 'exact' || compare(quantity.value, rational(BigInt(count))) !== 0)
    return { code: 'words-other-count', args: { reads, literal, count } };
  return undefined;
}

/** The whole words that a numeral in characters was cut out of; undefined where it is whole. */
export function cutFromWords(literal: string, clause: string): string | undefined {
  if (inDigits(literal) === literal) return undefined;
  const at = clause.indexOf(literal);
  const [before, after] = [clause.slice(0, at), clause.slice(at + literal.length)];
  const lead = new RegExp(`[第${chineseNumeralSigns}]+$`).exec(before)?.[0] ?? '';
  const tail = new RegExp(`^[${chineseNumeralSigns}]+`).exec(after)?.[0] ?? '';
  if (lead || tail) return lead + literal + tail;
  const own = inDigits(literal);
  const around = findQuantities(before + own + after).find(({ start, end }) => start < at + own.length && end > at);
  if (!around || (around.start >= at && around.end <= at + own.length)) return undefined;
  return clause.slice(Math.min(around.start, at), around.end - own.length + literal.length);
}
