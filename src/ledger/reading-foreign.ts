import { compare, counters, type EnglishNumber, findEnglishNumbers, type Quantity } from '../numbers/index.ts';

/** How a refusal of the English reader is told: what it is, and what the editor can do. */
const refused: Readonly<Record<NonNullable<EnglishNumber['refusal']>['kind'], (word: string) => string>> = {
  bound: (word) =>
    `「${word}」是账本还不会读的界：会读的有 over、more than、in excess of、at least、or more、about、or so、nearly 一类`,
  bounds: (word) => `两个界（${word}）：只能有一个，核对原文`,
  range: (word) => `「${word}」使它成了一段区间：一笔只记一个数，不能只记一端`,
  ordinal: (word) => `「${word}」说的是次序，不是数量：不能记成一笔`,
  sign: (word) => `「${word}」是正负号：账本里的数不带符号，是增是减写进 label`,
  digits: (word) => `「${word}」不成一个数：核对原文里的逗号、空格和小数点`,
};

/** What the reading says against the number that the foreign words print: value, bound, currency or counter. */
export function unlikeForeign(literal: string, reads: string, quantity: Quantity): string | undefined {
  const [number, ...others] = findEnglishNumbers(literal);
  if (!number) return undefined;
  if (others.length > 0)
    return `「${literal}」里不止一个数（${[number, ...others].map(({ text }) => `「${text}」`).join('')}）：一笔只记一个数，分开各记一笔。`;
  if (number.refusal) return `「${literal}」里的${refused[number.refusal.kind](number.refusal.word)}。`;
  const unlike = (what: string, must: string) => `reads「${reads}」和原文「${literal}」的${what}对不上：${must}`;
  if (!number.value || compare(number.value, quantity.value) !== 0) return unlike('数字', '两边必须是同一个数。');
  const said = number.bound;
  const bound = ['exact', 'rounded'].includes(quantity.bound) ? undefined : quantity.bound;
  if (said !== bound)
    return unlike(
      '界',
      said
        ? `原文是「${number.text}」，界也要读出来，如「超过」「至少」「约」「近」。`
        : '原文没有说的，reads 也不说。',
    );
  return faultOfUnit(number, literal, quantity) ? unlike('量词', unitOf(number)) : undefined;
}

const unitOf = ({ unit }: EnglishNumber): string =>
  unit === undefined || unit === '元'
    ? '写原文那个词的中文量词，如 yuan 写「元」。'
    : `原文是${unit === '%' ? '百分数' : unit}，不能记成别的。`;

/** Whether the foreign words name money, per cent or a unit of the table, and the reading another one. */
function faultOfUnit({ unit }: EnglishNumber, literal: string, quantity: Quantity): boolean {
  if (unit !== undefined) return unit !== quantity.unit;
  const words: readonly string[] = literal.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  const named = counters.filter(({ en }) => en?.some((name) => words.includes(name)));
  return named.length > 0 ? !named.some((one) => one.unit === quantity.unit) : quantity.unit === '元';
}

/** Faults of `reads` against digits in another language, which the grammar of Chinese numbers does not read. */
export const faultOfForeign = (literal: string, reads: string, quantity: Quantity): string | undefined =>
  unlikeForeign(literal, reads, quantity) ??
  (findEnglishNumbers(literal).length > 0 ? undefined : `「${literal}」里的数读不出来：核对原文。`);

/** The whole number that foreign words were cut out of, at every place they stand in the clause; undefined when one is whole. */
export function cutFromForeign(literal: string, clause: string): string | undefined {
  let first: string | undefined;
  const found = findEnglishNumbers(clause);
  for (let at = clause.indexOf(literal); at !== -1; at = clause.indexOf(literal, at + 1)) {
    const end = at + literal.length;
    const touched = found.filter((one) => one.start < end && one.end > at);
    const cut = touched.find((one) => one.start < at || one.end > end);
    if (!cut) return undefined;
    first ??= clause.slice(Math.min(cut.start, at), Math.max(cut.end, end));
  }
  return first;
}
