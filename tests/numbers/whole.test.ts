import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutFrom } from '../../src/dataset/index.ts';
import { boundWords, findNumerals, Refusal, readQuantity, unreadBounds } from '../../src/numbers/index.ts';
import { made } from './made.ts';

// What joins a number on either side belongs to it: nothing shorter than the whole expression can be entered.

const expressions =
  '2亿3000万元 三千余人 百分之三十五 十七八户 几十户 上百人 近3000余人 约500元左右 3至5户 3万元—5万元 1000元以上3000元以下 3元5角 1个半月 两年半 三成五 三分之二 60岁（含）以上 超过人民币5000元 1,234元 壹佰贰拾叁元 一万二千人 廿三户 半数以上 3个多月 10万+次'.split(
    ' ',
  );

function readable(text: string): boolean {
  try {
    readQuantity(text);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Parts of a literal that would be taken for the whole in a clause that prints it. */
function holesOf(literal: string): string[] {
  const clause = `去年完成${literal}，另有`;
  return [...literal].flatMap((_, from) =>
    Array.from({ length: literal.length - from }, (_none, more) => literal.slice(from, from + more + 1)).filter(
      (part) => part !== literal && readable(part) && cutFrom(part, clause) === undefined,
    ),
  );
}

test.each(expressions)('no proper part of %s is whole', (literal) => {
  expect(readable(literal)).toBe(true);
  expect(cutFrom(literal, `去年完成${literal}，另有`)).toBeUndefined();
  expect(holesOf(literal)).toEqual([]);
});

test('no proper part of a number made from the tables is whole', () => {
  fc.assert(
    fc.property(made, ({ literal }) => {
      expect(holesOf(literal), literal).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

describe('every word that limits a number is read with it or refused by its name', () => {
  const numbers = ['3000元', '3万户', '三千人', '百分之三十', '7成', '3元5角', '3.5%'];
  const before = [...Object.values(boundWords.before).flat(), ...unreadBounds.before];
  const after = [...Object.values(boundWords.after).flat(), ...unreadBounds.after];
  const limited = numbers.flatMap((number) => [
    ...before.map((word) => [word, `${word}${number}`, number] as const),
    ...after.map((word) => [word, `${number}${word}`, number] as const),
  ]);
  test.each(limited)('%s in %s', (word, text, number) => {
    const clause = `去年完成${text}，另有`;
    expect(cutFrom(number, clause), number).toBeDefined();
    try {
      expect(['exact', 'rounded']).not.toContain(readQuantity(text).bound);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(JSON.stringify(error.why)).toContain(word);
    }
  });
});

test('a text takes a time in proportion to its length', () => {
  const time = (size: number): number => {
    const text = '两县共投入7300余万元，惠及三千余户、1.2万人，约占三成。 '.repeat(size);
    const start = performance.now();
    findNumerals(text);
    return performance.now() - start;
  };
  time(200);
  // Sixteen times the text in the square of that would be 256 times as long.
  expect(time(3200) / Math.max(time(200), 1)).toBeLessThan(100);
});
