/**
 * Exact fractions. Bounds are compared and divided here; binary floats would move an interval's end by a bit
 * and so break "every sampled point lies inside". Always in lowest terms, denominator positive.
 */
export type Rational = { readonly n: bigint; readonly d: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** n/d in lowest terms. Throws RangeError on a zero denominator. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError('denominator is zero');
  const g = gcd(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / g, d: (sign * d) / g };
}

/** Reads plain decimal digits such as "12.5"; the caller has checked the form. */
export function fromDecimal(digits: string): Rational {
  const [whole = '0', fraction = ''] = digits.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** 10 to a whole power, negative powers included. */
export const powerOfTen = (exponent: number): Rational =>
  exponent >= 0 ? rational(10n ** BigInt(exponent)) : rational(1n, 10n ** BigInt(-exponent));

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
/** Negative, zero or positive, as for sort. */
export const compare = (a: Rational, b: Rational): number =>
  Number(a.n * b.d - b.n * a.d > 0n) - Number(a.n * b.d - b.n * a.d < 0n);
export const isZero = (a: Rational): boolean => a.n === 0n;
export const isWhole = (a: Rational): boolean => a.d === 1n;

/** The nearest double: for pixels and for JSON, never for comparing. */
export const toNumber = (a: Rational): number => {
  const whole = a.n / a.d;
  return Number(whole) + Number(a.n - whole * a.d) / Number(a.d);
};

/** The largest whole number not above a. */
export const floor = (a: Rational): bigint => (a.n >= 0n || a.n % a.d === 0n ? a.n / a.d : a.n / a.d - 1n);

/** To the nearest multiple of unit, halves away from zero (GB/T 8170 would round halves to even; newspapers do not). */
export function roundTo(a: Rational, unit: Rational): Rational {
  const q = divide(a, unit);
  const two = { n: q.n < 0n ? -q.n : q.n, d: q.d };
  const rounded = floor(add(two, rational(1n, 2n)));
  return multiply(rational(q.n < 0n ? -rounded : rounded), unit);
}

/** Whether the decimal expansion ends (only 2 and 5 divide the denominator). */
export function endsInDecimal(a: Rational): boolean {
  let d = a.d;
  while (d % 2n === 0n) d /= 2n;
  while (d % 5n === 0n) d /= 5n;
  return d === 1n;
}

/** Plain decimal digits. The number must end in decimals; trailing zeros are not printed. */
export function toDecimal(a: Rational): string {
  if (!endsInDecimal(a)) throw new RangeError('endless decimal');
  const negative = a.n < 0n;
  const n = negative ? -a.n : a.n;
  let rest = n % a.d;
  let fraction = '';
  while (rest !== 0n) {
    rest *= 10n;
    fraction += (rest / a.d).toString();
    rest %= a.d;
  }
  return `${negative ? '-' : ''}${n / a.d}${fraction ? `.${fraction}` : ''}`;
}

/** The exponent of the leading digit: 3 for 5000, -1 for 0.24. Zero has none and gives 0. */
export function magnitude(a: Rational): number {
  const abs = a.n < 0n ? rational(-a.n, a.d) : a;
  if (isZero(abs)) return 0;
  let exponent = abs.n.toString().length - abs.d.toString().length;
  if (compare(abs, powerOfTen(exponent)) < 0) exponent -= 1;
  if (compare(abs, powerOfTen(exponent + 1)) >= 0) exponent += 1;
  return exponent;
}
