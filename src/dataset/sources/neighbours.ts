import { boundWords, counters, scales, unreadBounds } from '../../numbers/index.ts';
import { type Evidence, hashOfWindow, normalise, windowLength } from './fingerprint.ts';

/**
 * Signs that could go on from a number or lead up to one: digits, numerals, signs within numbers, letters, and every sign that counters
 * and bound words are written with.
 */
const signs: readonly string[] = [
  ...new Set([
    ...'0123456789０１２３４５６７８９.．，·%％‰°/～~-—–零〇一二三四五六七八九十百千万亿兆两半几数余多成折倍',
    ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$¥￥€£',
    ...'年月日号时分秒角元圆块上下左右内外来许起第满负每均各超过逾近约达',
    ...counters.flatMap(({ zh }) => [...zh]),
    ...scales.flatMap(({ zh }) => [...zh]),
    ...[boundWords.before, boundWords.inside, boundWords.after].flatMap((place) =>
      Object.values<readonly string[]>(place).flatMap((words) => words.flatMap((word) => [...word])),
    ),
    ...Object.values(unreadBounds).flatMap((words) => words.flatMap((word) => [...word])),
  ]),
];

/** How many signs are looked for on either side: more than the longest bound word or counter. */
const reach = 8;

/** The signs that stand in the source straight before and behind a quote, as far as they could belong to a number. */
export type Neighbours = { readonly before: string; readonly after: string };

/**
 * Finds what stands in the source beside a quote that was proved. The text is not at hand, its windows are: of each sign that could
 * matter it is tried whether the window that holds it is there. What is no such sign, or the sentence's end, ends the search.
 */
export function neighboursOf(
  quote: string,
  { known }: Pick<Evidence, 'known'>,
  sides: Readonly<Record<keyof Neighbours, boolean>> = { before: true, after: true },
): Neighbours {
  const own = Array.from(normalise(quote));
  const found = (stretch: readonly string[]) => known.has(hashOfWindow(stretch.join('')));
  const grow = (at: 'before' | 'after'): string => {
    let text = own;
    let grown = '';
    while (grown.length < reach) {
      const edge = at === 'before' ? text.slice(0, windowLength - 1) : text.slice(1 - windowLength);
      const next = signs.find((sign) => found(at === 'before' ? [sign, ...edge] : [...edge, sign]));
      if (next === undefined) break;
      text = at === 'before' ? [next, ...text] : [...text, next];
      grown = at === 'before' ? next + grown : grown + next;
    }
    return grown;
  };
  const side = (at: keyof Neighbours) => (sides[at] && own.length >= windowLength ? grow(at) : '');
  return { before: side('before'), after: side('after') };
}
