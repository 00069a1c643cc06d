import { expect, test } from 'vitest';
import { faultOfName } from '../../src/check/names.ts';
import { englishNumeralWords } from '../../src/numbers/english-numerals.ts';

const counting = englishNumeralWords.filter((word) => word !== 'a' && word !== 'an');
/** Words that count nothing where they stand alone: one village, the two counties. */
const plain = ['one', 'two'];

test('any two number words before a unit count, whichever they are', () => {
  expect(counting.length).toBeGreaterThan(30);
  for (const first of counting)
    for (const second of counting)
      for (const joint of [' ', '-', ' and '])
        expect(faultOfName(`Annals of ${first}${joint}${second} households`)?.code, `${first}${joint}${second}`).toBe(
          'name-counts',
        );
});

test('one number word before a unit counts, but for the plain ones', () => {
  for (const word of counting)
    expect(faultOfName(`Annals of ${word} households`)?.code, word).toBe(
      plain.includes(word) ? undefined : 'name-counts',
    );
});
