import { expect, test } from 'vitest';
import { bookOfLedger } from '../../src/editing/index.ts';
import { choicesFor } from '../../src/editing/spreadsheet/choices.ts';
import { itemColumns, sheets } from '../../src/editing/spreadsheet/columns.ts';
import { explained } from '../../src/editing/spreadsheet/guide.ts';
import { changedValue, valueOfWords } from '../../src/editing/spreadsheet/values.ts';
import { stories } from '../charts/stories.ts';

const all = sheets.flatMap(({ columns }) => columns);
const never = (): never => {
  throw new Error('a fault where there is none');
};

test('no table has a heading twice', () => {
  for (const { name, columns } of sheets)
    expect([name, new Set(columns.map(({ heading }) => heading)).size]).toEqual([name, columns.length]);
});

test('every column is explained in Chinese', () => {
  expect(all.filter((column) => !/\p{Script=Han}/u.test(explained(column))).map(({ key }) => key)).toEqual([]);
});

test.for([...stories])('in %s every closed list has a Chinese name for each of its codes', ([, ledger]) => {
  const { choices } = bookOfLedger(ledger);
  const closed = all.filter(({ leaf }) => (leaf?.codes.length ?? 0) > 0);
  expect(closed.length).toBeGreaterThan(10);
  for (const column of closed)
    for (const { code, label } of choicesFor(column, choices))
      expect([code, label]).toEqual([code, expect.stringMatching(/\p{Script=Han}/u)]);
});

test.for([...stories])('in %s every item is whole again when it is made of its cells alone', ([, ledger]) => {
  const { tables } = bookOfLedger(ledger);
  const within: Readonly<Record<string, string>> = { charts: 'panels', panels: 'members' };
  for (const { sheet, rows } of tables)
    for (const { value, words } of rows) {
      const { [within[sheet.name] ?? '']: _, ...item } = value;
      expect(valueOfWords(sheet.shape, words, never) ?? {}).toEqual(item);
      expect(words).toHaveLength(itemColumns(sheet).length);
      // What is not changed is the very same, so that the order of its fields stays.
      expect(changedValue(sheet.shape, value, words, words, never)).toBe(value);
    }
});
