import { csvFormatRows } from 'd3';
import type { ExploreData } from './data.ts';
import type { View } from './view.ts';

/** The table of what is shown as CSV, with the mark at its start by which spreadsheets know that it is UTF-8. */
export function csvOf({ columns }: ExploreData, { items, total }: View): string {
  const rows = [[...columns], ...items.map(({ csv }) => [...csv]), ...(total ? [[...total.csv]] : [])];
  return `\uFEFF${csvFormatRows(rows)}\n`;
}
