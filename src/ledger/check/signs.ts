import { position } from '../locate.ts';
import type { Problem } from '../problem.ts';
import type { Context } from './context.ts';
import type { StoryTexts } from './story.ts';

/** Controls and turned directions are told by `unprintable`, in JSON's own spelling too. */
const toldElsewhere = '\\u202a-\\u202e\\u2066-\\u2069';
/** Signs that take no room: formats, joiners, selectors, fillers, every space but the plain ones. */
const unseen = `(?![${toldElsewhere}])(?:\\p{Cf}|\\p{Variation_Selector}|[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u2028\\u2029])`;
/** Signs that look like others and are others: radicals and compatibility forms of Chinese signs, letters of other scripts. */
const compatible = '[\\u2E80-\\u2FDF\\uF900-\\uFAFF\\u{2F800}-\\u{2FA1F}]';
const otherLetters = '(?!\\p{Script=Han}|\\p{Script=Latin}|\\p{Script=Common}|\\p{Script=Inherited})\\p{L}';
/** What joins pictures to one picture is no sign of its own: the check of faces tells the whole. */
const joiner = '(?<=\\p{Extended_Pictographic}\\uFE0F?)[\\u200D\\uFE0F]';
const strange = new RegExp(`(?!${joiner})${unseen}|${compatible}|${otherLetters}`, 'gu');

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is really there, and what to write. */
function messageOf(sign: string): string {
  const plain = sign.normalize('NFKC');
  if (/^\p{Zs}/u.test(sign)) return `这里有一个特别的空格（${codeOf(sign)}）：删去它，或换成普通的空格。`;
  if (new RegExp(`^${unseen}`, 'u').test(sign))
    return `这里有一个看不见的字符（${codeOf(sign)}）：删去它，重打两边的字。`;
  if (plain !== sign) return `「${sign}」（${codeOf(sign)}）是形近字，不是「${plain}」：换成「${plain}」。`;
  return `「${sign}」（${codeOf(sign)}）不是汉字，也不是拉丁字母，样子像而不是一个字：换成键盘上打出来的字。`;
}

/** Signs of a text that nobody sees, or that are taken for others. */
export const faultsOfSigns = (text: string): { at: number; message: string }[] =>
  [...text.matchAll(strange)].map(({ 0: sign, index: at }) => ({ at, message: messageOf(sign) }));

/** The same wherever words stand, in the dataset and in the story: neither a proof nor a reader can tell them from others. */
export function checkSigns({ leaves, tell }: Context, story: StoryTexts, root: string): Problem[] {
  for (const { path, value, meaning } of leaves)
    if (meaning.voice !== 'code' && typeof value === 'string')
      for (const { at, message } of faultsOfSigns(value)) tell(path, message, at);
  return Object.entries(story).flatMap(([language, texts]) =>
    [...texts].flatMap(([name, text]) =>
      faultsOfSigns(text ?? '').map(({ at, message }) => ({
        file: `${root}/story/${language}/${name}.md`,
        ...position(text ?? '', at),
        message,
      })),
    ),
  );
}
