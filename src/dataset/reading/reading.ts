import { findNumerals, foldWidth, type Quantity, Refusal, type Refused, readQuantity } from '../../numbers/index.ts';
import type { Said } from '../messages/zh.ts';
import type { Figure } from '../schema/figure.ts';
import type { Measure } from '../schema/measure.ts';
import { faultOfForeign } from './reading-foreign.ts';
import { type Around, faultOfWords, hasWordNumeral } from './reading-words.ts';

/** Has digits that print a number (and is not, say, 无一遗漏). */
export const hasNumeral = (literal: string): boolean => /[0-9]/.test(foldWidth(literal));
/** Has Chinese signs, or nothing but a percentage: only then can the numeral grammar read it. */
export const isChineseText = (literal: string): boolean =>
  /\p{Script=Han}/u.test(literal) || (/[%％‰㎡㎢㎞㎏]/.test(literal) && !/\p{L}/u.test(literal));

/** Whether the grammar reads the literal as it stands: digits or numerals in characters, in Chinese. */
export const readsItself = (literal: string): boolean =>
  isChineseText(literal) &&
  (hasNumeral(literal) || findNumerals(literal).some(({ quantity }) => quantity !== undefined));

/** Says its number in words alone, without a numeral of any kind: 无一返贫. */
export const isStatement = (literal: string): boolean => !hasNumeral(literal) && !hasWordNumeral(literal);

/** What the figure is read from: the literal itself, or what the editor reads it as. */
export const readingOf = (figure: Pick<Figure, 'literal' | 'reads'>): string => figure.reads ?? figure.literal;

/** The quantity of a figure. Throws Refusal. Averages are rounded however they are printed. */
export const quantityOf = (
  figure: Pick<Figure, 'literal' | 'reads'>,
  measure: Pick<Measure, 'average'> | undefined,
): Quantity => readQuantity(readingOf(figure), { average: measure?.average === true });

/**
 * What is wrong with `reads` against the literal's own words. Where digits stand in Chinese the literal is read itself;
 * digits in another language, numerals in characters and statements in words hold the editor to what they say.
 */
export function faultOfReads(literal: string, reads: string, quantity: Quantity, around: Around): Said | undefined {
  if (hasNumeral(literal))
    return isChineseText(literal)
      ? { code: 'reads-not-needed', args: { literal } }
      : faultOfForeign(literal, reads, quantity, around.noun);
  return faultOfWords(literal, reads, quantity, around);
}

const fromContext: ReadonlySet<Refused['kind']> = new Set(['rank', 'sense', 'compound', 'comma']);

/** Why these words are no quantity, or nothing where they are one. */
function refusalOf(words: string): Refused | undefined {
  try {
    readQuantity(words);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.why;
    throw error;
  }
}

/**
 * The whole expression that the literal was cut out of, or whose unit it takes a piece of another word for, at every place it stands in
 * the clause; undefined when one is whole.
 */
export function cutFrom(literal: string, clause: string): { whole: string; refusal?: Refused } | undefined {
  let first: { whole: string; refusal?: Refused } | undefined;
  const found = findNumerals(clause);
  for (let at = clause.indexOf(literal); at !== -1; at = clause.indexOf(literal, at + 1)) {
    const end = at + literal.length;
    const around = found.find((one) => one.start < end && one.end > at);
    if (
      around &&
      around.start === at &&
      (!around.refusal || around.refusal.kind === 'comma') &&
      [around.end, around.shorter].includes(end)
    )
      return undefined;
    if (around?.refusal) {
      const whole = clause.slice(Math.min(around.start, at), Math.max(around.end, end));
      // What only the sentence shows is not seen in the words alone.
      const shown = fromContext.has(around.refusal.kind) ? around.refusal : undefined;
      first ??= { whole, refusal: shown ?? refusalOf(whole) ?? around.refusal };
      continue;
    }
    const [before, after] = [clause[at - 1] ?? '', clause[end] ?? ''];
    if (!around && !/[0-9.．]/.test(before) && !/[0-9]/.test(after)) return undefined;
    first ??= { whole: around ? around.text : before + literal + after };
  }
  return first;
}
