import { type Bound, type Language, type TypedKind, typedNumbers as typedIn } from '../../numbers/index.ts';
import { type Directive, directives } from '../directives.ts';
import type { TextFault } from '../fault.ts';
import { flatten } from '../flat-text.ts';
import type { Context } from './context.ts';

/**
 * What is known of the number behind an id, for words that would contradict, repeat or change it: how it is closed, its printed
 * counter, whether it is an average or worked out as one.
 */
export type NumberOf = (
  id: string,
) =>
  | { readonly bound: Bound | 'derived'; readonly counter: string | undefined; readonly averaged: boolean }
  | undefined;

const openBounds: readonly string[] = ['more-than', 'at-least', 'about', 'just-under', 'derived'];
const exactBefore: Record<Language, RegExp> = {
  // 公共, 调整, 最近 and 节约 end in such a word and are none.
  zh: /(恰好|正好|总共|一共|共计|合计|恰|(?<![调完平])整|(?<!公)共)$/,
  en: /\b(exactly|precisely|a total of|totall?ing|totalled)\s+$/i,
};
const boundBefore: Record<Language, RegExp> = {
  zh: /(不少于|不低于|不到|不足|超过|逾|多于|至少|大约|(?<![节签预履违制合条公契])约|将近|接近|(?<![最附靠邻贴])近)$/,
  en: /\b(more than|over|above|at least|about|around|approximately|roughly|nearly|almost|some|up to|under|fewer than|less than)\s+$/i,
};
const boundAfter: Record<Language, RegExp> = {
  zh: /^(以上|左右|上下|多(?![数样元种半是])|余(?!下))/,
  en: /^\s+(or more|or so|at least)\b/i,
};
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Any of some words: in Chinese wherever they stand, in English as words of their own. */
function anyOf(words: readonly string[], language: Language): RegExp | undefined {
  if (words.length === 0) return undefined;
  const choice = [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  return language === 'zh' ? new RegExp(choice, 'gu') : new RegExp(`(?<![\\p{L}])(?:${choice})(?![\\p{L}])`, 'giu');
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

/** Every number that a text of ours spells out instead of taking it from the ledger, each told once. */
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

function faultOfBound(
  text: string,
  directive: Directive,
  language: Language,
  bound: Bound | 'derived',
): TextFault | undefined {
  const before = text.slice(0, directive.start);
  const after = text.slice(directive.end);
  const exact = exactBefore[language].exec(before)?.[1];
  const { raw } = directive;
  if (exact && openBounds.includes(bound))
    return {
      at: directive.start - (exactBefore[language].exec(before)?.[0].length ?? 0),
      code: 'exact-before-open',
      args: { word: exact, raw },
    };
  const said = boundBefore[language].exec(before);
  const tail = boundAfter[language].exec(after);
  const word = said?.[1] ?? tail?.[1];
  if (!word) return undefined;
  const at = said ? directive.start - said[0].length : directive.end;
  return { at, code: openBounds.includes(bound) ? 'bound-twice' : 'bound-not-said', args: { word, raw } };
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
  const { good, malformed } = directives(text);
  for (const { raw, start } of malformed) faults.push({ at: start, code: 'directive-malformed', args: { raw } });
  for (const directive of good) {
    const bound =
      directive.kind === 'id' && directive.option !== 'period' && directive.option !== 'date'
        ? numberOf(directive.id)?.bound
        : undefined;
    const fault = bound ? faultOfBound(text, directive, language, bound) : undefined;
    if (fault) faults.push(fault);
  }
  return faults;
}
