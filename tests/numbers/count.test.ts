import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countBeforeCounter,
  countWord,
  readChineseNumeral,
  readEnglishNumeral,
  sectionNumeral,
  toNumber,
} from '../../src/numbers/index.ts';

/** Written by hand, as papers write them. */
const written = [
  [0, '零', 'zero'],
  [2, '二', 'two'],
  [10, '十', 'ten'],
  [19, '十九', 'nineteen'],
  [20, '二十', 'twenty'],
  [99, '九十九', 'ninety-nine'],
  [100, '一百', 'one hundred'],
  [101, '一百零一', 'one hundred and one'],
  [110, '一百一十', 'one hundred and ten'],
  [1010, '一千零一十', 'one thousand and ten'],
  [2200, '二千二百', 'two thousand two hundred'],
  [10_010, '一万零一十', 'ten thousand and ten'],
  [120_000, '十二万', 'one hundred and twenty thousand'],
  [100_010_000, '一亿零一万', 'one hundred million ten thousand'],
] as const;

describe('counts in words', () => {
  test.each(written)('%i', (count, zh, en) => {
    expect([countWord(count, 'zh'), countWord(count, 'en')]).toEqual([zh, en]);
  });

  test('have no limit, and say what was counted', () => {
    const read = (words: ReturnType<typeof readChineseNumeral>) => words && toNumber(words);
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (count) => {
        expect(read(readChineseNumeral(countWord(count, 'zh')))).toBe(count);
        expect(read(readEnglishNumeral(countWord(count, 'en')))).toBe(count);
      }),
    );
  });

  test('two before a counter is 两', () => {
    expect([1, 2, 12, 20].map(countBeforeCounter)).toEqual(['一', '两', '十二', '二十']);
  });
});

test('marks of sections are formal in Chinese and letters in English, also past the alphabet', () => {
  expect([1, 10, 11, 20, 101].map((place) => sectionNumeral(place, 'zh'))).toEqual([
    '壹',
    '拾',
    '拾壹',
    '贰拾',
    '壹佰零壹',
  ]);
  expect([1, 26, 27, 52, 53, 703].map((place) => sectionNumeral(place, 'en'))).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'AAA',
  ]);
});
