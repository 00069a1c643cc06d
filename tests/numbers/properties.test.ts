import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalSentence } from '../../src/dataset/index.ts';
import {
  boundWords,
  counters,
  findQuantities,
  fromDecimal,
  joined,
  multiply,
  notBounds,
  powerOfTen,
  printChinese,
  printEnglish,
  Refusal,
  readQuantity,
  scales,
  unreadBounds,
} from '../../src/numbers/index.ts';
import { made, printedDigits, runs, words } from './made.ts';

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
      const message = refusalSentence(error.why);
      expect(message).toMatch(/。$/);
      expect(message.replaceAll(text, '')).not.toMatch(/undefined|NaN/);
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
          // White space around digits says nothing, and is not printed.
          if (found.quantity && !found.refusal)
            expect(joined(printChinese(found.quantity)).replace(/\s/g, '')).toBe(found.text.replace(/\s/g, ''));
          from = found.end;
        }
      }),
      { numRuns: 5000 },
    );
  });
});
