import { freeChinesePatterns, freeChineseWords } from './chinese.ts';

/** Signs of a numeral: where one stands on the other side of a word's edge, the word may be a piece of a longer number. */
const signs: ReadonlySet<string> = new Set('零〇一二三四五六七八九十百千万亿萬億兆壹贰貳叁肆伍陆陸柒捌玖拾佰仟两兩');
const isSign = (sign: string | undefined): boolean => sign !== undefined && signs.has(sign);

/** Free words by their first sign, longest first. */
const words = Map.groupBy(
  [...freeChineseWords].sort((a, b) => b.length - a.length),
  (word) => word[0] ?? '',
);
const inContext = new RegExp(freeChinesePatterns.join('|'), 'uy');
/** What a word in context can begin with; anything else need not be tried. */
const beginsInContext: ReadonlySet<string> = new Set('一二三四五六七八九十百千万亿陆伍双周星礼高大初老俩加多第正腊');

/** How long the free word is that begins at a place of a text, 0 where none does. */
function freeAt(text: string, at: number): number {
  const sign = text[at] ?? '';
  if (beginsInContext.has(sign)) {
    inContext.lastIndex = at;
    const length = inContext.exec(text)?.[0].length;
    if (length) return length;
  }
  const word = words.get(sign)?.find((one) => {
    if (!text.startsWith(one, at)) return false;
    // 万一 is no word where another sign goes on with it (万一千户), unless a free word begins there (万一百姓不同意).
    const end = at + one.length;
    return !isSign(sign) || !isSign(one.at(-1)) || !isSign(text[end]) || freeAt(text, end) > 0;
  });
  return word?.length ?? 0;
}

/**
 * A text with its free words blanked out. A word does not begin in the middle of a number (三百合作社, 五千米, 五万分之一), but may follow
 * another free word (星期一千万别忘).
 */
export function withoutFreeChinese(text: string): string {
  const pieces: string[] = [];
  let freedTo = -1;
  for (let at = 0; at < text.length; ) {
    const inNumber = isSign(text[at]) && isSign(text[at - 1]) && freedTo !== at;
    const length = inNumber ? 0 : freeAt(text, at);
    pieces.push(length > 0 ? '\u0000'.repeat(length) : (text[at] ?? ''));
    at += Math.max(length, 1);
    if (length > 0) freedTo = at;
  }
  return pieces.join('');
}
