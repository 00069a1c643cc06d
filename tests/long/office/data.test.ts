import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { ledgerWorkbook } from '../../../src/editing/index.ts';
import { figuresCsv } from '../../../src/open-data/index.ts';
import { stories } from '../../charts/stories.ts';
import { inOrder, type Read, readOfRow, readsOf, workedIn, workedOf } from '../../open-data/entries.ts';
import { csv, csvOfEach, folder, savedAs } from './office.ts';

afterAll(() => rmSync(folder, { recursive: true }));

const each = [...stories].map(([name, ledger]) => [name, { name, ledger }] as const);

const fifteen = (value: number | null) => (value === null ? null : Number(value.toPrecision(15)));
/** A spreadsheet shows fifteen digits of an endless quotient. */
const inFifteen = (read: Read): Read => ({ ...read, low: fifteen(read.low), high: fifteen(read.high) });

test.for(each)('ledger.xlsx of %s, read by LibreOffice, is the ledger', async ([, { name, ledger }]) => {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await ledgerWorkbook(ledger));
  const out = savedAs(path, csvOfEach);
  for (const [sheet, entries] of [
    ['figures', ledger.figures],
    ['derived', ledger.derived],
  ] as const) {
    const rows: string[][] = parse(readFileSync(join(out, `${name}-${sheet}.csv`)), { bom: true });
    expect(workedIn(rows, ledger)).toEqual(entries.map(workedOf));
  }
});

test.for(each)('figures.csv of %s, opened and saved by LibreOffice, is the ledger', ([, { name, ledger }]) => {
  const path = join(folder, `${name}-figures.csv`);
  writeFileSync(
    path,
    figuresCsv(ledger, (to) => `/${to}/`),
  );
  const out = savedAs(path, csv, ['--infilter=CSV:44,34,76,1']);
  const rows: Record<string, string>[] = parse(readFileSync(join(out, `${name}-figures.csv`)), {
    bom: true,
    columns: true,
  });
  // A spreadsheet makes TRUE of true.
  const plain = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, value.replace(/^(TRUE|FALSE)$/, (word) => word.toLowerCase())]),
    ),
  );
  expect(inOrder(plain.map(readOfRow)).map(inFifteen)).toEqual(readsOf(ledger).map(inFifteen));
});
