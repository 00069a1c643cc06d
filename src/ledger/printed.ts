import {
  joined,
  type Language,
  printChinese,
  printDerived,
  printEnglish,
  Refusal,
  type Segment,
} from '../numbers/index.ts';
import type { Entry, FigureEntry } from './ledger.ts';
import { hasNumeral, isChinese, quantityOf } from './reading.ts';

/**
 * An entry as it is printed in a language. Chinese: the literal to the character; words stay words; a foreign literal
 * is printed as it was read. English: as a careful paper prints it, or the editors' own words.
 */
export function printed(entry: Entry, language: Language): readonly Segment[] {
  if (entry.kind === 'derived')
    return printDerived(entry.interval, { counter: entry.counter, noun: entry.noun }, language);
  const { figure, quantity } = entry;
  if (language === 'zh')
    return hasNumeral(figure.literal) || !isChinese(figure.literal)
      ? printChinese(quantity)
      : [{ role: 'number', text: figure.literal }];
  return figure.english ? [{ role: 'number', text: figure.english }] : printEnglish(quantity, figure.noun);
}

/** The same as one string. */
export const printedText = (entry: Entry, language: Language): string => joined(printed(entry, language));

/**
 * Words that a figure was printed with at some time, in a language: in English they are read and printed as today's are.
 * Words that need an editor's reading stay the source's own, because only today's reading is kept.
 */
export function printedOnce({ figure }: FigureEntry, literal: string, language: Language): string {
  if (language === 'zh' || figure.reads !== undefined || figure.english !== undefined) return literal;
  try {
    return joined(printEnglish(quantityOf({ literal, measure: figure.measure }), figure.noun));
  } catch (error) {
    if (error instanceof Refusal) return literal;
    throw error;
  }
}

/** The number without its unit, for {id|bare}; its bound stays, or it would say more than the source. */
export const bare = (entry: Entry, language: Language): readonly Segment[] =>
  printed(entry, language).filter(({ role }) => role !== 'unit' && role !== 'converted');

/** What an entry is counted in, for printing points of its interval. */
export const measuredIn = (entry: Entry) =>
  entry.kind === 'figure'
    ? { counter: entry.quantity.printed.counter, noun: entry.figure.noun }
    : { counter: entry.counter, noun: entry.noun };
