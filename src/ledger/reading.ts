import { type Quantity, findQuantities, foldWidth, readQuantity } from '../numbers/index.ts';
import { measures, type Figure } from './schema/figure.ts';

/** English words that carry a bound; one that stands before the words quoted may not be left out. */
const englishBefore = /\b(over|more than|above|about|around|approximately|some|nearly|almost|at least|at most|up to|under|below|fewer than|less than|no more than)\s+$/i;
const englishScales: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** Has digits that print a number (and is not, say, 全部清零). */
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

/** Faults of `reads` against the literal's own words, as sentences. */
export function faultOfReads(literal: string, reads: string, quantity: Quantity): string | undefined {
  if (!hasNumeral(literal)) return undefined;
  if (isChinese(literal))
    return literal === reads ? undefined : `literal 里已有阿拉伯数字，不用另写 reads：删去 reads，账本直接读「${literal}」。`;
  const printed = foreignValue(literal);
  const read = Number(quantity.value.n) / Number(quantity.value.d);
  return printed === read ? undefined : `reads「${reads}」和原文「${literal}」的数字对不上：两边必须是同一个数。`;
}

/** The whole quantity that the literal was cut out of, at every place it stands in the clause; undefined when one is whole. */
export function cutFrom(literal: string, clause: string): { whole: string; refusal?: string } | undefined {
  let first: { whole: string; refusal?: string } | undefined;
  const found = findQuantities(clause);
  for (let at = clause.indexOf(literal); at !== -1; at = clause.indexOf(literal, at + 1)) {
    const end = at + literal.length;
    const around = found.find((one) => one.start <= at && one.end >= end);
    if (around && around.start === at && around.end === end && !around.refusal) return undefined;
    const [before, after] = [clause[at - 1] ?? '', clause[end] ?? ''];
    if (!around && !/[0-9.．]/.test(before) && !/[0-9]/.test(after)) return undefined;
    first ??= around ? { whole: around.text, ...(around.refusal ? { refusal: around.refusal } : {}) } : { whole: before + literal + after };
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
  if ((digits && startsWithDigit) || (more && endsWithDigit)) return `${startsWithDigit ? digits : ''}${literal}${endsWithDigit ? more : ''}`;
  return undefined;
}
