import { compare, counters, type EnglishNumber, findEnglishNumbers, type Quantity } from '../numbers/index.ts';
import type { Said } from './messages/zh.ts';

/** What the reading says against the number that the foreign words print: value, bound, currency or counter. */
export function unlikeForeign(literal: string, reads: string, quantity: Quantity): Said | undefined {
  const [number, ...others] = findEnglishNumbers(literal);
  if (!number) return undefined;
  if (others.length > 0)
    return { code: 'literal-several', args: { text: literal, found: [number, ...others].map(({ text }) => text) } };
  if (number.refusal) return { code: `foreign-${number.refusal.kind}`, args: { literal, word: number.refusal.word } };
  if (!number.value || compare(number.value, quantity.value) !== 0)
    return { code: 'reads-other-number', args: { reads, literal } };
  const bound = ['exact', 'rounded'].includes(quantity.bound) ? undefined : quantity.bound;
  if (number.bound !== bound)
    return { code: 'reads-other-bound', args: { reads, literal, said: number.bound && number.text } };
  return faultOfUnit(number, literal, quantity)
    ? { code: 'reads-other-unit', args: { reads, literal, unit: number.unit } }
    : undefined;
}

/** Whether the foreign words name money, per cent or a unit of the table, and the reading another one. */
function faultOfUnit({ unit }: EnglishNumber, literal: string, quantity: Quantity): boolean {
  if (unit !== undefined) return unit !== quantity.unit;
  const words: readonly string[] = literal.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  const named = counters.filter(({ en }) => en?.some((name) => words.includes(name)));
  return named.length > 0 ? !named.some((one) => one.unit === quantity.unit) : quantity.unit === '元';
}

/** Faults of `reads` against digits in another language, which the grammar of Chinese numbers does not read. */
export const faultOfForeign = (literal: string, reads: string, quantity: Quantity): Said | undefined =>
  unlikeForeign(literal, reads, quantity) ??
  (findEnglishNumbers(literal).length > 0 ? undefined : { code: 'foreign-unreadable', args: { literal } });

/** The whole number that foreign words were cut out of, at every place they stand in the clause; undefined when one is whole. */
export function cutFromForeign(literal: string, clause: string): string | undefined {
  let first: string | undefined;
  const found = findEnglishNumbers(clause);
  for (let at = clause.indexOf(literal); at !== -1; at = clause.indexOf(literal, at + 1)) {
    const end = at + literal.length;
    const touched = found.filter((one) => one.start < end && one.end > at);
    const cut = touched.find((one) => one.start < at || one.end > end);
    if (!cut) return undefined;
    first ??= clause.slice(Math.min(cut.start, at), Math.max(cut.end, end));
  }
  return first;
}
