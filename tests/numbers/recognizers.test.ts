import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNumerals, type Numeric, reportOf } from '../../src/numbers/index.ts';

/**
 * Microsoft's Recognizers-Text has a public specification of what Chinese numbers are (recognizers-zh/, MIT). Each of its quantities is
 * either read with the same value, or stands in recognizers-other.tsv with the reason why not, which a person has read. Ends of
 * intervals are a choice there (20到30 is [20,30)), so only where they lie is compared, not whether they are in.
 */
const models = ['Age', 'Currency', 'Dimension', 'Number', 'NumberRange', 'Percent'] as const;
type Case = {
  readonly Input: string;
  readonly Results?: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly End: number;
    readonly Resolution?: { readonly value?: string | null; readonly unit?: string };
  }[];
};
type Row = { readonly id: string; readonly ok: boolean; readonly silent: boolean; readonly seen: string };

const near = (a: number | undefined, b: number): boolean =>
  a !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
/** A dozen and kilobits are units of theirs and not of ours: the same quantity by another name. */
const inTheirs = (value: number, unit: string | undefined, theirs: string | undefined): number =>
  unit === '打' ? value * 12 : theirs === 'Kilobit' || theirs === 'Kilobyte' ? value / 1000 : value;

function same(one: Numeric, text: string, value: string, theirs: string | undefined): boolean {
  const { value: own, low, high, unit } = reportOf(one);
  const range = /^[[(](.*),(.*)[\])]$/.exec(value);
  if (range) {
    const meets = (mine: string | undefined, end: string | undefined): boolean =>
      end === '' ? mine === undefined : near(mine === undefined ? undefined : Number(mine), Number(end));
    const parts = unit === '%' && !/[%％]|分之/.test(text) ? 100 : 1;
    const scaled = (end: string | undefined) => (end === undefined ? end : String(Number(end) / parts));
    return meets(scaled(low), range[1]) && meets(scaled(high), range[2]);
  }
  const wanted = Number(value.replace('%', ''));
  // 二十几万 is 200,000 to them: the number that is printed, which is our lower end, left open.
  if (own === undefined) return one.reading?.interval.low?.closed === false && near(Number(low), wanted);
  const mine = inTheirs(Number(own), unit, theirs);
  // Their model of plain numbers has the share itself (0.3) of 百分之三十 or, where it sees it alone, its figure.
  const forms = value.endsWith('%')
    ? [unit === '‰' ? mine / 10 : unit === undefined ? mine * 100 : mine]
    : unit === '%' || unit === '‰'
      ? [mine, mine / (unit === '%' ? 100 : 1000)]
      : [mine];
  return forms.some((form) => near(form, wanted));
}

const rows: Row[] = models.flatMap((model) => {
  const file = join(import.meta.dirname, 'recognizers-zh', `${model}Model.json`);
  const cases: readonly Case[] = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  return cases.flatMap(({ Input, Results = [] }, index) => {
    const found = findNumerals(Input);
    return Results.flatMap(({ Text, Start, End, Resolution }, nth): Row[] => {
      const value = Resolution?.value;
      if (value === undefined || value === null) return [];
      const over = found.filter(({ start, end }) => start <= End && end > Start);
      const ok = over.some((one) => same(one, Text, value, Resolution?.unit));
      const silent = !ok && over.some(({ quantity, refusal }) => quantity !== undefined && refusal === undefined);
      const seen = over
        .map(({ kind, text, refusal }) => `${kind}:${text}${refusal ? `!${refusal.kind}` : ''}`)
        .join(' ; ');
      return [{ id: `${model} ${index + 1}.${nth + 1} ${Text} ${value}`, ok, silent, seen }];
    });
  });
});
const others = readFileSync(join(import.meta.dirname, 'recognizers-other.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t'));

test('all of their quantities are here', () => {
  expect(rows).toHaveLength(705);
});

test('at least 90 % are read with their value', () => {
  expect(rows.filter(({ ok }) => ok).length / rows.length).toBeGreaterThanOrEqual(0.9);
});

test('what is not is listed with its reason, and nothing else', () => {
  expect(others.map(([id]) => id)).toEqual(rows.filter(({ ok }) => !ok).map(({ id }) => id));
  expect(others.filter(([, reason]) => !reason)).toEqual([]);
});

test('none is read as another quantity without a word, but where theirs is none or ours is wider', () => {
  const allowed = new Set([
    'their value is wrong',
    'a part of the range that we read',
    'ours keeps a bound that theirs leaves out',
  ]);
  const silent = new Set(rows.filter(({ silent: told }) => told).map(({ id }) => id));
  expect(others.filter(([id = '', reason = '']) => silent.has(id) && !allowed.has(reason))).toEqual([]);
});
