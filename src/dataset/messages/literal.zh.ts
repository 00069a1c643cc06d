import type { Refused } from '../../numbers/index.ts';

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
  'literal-range': ({ text }: { text: string }) => `「${text}」是一段区间：一笔只记一个数，把两端分开各记一笔。`,
  'literal-not-part': ({ text, word, rest }: { text: string; word: string; rest: string }) =>
    `「${text}」开头的「${word}」不是数的一部分：literal 只抄「${rest}」。`,
  'literal-malformed': ({ text, digits }: { text: string; digits: string }) =>
    `「${text}」里的「${digits}」不成一个数：小数点只能有一个，前后都有数字，开头没有多余的 0。`,
  'literal-grouping': ({ text, digits }: { text: string; digits: string }) =>
    `「${text}」里「${digits}」的千分位逗号不对：从右往左每三位一个，如「12,345」，或者一个也不用。`,
  'literal-too-long': ({ text }: { text: string }) => `「${text}」的数字超过 15 位：核对原文，大数用「万」「亿」。`,
  'literal-unknown-bound': ({ text, word }: { text: string; word: string }) =>
    `「${text}」里的「${word}」是账本还不会读的界：会读的有 余、多、超过、超、逾、多于、以上、至少、不少于、不低于、约、大约、左右、近、将近、接近。`,
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
