import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typedNumbers } from '../../src/check/wording.ts';

// Both sides of one rule, by example. The sentences are judged as language, not by what the code does: one is changed only where the
// judgement itself was wrong (a share or a number of years taken for an idiom), never because the code refuses it.

type Language = 'zh' | 'en';
const lines = (folder: string, language: Language): string[] =>
  readFileSync(join(import.meta.dirname, folder, `${language}.txt`), 'utf8')
    .trimEnd()
    .split('\n');
const found = (text: string, language: Language): string[] => typedNumbers(text, language, []).map((one) => one.found);

describe.each(['zh', 'en'] as const)('%s', (language) => {
  test('of 1,000 ordinary sentences that count nothing, under 1 in 500 is refused', () => {
    const sentences = lines('ordinary', language);
    expect(new Set(sentences).size).toBe(1000);
    expect(sentences).toHaveLength(1000);
    const refused = sentences.filter((sentence) => found(sentence, language).length > 0);
    const reported = refused.map((sentence) => `${found(sentence, language).join(', ')}: ${sentence}`).join('\n');
    expect(refused.length / sentences.length, reported).toBeLessThan(1 / 500);
  });

  // Behind each sentence stand its numbers, whole: a numeral of one sign with what it counts (三省), longer ones without (七千三百).
  const counted = lines('counted', language).map((line) => line.split('\t'));
  test('at least 200 sentences count something', () => {
    expect(new Set(counted.map(([sentence]) => sentence)).size).toBeGreaterThanOrEqual(200);
    expect(counted.every((row) => row.length > 1)).toBe(true);
  });
  test.each(counted)('%s is refused by its whole numbers', (sentence, ...numbers) => {
    expect(found(sentence ?? '', language)).toEqual(numbers);
  });
});

test('a text takes a time in proportion to its length', () => {
  const time = (size: number): number => {
    const text = '村里有七千三百户，万一百姓不同意。'.repeat(size);
    const start = performance.now();
    typedNumbers(text, 'zh', []);
    return performance.now() - start;
  };
  time(500);
  // Sixteen times the text in the square of that would be 256 times as long.
  expect(time(8000) / Math.max(time(500), 1)).toBeLessThan(100);
});
