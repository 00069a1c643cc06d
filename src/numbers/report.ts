import { isZero, magnitude, multiply, powerOfTen, type Rational, rational, roundTo, toDecimal } from './rational.ts';
import type { NumeralKind, Numeric } from './scan.ts';

/** What was read of a numeral of a text, for other programs: numbers as decimal strings, absent where there is none. */
export type Reported = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NumeralKind;
  readonly value?: string;
  readonly low?: string;
  readonly lowOpen?: boolean;
  readonly high?: string;
  readonly highOpen?: boolean;
  readonly bound?: string;
  readonly unit?: string;
  readonly refusal?: string;
};

/** A number as decimal digits; of an endless one the first fifteen. */
const decimal = (value: Rational): string => {
  const enough = isZero(value) ? value : roundTo(value, powerOfTen(magnitude(value) - 14));
  try {
    return toDecimal(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return toDecimal(enough);
  }
};

/**
 * A numeral as it is reported. A fraction is reported as itself, without a unit: 三分之二 is 0.666…; what is below zero has its sign,
 * and of a range only the ends.
 */
export function reportOf({ start, end, text, kind, reading, negative, refusal }: Numeric): Reported {
  const base = { start, end, text, kind, ...(refusal ? { refusal: refusal.kind } : {}) };
  if (!reading) return base;
  const factor = rational(negative ? -1n : 1n, reading.fraction ? 100n : 1n);
  const at = (value: Rational) => decimal(multiply(value, factor));
  const { low, high } = reading.interval;
  const [below, above] = negative ? [high, low] : [low, high];
  const unit = reading.fraction ? '' : reading.unit;
  return {
    ...base,
    ...(reading.bound === 'between' ? {} : { value: at(reading.value) }),
    ...(below ? { low: at(below.at), lowOpen: !below.closed } : {}),
    ...(above ? { high: at(above.at), highOpen: !above.closed } : {}),
    bound: reading.bound,
    ...(unit === '' ? {} : { unit }),
  };
}
