import { isChinese, type Language } from '../../locale/index.ts';
import {
  type Interval,
  joined,
  type Noun,
  printChinese,
  printDerived,
  printEnglish,
  type Quantity,
  type Segment,
} from '../../numbers/index.ts';
import type { Figure } from '../schema/figure.ts';
import { hasNumeral, isChineseText } from './reading.ts';

/** What can be printed of an entry: a figure with what was read of it, or what is derived from two of them. */
export type Printable =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly quantity: Quantity }
  | {
      readonly kind: 'derived';
      readonly interval: Interval;
      readonly counter: string;
      readonly noun: Noun | undefined;
    };

/**
 * An entry as it is printed in a language. Chinese: the literal to the character; words stay words; a foreign literal
 * is printed as it was read. English: as a careful paper prints it, or the editors' own words.
 */
export function printed(entry: Printable, language: Language): readonly Segment[] {
  if (entry.kind === 'derived')
    return printDerived(entry.interval, { counter: entry.counter, noun: entry.noun }, language);
  const { figure, quantity } = entry;
  if (isChinese(language))
    return hasNumeral(figure.literal) || !isChineseText(figure.literal)
      ? printChinese(quantity)
      : [{ role: 'number', text: figure.literal }];
  return figure.english ? [{ role: 'number', text: figure.english }] : printEnglish(quantity, figure.noun);
}

/** The same as one string. */
export const printedText = (entry: Printable, language: Language): string => joined(printed(entry, language));

/** The number without its unit, for {id|bare}; its bound stays, or it would say more than the source. */
export const bare = (entry: Printable, language: Language): readonly Segment[] =>
  printed(entry, language).filter(({ role }) => role !== 'unit' && role !== 'converted');

/** What an entry is counted in, for printing points of its interval. */
export const measuredIn = (entry: Printable) =>
  entry.kind === 'figure'
    ? { counter: entry.quantity.printed.counter, noun: entry.figure.noun }
    : { counter: entry.counter, noun: entry.noun };
