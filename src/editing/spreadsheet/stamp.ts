import { createHash } from 'node:crypto';

const digest = (words: readonly string[], length: number): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, length);

/**
 * The last column of a row holds three hashes: of the row's words at the export, of its computed columns, and of the
 * list of rows. An import uses them to decide whether the table or the dataset changed.
 */
export type Stamp = { readonly row: string; readonly computed: string; readonly table: string };

/** The stamp of a row's key and words. */
export const stampOfRow = ({ key, words }: { key: readonly string[]; words: readonly string[] }): string =>
  digest([...key, ...words], 10);
/** The stamp of what was worked out for a row. */
export const stampOfComputed = (words: readonly string[]): string => digest(words, 6);
/** The stamp of the rows that a table has, by their names, in whatever order. */
export const stampOfTable = (names: Iterable<string>): string => digest([...names].sort(), 6);

/** A stamp as it is written. Its letters keep every spreadsheet from taking it for a number. */
export const writtenStamp = ({ row, computed, table }: Stamp): string => `v${row}w${computed}k${table}`;

/** A stamp as it was read; empty where there is none. */
export function readStamp(text: string): Stamp {
  const [, row = '', computed = '', table = ''] = /^v([0-9a-f]{10})w([0-9a-f]{6})k([0-9a-f]{6})$/.exec(text) ?? [];
  return { row, computed, table };
}
