import {
  type Bound,
  counters,
  findQuantities,
  foldWidth,
  type Quantity,
  Refusal,
  readQuantity,
  toNumber,
} from '../numbers/index.ts';
import { type Figure, measures } from './schema/figure.ts';

/** English words that carry a bound, and which; none for those that the ledger cannot read. */
const englishBounds: Readonly<Record<string, Bound | undefined>> = {
  'no less than': 'at-least',
  'no fewer than': 'at-least',
  'no more than': undefined,
  'more than': 'more-than',
  over: 'more-than',
  above: 'more-than',
  'at least': 'at-least',
  approximately: 'about',
  roughly: 'about',
  about: 'about',
  around: 'about',
  some: 'about',
  nearly: 'just-under',
  almost: 'just-under',
  'fewer than': undefined,
  'less than': undefined,
  'at most': undefined,
  'up to': undefined,
  under: undefined,
  below: undefined,
};
const englishBound = Object.keys(englishBounds).join('|');
/** A bound word that stands before the words quoted may not be left out. */
const englishBefore = new RegExp(`\\b(${englishBound})\\s+$`, 'i');
const englishLead = new RegExp(`^(${englishBound})\\s`, 'i');
const englishScales: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** Has digits that print a number (and is not, say, 无一遗漏). */
export const hasNumeral = (literal: string): boolean => /[0-9]/.test(foldWidth(literal));
/** Has Chinese signs: only then can the numeral grammar read it. */
export const isChinese = (literal: string): boolean => /\p{Script=Han}|[%％‰]/u.test(literal);

/** What the figure is read from: the literal itself, or what the editor reads it as. */
export const readingOf = (figure: Pick<Figure, 'literal' | 'reads'>): string => figure.reads ?? figure.literal;

/** The quantity of a figure. Throws Refusal. Averages are rounded however they are printed. */
export const quantityOf = (figure: Pick<Figure, 'literal' | 'reads' | 'measure'>): Quantity =>
  readQuantity(readingOf(figure), { average: measures[figure.measure].average });

/** The number that foreign words print, with its scale word, as plain decimal digits; none if there is none. */
function foreignValue(literal: string): number | undefined {
  const match = /(\d[\d,]*(?:\.\d+)?)(?:\s+(thousand|million|billion|trillion))?/i.exec(literal);
  if (!match?.[1]) return undefined;
  return Number(match[1].replaceAll(',', '')) * 10 ** (englishScales[match[2]?.toLowerCase() ?? ''] ?? 0);
}

/** How foreign words close their number: by a word before it, by "or more" behind it, or not at all. */
function foreignBound(literal: string): { readonly word: string; readonly bound: Bound | undefined } | undefined {
  const word = englishLead.exec(literal)?.[1];
  if (word) return { word, bound: englishBounds[word.toLowerCase()] };
  return /\bor more\b/i.test(literal) ? { word: 'or more', bound: 'at-least' } : undefined;
}

/** Whether foreign words name a unit of the table (yuan), and `reads` another one. */
function otherUnit(literal: string, quantity: Quantity): boolean {
  const words: readonly string[] = literal.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  const named = counters.filter(({ en }) => en?.some((name) => words.includes(name)));
  return named.length > 0 && !named.some(({ unit }) => unit === quantity.unit);
}

/** Faults of `reads` against foreign words: another number, another bound, another unit. */
function faultOfForeign(literal: string, reads: string, quantity: Quantity): string | undefined {
  const unlike = (what: string, must: string) => `reads「${reads}」和原文「${literal}」的${what}对不上：${must}`;
  if (foreignValue(literal) !== toNumber(quantity.value)) return unlike('数字', '两边必须是同一个数。');
  const said = foreignBound(literal);
  if (said && !said.bound)
    return `「${literal}」里的「${said.word}」是账本还不会读的界：会读的有 over、more than、at least、about、nearly 一类。`;
  const bound = ['exact', 'rounded'].includes(quantity.bound) ? undefined : quantity.bound;
  if (said?.bound !== bound)
    return unlike(
      '界',
      said
        ? `原文说了「${said.word}」，reads 也要说，如「超过」「至少」「约」「近」。`
        : '原文没有说的，reads 也不说。',
    );
  return otherUnit(literal, quantity) ? unlike('量词', '写原文那个词的中文量词，如 yuan 写「元」。') : undefined;
}

/** Faults of `reads` against the literal's own words, as sentences. */
export function faultOfReads(literal: string, reads: string, quantity: Quantity): string | undefined {
  if (!hasNumeral(literal)) return undefined;
  if (isChinese(literal))
    return literal === reads
      ? undefined
      : `literal 里已有阿拉伯数字，不用另写 reads：删去 reads，账本直接读「${literal}」。`;
  return faultOfForeign(literal, reads, quantity);
}

/** Why these words are no quantity, or nothing where they are one. */
function refusalOf(words: string): string | undefined {
  try {
    readQuantity(words);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** The whole quantity that the literal was cut out of, at every place it stands in the clause; undefined when one is whole. */
export function cutFrom(literal: string, clause: string): { whole: string; refusal?: string } | undefined {
  let first: { whole: string; refusal?: string } | undefined;
  const found = findQuantities(clause);
  for (let at = clause.indexOf(literal); at !== -1; at = clause.indexOf(literal, at + 1)) {
    const end = at + literal.length;
    // Of a quantity that cannot be read only the digits are known, so reaching into it is enough.
    const around = found.find((one) => one.start <= at && (one.refusal ? one.end > at : one.end >= end));
    if (around && around.start === at && around.end === end && !around.refusal) return undefined;
    if (around?.refusal) {
      const whole = clause.slice(around.start, Math.max(around.end, end));
      first ??= { whole, refusal: refusalOf(whole) ?? around.refusal };
      continue;
    }
    const [before, after] = [clause[at - 1] ?? '', clause[end] ?? ''];
    if (!around && !/[0-9.．]/.test(before) && !/[0-9]/.test(after)) return undefined;
    first ??= { whole: around ? around.text : before + literal + after };
  }
  return first;
}

/** The same for words in another language: a bound word before them, or more digits on either side. */
export function cutFromForeign(literal: string, clause: string): string | undefined {
  const at = clause.indexOf(literal);
  const before = clause.slice(0, at);
  const after = clause.slice(at + literal.length);
  const bound = englishBefore.exec(before)?.[1];
  if (bound) return `${bound} ${literal}`;
  const digits = /[\d.,]*\d[.,]?$/.exec(before)?.[0] ?? '';
  const more = /^[.,]?\d[\d.,]*/.exec(after)?.[0] ?? '';
  const startsWithDigit = /^\d/.test(literal);
  const endsWithDigit = /\d$/.test(literal);
  if ((digits && startsWithDigit) || (more && endsWithDigit))
    return `${startsWithDigit ? digits : ''}${literal}${endsWithDigit ? more : ''}`;
  return undefined;
}
