import { describe, expect, test } from 'vitest';
import { faultText, readTables } from '../../src/editing/index.ts';
import { cellFaults, damageFaults } from './faults/cells.ts';
import { headingFaults } from './faults/headings.ts';
import { ledgerFaults } from './faults/ledger.ts';
import type { Seeded } from './seeded.ts';
import { asTables, imported, real, saved, workbook } from './workbooks.ts';

const faults: readonly Seeded[] = [...headingFaults, ...cellFaults, ...damageFaults, ...ledgerFaults];

/** Does to the real workbook what the faults say and imports it, as it is or through a file: what is reported. */
async function reported(
  all: readonly Seeded[],
  through: 'memory' | 'file',
): Promise<{ messages: string[]; expected: string[] }> {
  const book = workbook(real.dataset);
  const expected = all.map(({ edit }) => edit(book));
  const dataset = all.reduce((text, { since }) => since?.(text) ?? text, real.dataset);
  const tables = through === 'file' ? await readTables(await saved(book)) : asTables(book);
  const { faults: found, problems } = imported({ ...real, dataset }, tables);
  return { messages: [...found.map(faultText), ...problems.map(({ message }) => message)], expected };
}

describe('one fault of the spreadsheet, one message, at its cell', () => {
  test.each(faults)('$name', async (fault) => {
    const { messages, expected } = await reported([fault], damageFaults.includes(fault) ? 'file' : 'memory');
    expect(messages).toEqual(expected);
    expect(expected).toHaveLength(1);
  });
});

test('there are enough of them, each of its own name', () => {
  expect(faults.length).toBeGreaterThanOrEqual(40);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

test('all that can stand together are reported together', async () => {
  const { messages, expected } = await reported(
    faults.filter(({ alone }) => alone === undefined),
    'file',
  );
  expect([...messages].sort()).toEqual([...expected].sort());
});
