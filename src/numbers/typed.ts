import { isChinese, type Language } from '../locale/index.ts';
import { type TypedKind, typedInChinese } from './typed-chinese.ts';
import { typedInEnglish, typedInRoman } from './typed-english.ts';

/** A number typed into a flat text by hand: where, how long, and what kind of writing it is. */
export type Typed = { readonly at: number; readonly length: number; readonly kind: TypedKind };

/**
 * Every number that a text spells out, left to right, none within another: digits of any script (the flat text has them as 9), Roman
 * letters, and the words of both languages, whichever language the text is in.
 */
export function typedNumbers(text: string, language: Language): Typed[] {
  const digits = [...text.matchAll(/9[9,.，．\u2044/·]*9|9/g)].map(({ 0: { length }, index: at }) => ({
    at,
    length,
    kind: 'digits' as const,
  }));
  const own = isChinese(language) ? typedInChinese(text) : [...typedInEnglish(text), ...typedInChinese(text)];
  const all: Typed[] = [...digits, ...typedInRoman(text), ...own];
  // Of two that begin together the longer comes first, so whatever ends before an earlier one does stands within it.
  let end = 0;
  return all
    .sort((a, b) => a.at - b.at || b.length - a.length)
    .filter(({ at, length }) => {
      if (at + length <= end) return false;
      end = at + length;
      return true;
    });
}
