import { type Context, directives, flatten, type TextFault } from '../dataset/index.ts';
import { isChinese, type Language } from '../locale/index.ts';
import { type Bound, type TypedKind, typedNumbers as typedIn } from '../numbers/index.ts';
import { surroundings } from './around.ts';
import { faultOfBound } from './bound-words.ts';

/**
 * What is known of the number behind an id, for words that would contradict, repeat or change it: how it is closed, its printed
 * counter, whether it is an average or worked out as one.
 */
export type NumberOf = (id: string) =>
  | {
      readonly bound: Bound | 'derived';
      readonly counter: string | undefined;
      readonly averaged: boolean;
      /** What is counted, in English. */
      readonly nouns: readonly string[];
    }
  | undefined;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Any of some words: in Chinese wherever they stand, in English as words of their own. */
function anyOf(words: readonly string[], language: Language): RegExp | undefined {
  if (words.length === 0) return undefined;
  const choice = [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  return isChinese(language) ? new RegExp(choice, 'gu') : new RegExp(`(?<![\\p{L}])(?:${choice})(?![\\p{L}])`, 'giu');
}

/** Blanks out what is not prose of ours (idioms, {…}) without moving anything. */
function masked(text: string, idioms: readonly string[], quoted: boolean): string {
  const blank = (part: string) => '\u0000'.repeat(part.length);
  let result = text.replace(/\{[^{}\n]*\}/g, blank);
  for (const idiom of idioms) result = result.replaceAll(idiom, blank(idiom));
  return quoted ? result.replace(/「[^」]*」|“[^”]*”/g, blank) : result;
}

/** A number typed by hand: where it begins in the text, its words as typed, and what kind of writing it is. */
export type TypedNumber = { readonly at: number; readonly found: string; readonly kind: TypedKind };

/** Every number that a text of ours spells out instead of taking it from the ledger, each reported once. */
export function typedNumbers(text: string, language: Language, idioms: readonly string[]): TypedNumber[] {
  const flat = flatten(text, idioms);
  return typedIn(flat.text, language).map(({ at, length, kind }) => {
    const start = flat.starts[at] ?? 0;
    return { at: start, found: text.slice(start, flat.ends[at + length - 1]), kind };
  });
}

function faultsOfNumbers(
  text: string,
  language: Language,
  idioms: readonly string[],
  refused: Context['refused'],
): TextFault[] {
  const faults = typedNumbers(text, language, idioms).map(
    ({ at, found, kind }): TextFault => ({ at, code: 'typed-number', args: { found, kind } }),
  );
  const praise = masked(text, idioms, true);
  const words = anyOf(refused[language], language);
  for (const match of words ? praise.matchAll(words) : [])
    faults.push({ at: match.index, code: 'praise', args: { found: match[0] } });
  return faults;
}

/** Markup in a text: it would come out as text, which nobody wants. */
export function faultOfMarkup(text: string): TextFault | undefined {
  const tag = /<\/?[a-z!][^>]*>?/i.exec(text);
  return tag ? { at: tag.index, code: 'markup', args: { tag: tag[0] } } : undefined;
}

/** Every fault of wording in one text: typed numbers, words that contradict or double a bound, praise. */
export function faultsOfWording(
  text: string,
  language: Language,
  { idioms, refused }: Pick<Context, 'idioms' | 'refused'>,
  numberOf: NumberOf,
): TextFault[] {
  const faults = faultsOfNumbers(text, language, idioms, refused);
  for (const { raw, start } of directives(text).malformed)
    faults.push({ at: start, code: 'directive-malformed', args: { raw } });
  for (const one of surroundings(text)) {
    const { kind, id, option } = one.directive;
    const number = kind === 'id' && option !== 'period' && option !== 'date' ? numberOf(id)?.bound : undefined;
    const bound = kind === 'count' ? 'exact' : number;
    const fault = bound ? faultOfBound(text, one, language, bound) : undefined;
    if (fault) faults.push(fault);
  }
  return faults;
}
