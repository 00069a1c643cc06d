import { findQuantities, foldWidth, type Quantity, Refusal, readQuantity } from '../numbers/index.ts';
import { faultOfForeign } from './reading-foreign.ts';
import { faultOfWords, hasWordNumeral } from './reading-words.ts';
import { type Figure, measures } from './schema/figure.ts';

/** Has digits that print a number (and is not, say, 无一遗漏). */
export const hasNumeral = (literal: string): boolean => /[0-9]/.test(foldWidth(literal));
/** Has Chinese signs: only then can the numeral grammar read it. */
export const isChinese = (literal: string): boolean => /\p{Script=Han}|[%％‰]/u.test(literal);

/** Says its number in words alone, without a numeral of any kind: 无一返贫. */
export const isStatement = (literal: string): boolean => !hasNumeral(literal) && !hasWordNumeral(literal);

/** What the figure is read from: the literal itself, or what the editor reads it as. */
export const readingOf = (figure: Pick<Figure, 'literal' | 'reads'>): string => figure.reads ?? figure.literal;

/** The quantity of a figure. Throws Refusal. Averages are rounded however they are printed. */
export const quantityOf = (figure: Pick<Figure, 'literal' | 'reads' | 'measure'>): Quantity =>
  readQuantity(readingOf(figure), { average: measures[figure.measure].average });

/**
 * Faults of `reads` against the literal's own words, as a sentence. Where digits stand in Chinese the literal is read itself;
 * digits in another language, numerals in characters and statements in words hold the editor to what they say.
 */
export function faultOfReads(literal: string, reads: string, quantity: Quantity): string | undefined {
  if (hasNumeral(literal))
    return isChinese(literal)
      ? `literal 里已有阿拉伯数字，不用另写 reads：删去 reads，账本直接读「${literal}」。`
      : faultOfForeign(literal, reads, quantity);
  return faultOfWords(literal, reads, quantity);
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
