import { type Interval, isPoint, minus, nominal, over } from './interval.ts';
import {
  compare,
  divide,
  endsInDecimal,
  isZero,
  magnitude,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
  subtract,
} from './rational.ts';

/** What may be worked out from two figures. A share is a quotient told in per cent. */
export const operations = ['ratio', 'difference', 'share'] as const;
export type Operation = (typeof operations)[number];

/** A derived value as it may honestly be printed: the value, the unit of its last digit, and how it is closed. */
export type Approximation = {
  readonly value: Rational;
  readonly quantum: Rational;
  readonly bound: 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';
};

/** The interval of a derived value. Throws RangeError where there is none (a divisor that may be zero, a negative result). */
export function derive(operation: Operation, a: Interval, b: Interval): Interval {
  if (operation === 'difference') {
    const result = minus(a, b);
    const least = result.about ?? result.low?.at;
    if (!least || compare(least, rational(0n)) < 0) throw new RangeError('the difference may be negative');
    return result;
  }
  const quotient = over(a, b);
  return operation === 'share' ? scaled(quotient, rational(100n)) : quotient;
}

/** The interval with both ends multiplied by a positive factor: per cent, or another unit. */
export function scaled(interval: Interval, factor: Rational): Interval {
  const end = (e: Interval['low']) => e && { at: multiply(e.at, factor), closed: e.closed };
  if (interval.about) return { about: multiply(interval.about, factor) };
  const [low, high] = [end(interval.low), end(interval.high)];
  return { ...(low ? { low } : {}), ...(high ? { high } : {}) };
}

/** The finest power of ten u with width ≤ 2u: the last digit printed may then be off by one, not more. */
export function finestUnit(width: Rational): Rational {
  const half = multiply(width, rational(1n, 2n));
  const exponent = magnitude(half);
  return compare(powerOfTen(exponent), half) >= 0 ? powerOfTen(exponent) : powerOfTen(exponent + 1);
}

/** The unit of the last of n significant digits. */
const significant = (value: Rational, digits: number): Rational => powerOfTen(magnitude(value) - digits + 1);

/** The largest power of ten that divides the number: the unit of the last digit of an exact decimal. */
function lastDigit(value: Rational): Rational {
  let unit = powerOfTen(Math.min(0, magnitude(value)));
  while (divide(value, unit).d !== 1n) unit = divide(unit, rational(10n));
  return unit;
}

/** Rounds an only end away from what is unknown, so that "more than" stays true. */
function outward(end: Rational, direction: 'down' | 'up'): { value: Rational; quantum: Rational } {
  if (endsInDecimal(end) && compare(lastDigit(end), significant(end, 3)) >= 0)
    return { value: end, quantum: lastDigit(end) };
  const quantum = significant(end, 3);
  const nearest = roundTo(end, quantum);
  const beyond = direction === 'down' ? compare(nearest, end) > 0 : compare(nearest, end) < 0;
  if (!beyond) return { value: nearest, quantum };
  const step = direction === 'down' ? rational(-quantum.n, quantum.d) : quantum;
  return { value: rational(nearest.n * step.d + step.n * nearest.d, nearest.d * step.d), quantum };
}

/**
 * How an interval may be printed. Both ends: the midpoint at the finest honest digit, 约. A point: as it is when its
 * decimals end, else three significant digits with 约. From 约: two digits. One end: only that bound.
 * Throws RangeError where the interval is so wide that nothing but zero would be left.
 */
export function approximate(interval: Interval): Approximation {
  if (interval.about) {
    const quantum = significant(interval.about, 2);
    return { value: roundTo(interval.about, quantum), quantum, bound: 'about' };
  }
  const { low, high } = interval;
  if (!low || !high) {
    if (low) {
      const { value, quantum } = outward(low.at, 'down');
      return { value, quantum, bound: low.closed && compare(value, low.at) === 0 ? 'at-least' : 'more-than' };
    }
    const { value, quantum } = outward(nominal(interval), 'up');
    return { value, quantum, bound: high?.closed && compare(value, high.at) === 0 ? 'at-most' : 'less-than' };
  }
  if (isPoint(interval)) {
    if (endsInDecimal(low.at)) return { value: low.at, quantum: lastDigit(low.at), bound: 'exact' };
    const quantum = significant(low.at, 3);
    return { value: roundTo(low.at, quantum), quantum, bound: 'about' };
  }
  const quantum = finestUnit(subtract(high.at, low.at));
  const value = roundTo(nominal(interval), quantum);
  if (isZero(value)) throw new RangeError('the interval is too wide to print a digit');
  return { value, quantum, bound: 'about' };
}
