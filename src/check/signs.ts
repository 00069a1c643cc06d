import type { Context, FileFault, Said, TextFault } from '../dataset/index.ts';
import type { StoryTexts } from './story.ts';

/** Control characters and direction overrides are reported by `unprintable`, also where JSON escapes them. */
const reportedElsewhere = '\\u202a-\\u202e\\u2066-\\u2069';
/** Signs that take no room: formats, joiners, selectors, fillers, every space but the plain ones. */
const unseen = `(?![${reportedElsewhere}])(?:\\p{Cf}|\\p{Variation_Selector}|[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u2028\\u2029])`;
/** Signs that look like others and are others: radicals and compatibility forms of Chinese signs, letters of other scripts. */
const compatible = '[\\u2E80-\\u2FDF\\uF900-\\uFAFF\\u{2F800}-\\u{2FA1F}]';
const otherLetters = '(?!\\p{Script=Han}|\\p{Script=Latin}|\\p{Script=Common}|\\p{Script=Inherited})\\p{L}';
/** What joins pictures to one picture is no sign of its own: the check of glyphs reports the whole. */
const joiner = '(?<=\\p{Extended_Pictographic}\\uFE0F?)[\\u200D\\uFE0F]';
const strange = new RegExp(`(?!${joiner})${unseen}|${compatible}|${otherLetters}`, 'gu');

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is really there, and what to write. */
function saidOf(sign: string): Said {
  const [plain, number] = [sign.normalize('NFKC'), codeOf(sign)];
  if (/^\p{Zs}/u.test(sign)) return { code: 'special-space', args: { sign: number } };
  if (new RegExp(`^${unseen}`, 'u').test(sign)) return { code: 'unseen-sign', args: { sign: number } };
  return plain === sign
    ? { code: 'foreign-letter', args: { sign, number } }
    : { code: 'lookalike-sign', args: { sign, number, plain } };
}

/** Signs of a text that nobody sees, or that are taken for others. */
const faultsOfSigns = (text: string): TextFault[] =>
  [...text.matchAll(strange)].map(({ 0: sign, index: at }) => ({ ...saidOf(sign), at }));

/** The same wherever words stand, in the dataset and in the story: neither a proof nor a reader can tell them apart. */
export function checkSigns({ leaves, report }: Context, story: StoryTexts, root: string): FileFault[] {
  for (const { path, value, meaning } of leaves)
    if (meaning.voice !== 'code' && typeof value === 'string')
      for (const { at, code, args } of faultsOfSigns(value)) report(path, code, args, at);
  return Object.entries(story).flatMap(([language, texts]) =>
    [...texts].flatMap(([name, text]) =>
      faultsOfSigns(text ?? '').map((fault) => ({ ...fault, file: `${root}/story/${language}/${name}.md` })),
    ),
  );
}
