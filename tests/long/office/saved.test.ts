import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf, faultText, ledgerWorkbook, readTables } from '../../../src/editing/index.ts';
import { sheetNames } from '../../../src/editing/spreadsheet/columns.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { contentOf, imported, tablesOf } from '../../editing/workbooks.ts';
import { csv, csvOfEach, folder, savedAs } from './office.ts';

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['content', 'tests/fixtures/story'])('%s, saved by LibreOffice', (content) => {
  const files = contentOf(content);
  const name = content === 'content' ? 'first' : 'second';
  const path = join(folder, `${name}.xlsx`);
  const read = async (file: string) => imported(files, await readTables(readFileSync(file)));
  const unchanged = [files.dataset, [], [], [], [], []] as const;
  const all = (result: Awaited<ReturnType<typeof read>>) => [
    result.dataset,
    result.faults.map(faultText),
    result.problems,
    result.edits,
    result.left,
    result.strange,
  ];

  beforeAll(async () => {
    writeFileSync(path, await ledgerWorkbook(openLedger(files, { drafts: true })));
  });

  test('as a workbook: the same dataset to the byte', async () => {
    expect(all(await read(join(savedAs(path, 'xlsx'), `${name}.xlsx`)))).toEqual(unchanged);
  });

  test('as CSV, a file for each sheet: the same', async () => {
    const out = savedAs(path, csvOfEach);
    for (const sheet of sheetNames) expect(all(await read(join(out, `${name}-${sheet}.csv`)))).toEqual(unchanged);
  });

  test('CSV files opened and saved again: the same', async () => {
    const [first = '', ...more] = tablesOf(files.dataset).map((table) => {
      const file = join(folder, `${name}-${table.sheet.name}.csv`);
      writeFileSync(file, csvOf(table));
      return file;
    });
    // Comma, quotation mark, UTF-8; everything else as it guesses.
    const out = savedAs(first, csv, ['--infilter=CSV:44,34,76,1'], more);
    for (const file of [first, ...more]) expect(all(await read(join(out, basename(file))))).toEqual(unchanged);
  });

  test('with one cell changed there: that change and nothing else', async () => {
    const [label = ''] = tablesOf(files.dataset)[0]?.rows[3]?.words.slice(1) ?? [];
    const flat = join(savedAs(path, 'fods'), `${name}.fods`);
    const changed = readFileSync(flat, 'utf8').replace(`<text:p>${label}</text:p>`, '<text:p>改过的名称</text:p>');
    writeFileSync(join(folder, `${name}-changed.fods`), changed);
    for (const [format, file] of [
      ['xlsx', `${name}-changed.xlsx`],
      [csvOfEach, `${name}-changed-figures.csv`],
    ] as const) {
      const result = await read(join(savedAs(join(folder, `${name}-changed.fods`), format), file));
      expect([result.faults, result.edits.length]).toEqual([[], 1]);
      expect(result.dataset).toBe(files.dataset.replace(`"zh": "${label}"`, '"zh": "改过的名称"'));
    }
  });

  test('a date that it made of what was typed is reported', async () => {
    const [, , , , literal = ''] = tablesOf(files.dataset)[0]?.rows[3]?.words ?? [];
    const flat = readFileSync(join(savedAs(path, 'fods'), `${name}.fods`), 'utf8');
    const at = flat.indexOf(`<text:p>${literal}</text:p>`);
    const cell = flat.lastIndexOf('<table:table-cell', at);
    const dated = flat
      .slice(cell, at)
      .replace('office:value-type="string"', 'office:value-type="date" office:date-value="2026-01-02"')
      .replace('calcext:value-type="string"', 'calcext:value-type="date"');
    expect(dated).toContain('office:date-value');
    writeFileSync(join(folder, `${name}-dated.fods`), flat.slice(0, cell) + dated + flat.slice(at));
    const result = await read(join(savedAs(join(folder, `${name}-dated.fods`), 'xlsx'), `${name}-dated.xlsx`));
    expect(result.faults.map(faultText)).toEqual([expect.stringMatching(/^「figures」表 E5：表格软件把这一格变成了/)]);
  });
});
