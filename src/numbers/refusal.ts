/** Why a string is not one printed quantity, told to an editor: what is wrong and what to write. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly kind: string;
  constructor(kind: string, message: string) {
    super(message);
    this.kind = kind;
  }
}

const marked = (words: readonly string[]) => words.map((word) => `「${word}」`).join('');

/** Every refusal of the numeral grammar, once. The texts are tested to the character. */
export const refusals = {
  empty: () => '没有写数：照原文连量词一起抄，如「36个」。',
  space: (text: string, tight: string) => `「${text}」里有空格：数、界和量词连着写，即「${tight}」。`,
  currencySign: (text: string, sign: string) =>
    `「${text}」用了货币符号「${sign}」：这里货币写在数的后面，如「5000元」；原文若是外文，literal 照抄，另加 reads。`,
  noNumeral: (text: string) =>
    `「${text}」里没有阿拉伯数字：literal 照抄原文不动，另加 reads，用阿拉伯数字写出它读作多少，如「36个」。`,
  sign: (text: string) => `「${text}」带正负号：账本里的数不带符号，是增是减写进 label。`,
  date: (text: string) => `「${text}」是日期，不是数量：日期写进 period 或 events。`,
  ordinal: (text: string) => `「${text}」说的是次序，不是数量：不能记成一笔。`,
  range: (text: string) => `「${text}」是一段区间：一笔只记一个数，把两端分开各记一笔。`,
  notPart: (text: string, word: string, rest: string) =>
    `「${text}」开头的「${word}」不是数的一部分：literal 只抄「${rest}」。`,
  malformed: (text: string, digits: string) =>
    `「${text}」里的「${digits}」不成一个数：小数点只能有一个，前后都有数字，开头没有多余的 0。`,
  grouping: (text: string, digits: string) =>
    `「${text}」里「${digits}」的千分位逗号不对：从右往左每三位一个，如「12,345」，或者一个也不用。`,
  tooLong: (text: string) => `「${text}」的数字超过 15 位：核对原文，大数用「万」「亿」。`,
  unknownBound: (text: string, word: string) =>
    `「${text}」里的「${word}」是账本还不会读的界：会读的有 余、多、超过、超、逾、多于、以上、至少、不少于、不低于、约、大约、左右、近、将近、接近。`,
  doubleBound: (text: string, words: readonly string[]) =>
    `「${text}」有两个界（${marked(words)}）：只能有一个，核对原文。`,
  noCounter: (text: string, example: string) => `「${text}」后面没有量词：连量词一起抄，如「${example}」。`,
  unknownCounter: (text: string, counter: string) =>
    `「${text}」里的「${counter}」不在量词表里：核对原文；若原文如此，请维护者把它加进 src/numbers/counters.ts。`,
  several: (text: string, found: readonly string[]) =>
    `「${text}」里不止一个数（${marked(found)}）：一笔只记一个数，分开各记一笔。`,
  extra: (text: string, extra: string, quantity: string) =>
    `「${text}」除了数还有「${extra}」：literal 只抄「${quantity}」。`,
} as const;

/** Throws the refusal of that name. */
export function refuse<K extends keyof typeof refusals>(kind: K, ...detail: Parameters<(typeof refusals)[K]>): never {
  throw new Refusal(kind, (refusals[kind] as (...words: unknown[]) => string)(...detail));
}
