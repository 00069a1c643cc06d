import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewritten } from '../../src/editing/spreadsheet/rewrite.ts';
import type { Json } from '../../src/editing/spreadsheet/values.ts';

const word = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('山海', '"', '\\', '{', '[', ',', '\u2028'));
const scalar = fc.oneof(word, fc.boolean(), fc.constant(null));
/** JSON as the dataset is: objects with fields, lists of words, lists of objects. */
const { object } = fc.letrec<{ object: Json; value: Json }>((tie) => ({
  object: fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('value'), {
    minKeys: 1,
    maxKeys: 4,
  }) as fc.Arbitrary<Json>,
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar as fc.Arbitrary<Json>,
    fc.array(word, { maxLength: 3 }) as fc.Arbitrary<Json>,
    fc.array(tie('object'), { minLength: 1, maxLength: 3 }) as fc.Arbitrary<Json>,
    tie('object'),
  ),
}));

describe('a JSON file with another value', () => {
  test.each([
    ['two spaces', (value: Json) => JSON.stringify(value, null, 2)],
    ['tabs', (value: Json) => JSON.stringify(value, null, '\t')],
    ['lines of Windows', (value: Json) => JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')],
    ['one line', (value: Json) => JSON.stringify(value)],
  ])('in %s says exactly that value, and is the same file where nothing changed', (_, laidOut) => {
    fc.assert(
      fc.property(object, object, (before, after) => {
        const text = `${laidOut(before)}\n`;
        expect(rewritten(text, before)).toBe(text);
        try {
          expect(JSON.parse(rewritten(text, after))).toEqual(after);
        } catch (error) {
          // Lists of objects are never shortened.
          if (!(error instanceof RangeError && error.message === 'an item would be lost')) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('odd spacing is kept wherever nothing changed', () => {
    const text = '{ "a" :1,\n\n   "b":  [ "x","y" ] , "c": { "d":null\n} }';
    const value = JSON.parse(text);
    expect(rewritten(text, { ...value, a: 2 })).toBe(text.replace(':1', ':2'));
    expect(rewritten(text, { ...value, c: { d: null, e: '好' } })).toBe(
      '{ "a" :1,\n\n   "b":  [ "x","y" ] , "c": { "d":null, "e": "好"\n} }',
    );
  });

  test('lines of Windows are ended so in what is new, too', () => {
    const text = '{\r\n  "a": {\r\n    "b": "c"\r\n  }\r\n}\r\n';
    expect(rewritten(text, { a: { b: 'c' }, d: { e: 'f' } })).toBe(
      '{\r\n  "a": {\r\n    "b": "c"\r\n  },\r\n  "d": {\r\n    "e": "f"\r\n  }\r\n}\r\n',
    );
  });

  test('an item is never lost', () => {
    expect(() => rewritten('{"a":[{"b":1},{"b":2}]}', { a: [{ b: 1 }] })).toThrow('an item would be lost');
  });
});
