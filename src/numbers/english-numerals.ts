import { add, multiply, powerOfTen, type Rational, rational } from './rational.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words that multiply what stands before them, with their power of ten. */
export const englishScales: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
};

/** A whole number as British papers write it out: twenty-two, one hundred and twenty. Throws RangeError on anything else. */
export function printEnglishNumeral(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`no numeral for ${count}`);
  if (count < 20) return small[count] ?? '';
  if (count < 100) return `${tens[Math.floor(count / 10)]}${count % 10 ? `-${small[count % 10]}` : ''}`;
  const step = [...Object.entries(englishScales)].reverse().find(([, exponent]) => count >= 10 ** exponent);
  const [word, size] = step ? [step[0], 10 ** step[1]] : ['hundred', 100];
  const rest = count % size;
  const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
  return `${printEnglishNumeral(Math.floor(count / size))} ${word}${joint}${rest === 0 ? '' : printEnglishNumeral(rest)}`;
}

const numberOf: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.slice(1).map((word, index) => [word, (index + 1) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['dozen', 12],
]);

/** Every word that an English whole number is written with, but for a, an and and. */
export const englishNumeralWords: readonly string[] = [
  ...[...numberOf.keys()].filter((word) => word !== 'a' && word !== 'an'),
  'hundred',
  ...Object.keys(englishScales),
];

/** The value of a whole number in English words alone: eighty-nine, two hundred and forty-one thousand. Undefined where it is none. */
export function readEnglishNumeral(text: string): Rational | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and' && word !== '');
  if (words.length === 0 || words.every((word) => word === 'a' || word === 'an')) return undefined;
  let total = rational(0n);
  let group: number | undefined;
  for (const word of words) {
    const value = numberOf.get(word);
    const exponent = englishScales[word];
    if (word === 'hundred') group = (group ?? 1) * 100;
    else if (word === 'dozen') group = (group ?? 1) * 12;
    else if (value !== undefined) group = (group ?? 0) + value;
    else if (exponent !== undefined) {
      total = add(total, multiply(rational(BigInt(group ?? 1)), powerOfTen(exponent)));
      group = undefined;
    } else return undefined;
  }
  return group === undefined ? total : add(total, rational(BigInt(group)));
}
