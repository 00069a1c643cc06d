import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  approximate,
  compare,
  contains,
  derive,
  divide,
  fromDecimal,
  type Interval,
  isPoint,
  minus,
  multiply,
  over,
  plus,
  powerOfTen,
  printDerived,
  type Rational,
  rational,
  readQuantity,
  roundTo,
  subtract,
  toDecimal,
} from '../../src/numbers/index.ts';
import { made, runs } from './made.ts';

const nothing = rational(0n);

/** A point inside an interval, picked by a share between its ends; unknown ends are taken far away, but never below zero. */
function pointIn({ low, high }: Interval, share: Rational): Rational {
  const from = low?.at ?? nothing;
  const to = high?.at ?? multiply(add(from, rational(1n)), rational(1000n));
  return add(from, multiply(subtract(to, from), share));
}

// Ends themselves are picked only where they are in: the shares 0 and 1 are kept and filtered by contains().
const share = fc.tuple(fc.bigInt({ min: 0n, max: 97n }), fc.constantFrom(97n, 1000n)).map(([n, d]) => rational(n, d));
const interval = made.map(({ literal }) => readQuantity(literal).interval);
const closedInterval = interval.filter(({ about }) => !about);
const sampled = fc
  .tuple(closedInterval, share)
  .map(([one, at]) => ({ one, point: pointIn(one, at) }))
  .filter(({ one, point }) => contains(one, point));

describe('interval arithmetic contains every sampled point', () => {
  test('sum and difference', () => {
    fc.assert(
      fc.property(sampled, sampled, (a, b) => {
        expect(contains(plus(a.one, b.one), add(a.point, b.point))).toBe(true);
        expect(contains(minus(a.one, b.one), subtract(a.point, b.point))).toBe(true);
      }),
      runs,
    );
  });

  test('quotient and share, or a RangeError where the divisor may be zero', () => {
    fc.assert(
      fc.property(sampled, sampled, (a, b) => {
        const low = b.one.low?.at;
        if (!low || compare(low, nothing) <= 0) {
          expect(() => over(a.one, b.one)).toThrow(RangeError);
          return;
        }
        const quotient = divide(a.point, b.point);
        expect(contains(over(a.one, b.one), quotient)).toBe(true);
        expect(contains(derive('share', a.one, b.one), multiply(quotient, rational(100n)))).toBe(true);
      }),
      runs,
    );
  });

  test('nothing, divided, is nothing', () => {
    const [none, some] = [readQuantity('0人').interval, readQuantity('1万亿人').interval];
    expect(contains(over(none, some), nothing)).toBe(true);
  });

  test('what is derived from 约 stays 约', () => {
    const about = interval.filter((one) => one.about !== undefined);
    fc.assert(
      fc.property(about, interval, (a, b) => {
        for (const result of [plus(a, b), plus(b, a), minus(a, b)]) expect(Object.keys(result)).toEqual(['about']);
        expect(approximate(a).bound).toBe('about');
      }),
    );
  });

  test('a difference that may be negative is refused', () => {
    fc.assert(
      fc.property(sampled, sampled, (a, b) => {
        const least = minus(a.one, b.one).low?.at;
        const run = () => derive('difference', a.one, b.one);
        if (least && compare(least, nothing) >= 0) expect(run()).toEqual(minus(a.one, b.one));
        else expect(run).toThrow(RangeError);
      }),
      runs,
    );
  });
});

describe('what is derived is printed as far as its interval allows', () => {
  const magnitudeOf = (a: Rational) => (compare(a, nothing) < 0 ? subtract(nothing, a) : a);
  const derived = fc.tuple(closedInterval, closedInterval).chain(([a, b]) => {
    const results = (['ratio', 'difference', 'share'] as const).flatMap((operation) => {
      try {
        return [derive(operation, a, b)];
      } catch (error) {
        if (error instanceof RangeError) return [];
        throw error;
      }
    });
    return results.length > 0 ? fc.constantFrom(...results) : fc.constant(undefined);
  });
  const printable = derived.filter((one) => one !== undefined);

  test('two ends: no wider than 2u, and the last digit is off by one at most', () => {
    fc.assert(
      fc.property(printable, share, (one, at) => {
        const { low, high } = one;
        if (!low || !high || isPoint(one)) return;
        const width = subtract(high.at, low.at);
        let printed: ReturnType<typeof approximate>;
        try {
          printed = approximate(one);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        const { value, quantum, bound: closed } = printed;
        expect(closed).toBe('about');
        expect(compare(width, multiply(quantum, rational(2n)))).toBeLessThanOrEqual(0);
        // The next finer digit would be too fine.
        expect(compare(width, multiply(quantum, rational(2n, 10n)))).toBeGreaterThan(0);
        // Half the width, and half a unit for rounding the middle.
        const distance = magnitudeOf(subtract(pointIn(one, at), value));
        expect(compare(distance, multiply(quantum, rational(3n, 2n)))).toBeLessThanOrEqual(0);
        expect(compare(magnitudeOf(subtract(roundTo(pointIn(one, rational(1n, 2n)), quantum), value)), nothing)).toBe(
          0,
        );
      }),
      runs,
    );
  });

  test('a point: as it is, or three digits where it does not end', () => {
    fc.assert(
      fc.property(printable, (one) => {
        if (!isPoint(one) || !one.low) return;
        const { value, quantum, bound: closed } = approximate(one);
        if (closed === 'exact') expect(value).toEqual(one.low.at);
        else
          expect(
            compare(magnitudeOf(subtract(one.low.at, value)), multiply(quantum, rational(1n, 2n))),
          ).toBeLessThanOrEqual(0);
        expect(closed === 'exact' || closed === 'about').toBe(true);
      }),
      runs,
    );
  });

  test('one end: what is printed is true of every point', () => {
    fc.assert(
      fc.property(printable, share, (one, at) => {
        const { low, high } = one;
        if ((low && high) || (!low && !high)) return;
        const point = pointIn(one, at);
        if (!contains(one, point)) return;
        const { value, bound: closed } = approximate(one);
        const side = compare(point, value);
        const holds = { 'more-than': side > 0, 'at-least': side >= 0, 'less-than': side < 0, 'at-most': side <= 0 };
        expect(closed in holds && holds[closed as keyof typeof holds]).toBe(true);
      }),
      runs,
    );
  });

  test('printing shows the digits of the value and no more', () => {
    fc.assert(
      fc.property(printable, (one) => {
        let value: Rational;
        try {
          value = approximate(one).value;
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        const [number, scaleWord] = ['number', 'scale'].map(
          (role) => printDerived(one, { counter: '元' }, 'zh').find((piece) => piece.role === role)?.text ?? '',
        );
        const exponent = { 亿: 8, 万: 4 }[scaleWord ?? ''] ?? 0;
        expect(toDecimal(multiply(fromDecimal(number ?? ''), powerOfTen(exponent)))).toBe(toDecimal(value));
      }),
      runs,
    );
  });
});
