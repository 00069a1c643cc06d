import { boundOf, saysOf } from '../../src/charts/index.ts';
import { endsOf } from '../../src/components/figure/ends.ts';
import { type Entry, intervalOfEntry, type Ledger, unitOf } from '../../src/ledger/index.ts';
import { type End, toNumber } from '../../src/numbers/index.ts';

/** What a reader of open data gets to know of an entry: its words, and how far its number reaches. */
export type Read = {
  readonly id: string;
  readonly literal: string;
  readonly unit: string;
  readonly bound: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly lowIncluded: boolean | null;
  readonly high: number | null;
  readonly highIncluded: boolean | null;
};

const at = (end: End | undefined) => (end ? toNumber(end.at) : null);
const included = (end: End | undefined) => (end ? end.closed : null);

/** An entry as the ledger has it; where the source says 约, no interval is known. */
function readOf(entry: Entry): Read {
  const { low, high, about } = intervalOfEntry(entry);
  const [least, most] = about ? [undefined, undefined] : [low, high];
  return {
    id: entry.id,
    literal: entry.kind === 'figure' ? entry.figure.literal : '',
    unit: unitOf(entry),
    bound: boundOf(entry),
    value: entry.kind === 'figure' ? toNumber(entry.quantity.value) : null,
    low: at(least),
    lowIncluded: included(least),
    high: at(most),
    highIncluded: included(most),
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : Number(a.id > b.id));

/** Every entry of a ledger as it must come out of whatever reads its files. */
export const readsOf = (ledger: Ledger): Read[] => [...ledger.entries.values()].map(readOf).sort(byId);

/** What came out of a reader, in the same order. */
export const inOrder = (reads: readonly Read[]): Read[] => [...reads].sort(byId);

/** A row of CSV under its headings, as any reader hands it out: words only. */
export function readOfRow(row: Readonly<Record<string, string>>): Read {
  const cell = (name: string): string => row[name] ?? '';
  const number = (name: string) => (cell(name) === '' ? null : Number(cell(name)));
  const flag = (name: string) => (cell(name) === '' ? null : cell(name) === 'true');
  return {
    id: cell('id'),
    literal: cell('literal'),
    unit: cell('unit'),
    bound: cell('bound'),
    value: number('value'),
    low: number('low'),
    lowIncluded: flag('low_included'),
    high: number('high'),
    highIncluded: flag('high_included'),
  };
}

/** The cells of an entry that the workbook works out: words of the source, unit, name of the bound, ends where both are known. */
export type Worked = readonly [id: string, literal: string, unit: string, bound: string, ends: boolean];

/** The same of an entry in the ledger. */
export const workedOf = (entry: Entry): Worked => {
  const { id, literal, unit } = readOf(entry);
  return [id, literal, unit, saysOf(entry, 'zh'), true];
};

/** The columns of a sheet of the workbook by their keys, which stand in brackets behind the heading. */
const columnsOf = (heading: readonly unknown[]): ReadonlyMap<string, number> =>
  new Map(heading.map((name, i) => [/（([^）]+)）$/.exec(String(name))?.[1] ?? String(name), i]));

/** The rows of one sheet of the workbook; `ends` says whether its reading prints the entry's own ends and nothing wider. */
export function workedIn(rows: readonly (readonly unknown[])[], ledger: Ledger): Worked[] {
  const [heading = [], ...body] = rows;
  const columns = columnsOf(heading);
  const cell = (row: readonly unknown[], key: string): string => String(row[columns.get(key) ?? -1] ?? '');
  return body
    .filter((row) => cell(row, 'id') !== '')
    .map((row) => {
      const entry = ledger.entries.get(cell(row, 'id'));
      if (!entry) throw new Error(`no entry ${cell(row, 'id')}`);
      const { low, high } = endsOf(entry, 'zh');
      const [reading, value] = [cell(row, 'reading'), Number(cell(row, 'value'))];
      const whole = low !== '' && high !== '' && low !== high;
      // Of two ends in one sentence 约 is said once, before the first.
      const ends =
        (!whole || (reading.includes(low) && reading.includes(high.replace(/^约/, '')))) &&
        (entry.kind === 'derived' || value === readOf(entry).value);
      return [entry.id, cell(row, 'literal'), cell(row, 'unit'), cell(row, 'bound'), ends];
    });
}
