import { stringify } from 'csv-stringify/sync';
import type { Table } from './book.ts';
import { marked } from './cells.ts';

/** A table as a CSV file that Chinese Excel opens correctly: UTF-8 with a byte order mark, CRLF line ends. */
export function csvOf({ sheet, cells }: Table): string {
  const head = sheet.columns.map(({ heading }) => heading);
  const rows = cells.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : marked(cell))));
  return stringify([head, ...rows], { bom: true, record_delimiter: 'windows' });
}
