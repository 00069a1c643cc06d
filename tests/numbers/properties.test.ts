import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  approximate,
  type Bound,
  boundWords,
  compare,
  contains,
  counters,
  derive,
  divide,
  findQuantities,
  fromDecimal,
  type Interval,
  isPoint,
  joined,
  minus,
  multiply,
  notBounds,
  over,
  plus,
  powerOfTen,
  printChinese,
  printDerived,
  printEnglish,
  type Rational,
  Refusal,
  rational,
  readQuantity,
  roundTo,
  scales,
  subtract,
  toDecimal,
  unreadBounds,
} from '../../src/numbers/index.ts';

/** A literal put together from the tables, and what it must read as, worked out here and not by the reader. */
type Made = { readonly literal: string; readonly value: Rational; readonly unit: string; readonly bound: Bound };

const wide = (digits: string) => digits.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, ',');

const plainDigits = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.stringMatching(/^[0-9]{1,4}$/))
    .map(([whole, part]) => `${whole}.${part}`),
);
/** The same digits as they may be printed: plain, grouped, full-width. */
const printedDigits = fc.tuple(plainDigits, fc.constantFrom('plain', 'grouped', 'wide')).map(([plain, form]) => {
  const [whole = '', part] = plain.split('.');
  const text = form === 'grouped' ? grouped(whole) + (part === undefined ? '' : `.${part}`) : plain;
  return { plain, printed: form === 'wide' ? wide(text) : text };
});

const words = (place: keyof typeof boundWords) =>
  Object.entries(boundWords[place]).flatMap(([bound, list]) =>
    list.map((word) => ({ place, word, bound: bound as Bound })),
  );
const bound = fc.option(fc.constantFrom(...words('before'), ...words('inside'), ...words('after')), { nil: undefined });
const scale = fc.option(fc.constantFrom(...scales), { nil: undefined });
/** 5千 + 米 is 5 千米: such a pair is another counter, not a scale. */
const beginsCounter = (text: string) => counters.some(({ zh }) => text.startsWith(zh));

const made: fc.Arbitrary<Made> = fc
  .tuple(printedDigits, bound, scale, fc.constantFrom(...counters), fc.boolean())
  .filter(([, , power, counter]) => !beginsCounter((power?.zh ?? '') + counter.zh) || power === undefined)
  .map(([{ plain, printed }, said, power, counter, late]) => {
    const at = (place: string) => (said?.place === place ? said.word : '');
    const inside = at('inside');
    // 余 and 多 stand before the scale or behind it: 5000余万, 5万余.
    const [early, behind] = late && power ? ['', inside] : [inside, ''];
    const exponent = power?.exponent ?? 0;
    const whole = exponent === (plain.split('.')[1]?.length ?? 0);
    return {
      literal: at('before') + printed + early + (power?.zh ?? '') + behind + counter.zh + at('after'),
      value: multiply(fromDecimal(plain), powerOfTen(exponent)),
      unit: counter.unit,
      bound: said?.bound ?? (whole ? 'exact' : 'rounded'),
    };
  });

const nothing = rational(0n);
const runs = { numRuns: 2000 };

describe('read and print', () => {
  test('what is made from the tables reads as it was made', () => {
    fc.assert(
      fc.property(made, ({ literal, value, unit, bound: closed }) => {
        const quantity = readQuantity(literal);
        expect([quantity.value, quantity.unit, quantity.bound], literal).toEqual([value, unit, closed]);
      }),
      runs,
    );
  });

  test('printing gives the literal back to the character', () => {
    fc.assert(
      fc.property(made, ({ literal }) => {
        expect(joined(printChinese(readQuantity(literal)))).toBe(literal);
      }),
      runs,
    );
  });

  test('reading what was printed is the identity', () => {
    fc.assert(
      fc.property(made, fc.boolean(), ({ literal }, average) => {
        const quantity = readQuantity(literal, { average });
        expect(readQuantity(joined(printChinese(quantity)), { average })).toEqual(quantity);
      }),
      runs,
    );
  });

  test('2千多万: two scales around a bound word', () => {
    const firsts = scales.filter(({ exponent }) => exponent <= 3);
    const seconds = scales.filter(({ zh }) => zh === '万' || zh === '亿');
    fc.assert(
      fc.property(
        printedDigits,
        fc.constantFrom(...firsts),
        fc.constantFrom(...seconds),
        ({ plain, printed }, a, b) => {
          const literal = `${printed}${a.zh}多${b.zh}元`;
          const quantity = readQuantity(literal);
          expect(quantity.value).toEqual(multiply(fromDecimal(plain), powerOfTen(a.exponent + b.exponent)));
          expect(joined(printChinese(quantity))).toBe(literal);
        },
      ),
    );
  });

  test('a quantity in running text is found whole', () => {
    fc.assert(
      fc.property(
        made,
        fc.constantFrom('', '去年完成', '村里有', '累计', '共'),
        fc.constantFrom('', '。', '，另有', '（不含）'),
        (m, lead, tail) => {
          const found = findQuantities(lead + m.literal + tail);
          expect(found.map(({ text }) => text)).toEqual([m.literal]);
          expect(found[0]?.start).toBe(lead.length);
        },
      ),
      runs,
    );
  });

  test('English never throws and has no other digits than the value and its hectares', () => {
    fc.assert(
      fc.property(made, ({ literal }) => {
        const text = joined(printEnglish(readQuantity(literal), { one: 'thing', other: 'things' }));
        expect(text).not.toMatch(/\p{Script=Han}|NaN|undefined|e\+/u);
      }),
      runs,
    );
  });
});

describe('no string makes the reader throw anything but its own refusal', () => {
  const tokens = fc.constantFrom(
    ...counters.map(({ zh }) => zh),
    ...scales.map(({ zh }) => zh),
    ...Object.keys(boundWords).flatMap((place) => words(place as keyof typeof boundWords).map(({ word }) => word)),
    ...Object.values(unreadBounds).flat(),
    ...notBounds,
    ...'0123456789０９,.．，、%％-—至到第年月日号·¥$ 一二百'.split(''),
    '2019年',
    '7·29',
    '12,345',
    '\n',
  );
  const mixed = fc.array(tokens, { maxLength: 12 }).map((all) => all.join(''));
  const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), mixed);

  /** Reads without failing, or refuses in Chinese. */
  const reads = (text: string) => {
    try {
      const quantity = readQuantity(text);
      expect(joined(printChinese(quantity))).toBe(text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.message).toMatch(/。$/);
      expect(error.message).not.toMatch(/undefined|NaN/);
    }
  };

  test.each([
    ['any text', any],
    ['digits, counters and bounds mixed', mixed],
  ])('%s', (_, texts) => {
    fc.assert(fc.property(texts, reads), { numRuns: 5000 });
  });

  test('what is found in any text lies in it, in order, and is a quantity or says why not', () => {
    fc.assert(
      fc.property(any, (text) => {
        let from = 0;
        for (const found of findQuantities(text)) {
          expect(found.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          if (!found.refusal) expect(joined(printChinese(readQuantity(found.text)))).toBe(found.text);
          from = found.end;
        }
      }),
      { numRuns: 5000 },
    );
  });
});

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
