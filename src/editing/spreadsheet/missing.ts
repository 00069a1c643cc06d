import type { Table } from './book.ts';
import { nameOfKey } from './rows.ts';
import type { SheetRow } from './sheet-rows.ts';
import { readStamp, stampOfTable } from './stamp.ts';

/** Rows of the dataset that a table does not have: added to the dataset since the export, taken out of the table, or either. */
export type Missing = { readonly names: readonly string[]; readonly why: 'added' | 'taken' | 'unclear' };

/**
 * Why rows are missing, judged by the stamp of the rows that the table had. If that fits neither case the cause stays
 * open, because a row that somebody added must not be treated as deleted, nor the other way round.
 */
export function whyMissing({ rows: all }: Table, read: readonly SheetRow[], names: readonly string[]): Missing {
  const stamp = read.map((row) => readStamp(row.stamp).table).find((one) => one !== '');
  const now = all.map(({ key }) => nameOfKey(key));
  // A table without a stamp was exported when the dataset had no rows of this kind.
  if (stamp === undefined || stamp === stampOfTable(now.filter((name) => !names.includes(name))))
    return { names, why: 'added' };
  return { names, why: stamp === stampOfTable(now) ? 'taken' : 'unclear' };
}
