import type { Context, FileFault, FontUse } from '../dataset/index.ts';
import { type Language, languages } from '../locale/index.ts';
import type { StoryTexts } from './story.ts';

/** Whether those fonts have a character. Handed in by the caller, because the checks read no fonts themselves. */
export type Covers = (sign: string, language: Language, where: FontUse) => boolean;

/** Controls and halves of signs are refused everywhere (unprintable.ts), and so is what nobody sees (signs.ts). */
const reportedAlready = /^[\p{Cc}\p{Cs}\p{Cf}\p{Variation_Selector}]$/u;

/** A sign as a reader counts them: 👩‍👩‍👧 is one. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What of a text the fonts lack, as it is reported, by its place; neighbours are reported together. */
function missingIn(text: string, language: Language, where: readonly FontUse[], covers: Covers): Map<number, string> {
  const missing = new Map<number, string>();
  const lacks = (sign: string) => !reportedAlready.test(sign) && !where.every((one) => covers(sign, language, one));
  if (!Array.from(text).some(lacks)) return missing;
  let last = { start: 0, end: -1 };
  for (const { segment, index } of segmenter.segment(text)) {
    if (!Array.from(segment).some(lacks)) continue;
    if (last.end !== index) last = { start: index, end: index };
    last.end += segment.length;
    const signs = text.slice(last.start, last.end);
    const lacking = Array.from(signs).filter(lacks);
    // Invisible characters are reported by their code point.
    const unseen = lacking.every((sign) => /^[\p{M}\p{C}\p{Z}]$/u.test(sign));
    missing.set(last.start, unseen ? lacking.map(codeOf).join(' ') : signs);
  }
  return missing;
}

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Signs that the site's own fonts lack, in every text of the dataset that is declared to be set in them. */
export function checkGlyphs({ leaves, report }: Context, covers: Covers): void {
  for (const { path, value, meaning } of leaves)
    if (typeof value === 'string')
      for (const [at, signs] of missingIn(value, meaning.language ?? 'zh', meaning.fonts, covers))
        report(path, 'sign-not-in-fonts', { signs }, at);
}

/** The same in the headings of the narrative; its paragraphs are set in the reader's own fonts. */
export function faultsOfHeadings(story: StoryTexts, root: string, covers: Covers): FileFault[] {
  return languages.flatMap((language) =>
    [...story[language]].flatMap(([name, text = '']) =>
      [...text.matchAll(/^[\s>*+-]*(?:\d+[.)] +)?#.*$/gm)].flatMap(({ 0: heading, index }) =>
        [...missingIn(heading, language, ['page'], covers)].map(
          ([at, signs]): FileFault => ({
            file: `${root}/story/${language}/${name}.md`,
            at: index + at,
            code: 'sign-not-in-fonts',
            args: { signs },
          }),
        ),
      ),
    ),
  );
}
