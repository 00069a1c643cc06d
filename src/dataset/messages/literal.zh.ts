import type { Refused } from '../../numbers/index.ts';

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const marked = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');

/** What is said of a refusal of the numeral grammar: a code for each of its kinds. */
export const literalMessages = {
  'literal-space': ({ text, tight }: { text: string; tight: string }) =>
    `「${text}」里有空格：数、界和量词连着写，即「${tight}」。`,
  'literal-currency-sign': ({ text, sign }: { text: string; sign: string }) =>
    `「${text}」用了货币符号「${sign}」：这里货币写在数的后面，如「5000元」；原文若是外文，literal 照抄，另加 reads。`,
  'literal-no-numeral': ({ text }: { text: string }) =>
    `「${text}」里没有阿拉伯数字：literal 照抄原文不动，另加 reads，用阿拉伯数字写出它读作多少，如「36个」。`,
  'literal-sign': ({ text }: { text: string }) => `「${text}」带正负号：账本里的数不带符号，是增是减写进 label。`,
  'literal-date': ({ text }: { text: string }) => `「${text}」是日期，不是数量：日期写进 period 或 events。`,
  'literal-ordinal': ({ text }: { text: string }) => `「${text}」说的是次序，不是数量：不能记成一笔。`,
  'literal-range': ({ text }: { text: string }) =>
    `「${text}」是一段区间，两端却不都是一个印死的数：区间只读「3至5户」「3万—5万元」这样的，不然把两端分开各记一笔。`,
  'literal-range-dash': ({ text, sign }: { text: string; sign: string }) =>
    `「${text}」是一段区间，可是中间的「${sign}」（${codeOf(sign)}）不是中文的连接号：核对原文，区间用「至」「—」或「～」。`,
  'literal-range-order': ({ text }: { text: string }) =>
    `「${text}」是一段区间，后一个数却不比前一个大：核对原文；若是两个数，分开各记一笔。`,
  'literal-two-counters': ({ text, counters }: { text: string; counters: readonly string[] }) =>
    `「${text}」一个数带两个量词（${marked(counters)}），数的是哪一样没有说：不能记成一笔；核对原文，只数其中一样的才记。`,
  'literal-sense': ({ text, counter }: { text: string; counter: string }) =>
    `「${text}」的「${counter}」这里不是电量：角度和温度账本不记，只记用电的度。`,
  'literal-compound': ({ text }: { text: string }) =>
    `「${text}」是大小两个单位连着说的一个数，账本不会合成一个：不能只抄前一半。`,
  'literal-comma': ({ text }: { text: string }) =>
    `「${text}」中间是中文逗号：是一个数（千分位），literal 就抄全「${text}」；是两个数，原文就要改成不会连读的一句，或引另一句。`,
  'literal-rank': ({ text }: { text: string }) => `「${text}」这里说的是名次，不是多少：不能记成一笔。`,
  'literal-not-part': ({ text, word, rest }: { text: string; word: string; rest: string }) =>
    `「${text}」开头的「${word}」不是数的一部分：literal 只抄「${rest}」。`,
  'literal-malformed': ({ text, digits }: { text: string; digits: string }) =>
    `「${text}」里的「${digits}」不成一个数：小数点只能有一个，前后都有数字，开头没有多余的 0。`,
  'literal-grouping': ({ text, digits }: { text: string; digits: string }) =>
    `「${text}」里「${digits}」的千分位逗号不对：从右往左每三位一个，如「12,345」，或者一个也不用。`,
  'literal-too-long': ({ text }: { text: string }) => `「${text}」的数字超过 15 位：核对原文，大数用「万」「亿」。`,
  'literal-unknown-bound': ({ text, word }: { text: string; word: string }) =>
    `「${text}」里的「${word}」限定了这个数，账本却不会读它（会读的有 超过、至少、不到、不超过、约、近、余、多、以上、以下、左右 一类）：不能不抄它，只抄数；换引原文别处的说法。`,
  'literal-double-bound': ({ text, words }: { text: string; words: readonly string[] }) =>
    `「${text}」有两个界（${marked(words)}）：只能有一个，核对原文。`,
  'literal-no-counter': ({ text, example }: { text: string; example: string }) =>
    `「${text}」后面没有量词：连量词一起抄，如「${example}」。`,
  'literal-unknown-counter': ({ text, counter }: { text: string; counter: string }) =>
    `「${text}」里的「${counter}」不在量词表里：核对原文；若原文如此，请维护者把它加进 src/numbers/counters.ts。`,
  'literal-several': ({ text, found }: { text: string; found: readonly string[] }) =>
    `「${text}」里不止一个数（${marked(found)}）：一笔只记一个数，分开各记一笔。`,
  'literal-extra': ({ text, extra, quantity }: { text: string; extra: string; quantity: string }) =>
    `「${text}」除了数还有「${extra}」：literal 只抄「${quantity}」。`,
} as const satisfies { readonly [K in Refused['kind'] as `literal-${K}`]: unknown };

/** A refusal in words. */
export const refusalSentence = ({ kind, detail }: Refused): string =>
  (literalMessages[`literal-${kind}`] as (args: Refused['detail']) => string)(detail);
