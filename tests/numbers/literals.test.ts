import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusalSentence } from '../../src/dataset/index.ts';
import {
  counters,
  foldWidth,
  fromDecimal,
  joined,
  printChinese,
  printEnglish,
  Refusal,
  readQuantity,
  toDecimal,
} from '../../src/numbers/index.ts';

/** The tables were written by hand before the code was run on them; nothing here is trimmed. */
const table = (name: string): string[][] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const literals = table('literals.tsv');
const refused = table('refused.tsv');
const thing = { one: 'thing', other: 'things' };

/** The message of the reader's own error; any other error fails the test by itself. */
function refusal(literal: string): string {
  try {
    readQuantity(literal);
  } catch (error) {
    if (error instanceof Refusal) return refusalSentence(error.why);
    throw error;
  }
  return 'was read';
}

test('the tables are as large as promised', () => {
  expect(literals.length).toBeGreaterThanOrEqual(150);
  expect(refused.length).toBeGreaterThanOrEqual(50);
});

describe('read as a Chinese editor would', () => {
  test.each(literals)('%s %s', (literal, average, value, unit, bound, low, high, english) => {
    const quantity = readQuantity(literal ?? '', { average: average === 'yes' });
    const { interval } = quantity;
    const end = (one: typeof interval.low) => (one ? toDecimal(one.at) : '');
    expect([toDecimal(quantity.value), quantity.unit, quantity.bound, end(interval.low), end(interval.high)]).toEqual([
      toDecimal(fromDecimal(value ?? '')),
      unit,
      bound,
      low,
      high,
    ]);
    expect(joined(printChinese(quantity))).toBe(literal);
    const generic = !counters.find(({ zh }) => zh === quantity.printed.counter.replace('％', '%'))?.en;
    expect(joined(printEnglish(quantity, generic ? thing : undefined)).replace(/ \([^)]* ha\)$/, '')).toBe(english);
  });
});

describe('refused with what to write', () => {
  test.each(refused)('%s', (literal, message) => {
    expect(refusal(literal ?? '')).toBe(message);
  });
});

test('every counter of the table is needed by at least one row', () => {
  const printed = new Set(literals.map(([literal]) => foldWidth(readQuantity(literal ?? '').printed.counter)));
  expect(counters.map(({ zh }) => zh).filter((zh) => !printed.has(zh))).toEqual([]);
});
