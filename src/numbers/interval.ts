import type { Bound } from './bounds.ts';
import { add, compare, divide, isZero, multiply, type Rational, rational, subtract, toNumber } from './rational.ts';

/** One end of an interval: where, and whether the end itself is in. */
export type End = { readonly at: Rational; readonly closed: boolean };

/**
 * Where a true value lies. A missing end is not known. `about` marks values that no interval describes (约):
 * they have neither end, and whatever is derived from them stays 约.
 */
export type Interval = { readonly low?: End; readonly high?: End; readonly about?: Rational };

const half = rational(1n, 2n);

/**
 * The interval of a printed number. rounded: half a unit of the last digit either way, low end in, high end out;
 * more-than and less-than exclude their number, at-least and at-most include it; below, no low end is known.
 * A range is made of its two numbers, so there is none for it: RangeError.
 */
export function intervalOf(value: Rational, bound: Bound, quantum: Rational): Interval {
  const slack = multiply(quantum, half);
  switch (bound) {
    case 'exact':
      return { low: { at: value, closed: true }, high: { at: value, closed: true } };
    case 'rounded':
      return { low: { at: subtract(value, slack), closed: true }, high: { at: add(value, slack), closed: false } };
    case 'more-than':
      return { low: { at: value, closed: false } };
    case 'at-least':
      return { low: { at: value, closed: true } };
    case 'just-under':
    case 'less-than':
      return { high: { at: value, closed: false } };
    case 'at-most':
      return { high: { at: value, closed: true } };
    case 'between':
      throw new RangeError('a range has two ends of its own');
    case 'about':
      return { about: value };
  }
}

/** Whether a value lies in the interval; an `about` contains nothing one could test. */
export function contains({ low, high, about }: Interval, value: Rational): boolean {
  if (about) return false;
  const above = !low || compare(value, low.at) > 0 || (low.closed && compare(value, low.at) === 0);
  const below = !high || compare(value, high.at) < 0 || (high.closed && compare(value, high.at) === 0);
  return above && below;
}

/** Low and high as doubles, infinite where unknown: for pixels and exports. */
export const span = ({ low, high, about }: Interval): [number, number] =>
  about
    ? [toNumber(about), toNumber(about)]
    : [low ? toNumber(low.at) : -Infinity, high ? toNumber(high.at) : Infinity];

/** Exactly one point. */
export const isPoint = ({ low, high }: Interval): boolean =>
  low !== undefined && high !== undefined && compare(low.at, high.at) === 0;

/** The nominal value: the middle, or the one known end. */
export function nominal({ low, high, about }: Interval): Rational {
  if (about) return about;
  if (low && high) return multiply(add(low.at, high.at), half);
  const known = low ?? high;
  if (!known) throw new RangeError('an interval without any end has no nominal value');
  return known.at;
}

const both = (
  a: End | undefined,
  b: End | undefined,
  operation: (a: Rational, b: Rational) => Rational,
): End | undefined => (a && b ? { at: operation(a.at, b.at), closed: a.closed && b.closed } : undefined);

const ends = (low: End | undefined, high: End | undefined): Interval => ({
  ...(low ? { low } : {}),
  ...(high ? { high } : {}),
});

/** a + b, for a sum of things declared disjoint. */
export function plus(a: Interval, b: Interval): Interval {
  if (a.about || b.about) return { about: add(nominal(a), nominal(b)) };
  return ends(both(a.low, b.low, add), both(a.high, b.high, add));
}

/** a − b. The low end comes from a's low and b's high, and is in only if both are. */
export function minus(a: Interval, b: Interval): Interval {
  if (a.about || b.about) return { about: subtract(nominal(a), nominal(b)) };
  return ends(both(a.low, b.high, subtract), both(a.high, b.low, subtract));
}

/**
 * a ÷ b, both of things that cannot be negative. Throws RangeError if b may be zero; without a low end, zero is the least.
 */
export function over(a: Interval, b: Interval): Interval {
  const divisor = b.about ?? b.low?.at;
  if (!divisor || isZero(divisor) || compare(divisor, rational(0n)) < 0)
    throw new RangeError('the divisor may be zero or has no known low end');
  if (a.about || b.about) return { about: divide(nominal(a), nominal(b)) };
  // Zero stays zero, and in or out as it was, whatever it is divided by.
  const part = (x: End | undefined, y: End | undefined) => (x && isZero(x.at) ? x : both(x, y, divide));
  return ends(part(a.low, b.high), part(a.high, b.low));
}
