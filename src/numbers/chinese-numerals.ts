import { add, fromDecimal, multiply, powerOfTen, type Rational, rational } from './rational.ts';

const plain = '零一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';
/** Digits with the other signs that stand for the same ones: 〇, 两, the formal numerals of cheques, their short forms. */
const digitOf: ReadonlyMap<string, number> = new Map([
  ...[...plain].map((sign, digit) => [sign, digit] as const),
  ...[...formal].map((sign, digit) => [sign, digit] as const),
  ['〇', 0],
  ['两', 2],
  ['俩', 2],
  ['仨', 3],
]);
/** Tens within a group of four; 廿 and 卅 are two and three tens in one sign. */
const unitOf: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
const tensOf: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);
const groupOf: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
]);

/** Every sign that a Chinese numeral is written with. */
export const chineseNumeralSigns = [...digitOf.keys(), ...unitOf.keys(), ...tensOf.keys(), ...groupOf.keys()].join('');

function whole(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`no numeral for ${count}`);
}

/** A group of up to four digits: 一千零一. `led` says that a larger group stands before it, so that 一十 keeps its 一. */
function group(count: number, digits: string, units: readonly string[], led: boolean): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(count / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += digits[0];
    gap = false;
    // Ten to nineteen drop their 一 where nothing stands before: 十二, but 一百一十二.
    const bare = place === 1 && digit === 1 && text === '' && !led && digits === plain;
    text += (bare ? '' : digits[digit]) + (units[place] ?? '');
  }
  return text;
}

function print(count: number, digits: string, units: readonly string[]): string {
  whole(count);
  if (count === 0) return digits[0] ?? '';
  // Above 亿 the count of 亿 is a number of its own: 一万亿.
  const [high, low] = [Math.floor(count / 1e8), count % 1e8];
  const head = high > 0 ? `${print(high, digits, units)}亿` : '';
  const parts = [Math.floor(low / 1e4), low % 1e4];
  return parts.reduce((text, part, index) => {
    if (part === 0) return text;
    const zero = text !== '' && part < 1000 ? digits[0] : '';
    return `${text}${zero}${group(part, digits, units, text !== '')}${index === 0 ? '万' : ''}`;
  }, head);
}

/** A whole number as Chinese writes it: 十二, 一百二十, 一千零一, 两 never. Throws RangeError on anything else. */
export const printChineseNumeral = (count: number): string => print(count, plain, ['', '十', '百', '千']);

/** The same in the formal signs of account books: 壹拾 is written 拾. */
export const printFormalNumeral = (count: number): string => {
  const text = print(count, formal, ['', '拾', '佰', '仟']);
  return count >= 10 && count < 20 ? text.slice(1) : text;
};

/** Digits one after another, as years and codes are read: 二〇一九. */
const spelled = (text: string): Rational | undefined =>
  [...text].every((sign) => digitOf.has(sign))
    ? fromDecimal([...text].map((sign) => digitOf.get(sign)).join(''))
    : undefined;

/** Up to four digits with their tens: 三千六百, 百, 廿一. Undefined where the signs make no number. */
function readGroup(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lowest = 4;
  for (const sign of text) {
    const own = digitOf.get(sign);
    const tens = tensOf.get(sign);
    const unit = unitOf.get(sign);
    if (own !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = own;
    } else if (tens !== undefined) {
      if (digit || lowest <= 1) return undefined;
      [total, digit, lowest] = [total + tens, undefined, 1];
    } else if (unit !== undefined) {
      if (unit >= lowest) return undefined;
      [total, digit, lowest] = [total + (digit || 1) * 10 ** unit, undefined, unit];
    } else return undefined;
  }
  if (digit === undefined || digit === 0) return total;
  // 三千六 is 3600: a last digit without its ten belongs to the next lower one, unless 零 stands before it.
  const shortened = lowest > 1 && lowest < 4 && !/[零〇]/.test([...text].at(-2) ?? '');
  return total + digit * (shortened ? 10 ** (lowest - 1) : 1);
}

/**
 * The value of a whole number in Chinese signs alone: 八十九, 三千六百, 两亿三千万, 二〇一九, 百.
 * Undefined where the signs are no number.
 */
export function readChineseNumeral(text: string): Rational | undefined {
  if (text === '') return undefined;
  const signs = [...text];
  if (signs.length > 1 && signs.every((sign) => digitOf.has(sign))) return spelled(text);
  let total = rational(0n);
  let rest = text;
  for (const [exponent, names] of [
    [8, '亿億'],
    [4, '万萬'],
  ] as const) {
    const at = Math.max(...[...names].map((name) => rest.lastIndexOf(name)));
    if (at === -1) continue;
    // 万 alone may stand for ten thousand (万户), but 万一 is no number.
    const head = at === 0 ? (rest.length === 1 ? rational(1n) : undefined) : readChineseNumeral(rest.slice(0, at));
    if (!head) return undefined;
    total = add(total, multiply(head, powerOfTen(exponent)));
    rest = rest.slice(at + 1);
  }
  if (rest === '') return total;
  const last = readGroup(rest);
  return last === undefined ? undefined : add(total, rational(BigInt(last)));
}
