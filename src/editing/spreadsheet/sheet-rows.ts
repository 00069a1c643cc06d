import { type Choices, codesOfWords } from './choices.ts';
import type { Sheet } from './columns.ts';
import { cellAt, type Grid, type GridCell } from './grid.ts';
import type { Placed } from './place-columns.ts';

/** A row of a table as it was read, its columns in the order of the sheet. */
export type SheetRow = {
  /** Counted from 0, as in the grid. */
  readonly row: number;
  readonly key: readonly string[];
  /** The item's own words, names of codes made into codes. */
  readonly words: readonly string[];
  readonly computed: readonly string[];
  readonly stamp: string;
  /** As read: all columns of the sheet. */
  readonly cells: readonly GridCell[];
};

/** The rows below the headings that say anything. */
export function sheetRows(sheet: Sheet, grid: Grid, placed: Placed, choices: Choices): SheetRow[] {
  return grid.rows.flatMap((_, row): SheetRow[] => {
    if (row === 0) return [];
    const cells = placed.map((column) => cellAt(grid, row, column));
    const of = (role: string) =>
      sheet.columns.flatMap((column, at) => (column.role === role ? [{ column, words: cells[at]?.words ?? '' }] : []));
    const words = of('item').map((one) => codesOfWords(one.column, one.words, choices));
    const keyed = of('key').map((one) => codesOfWords(one.column, one.words, choices));
    if ([...words, ...keyed].every((one) => one === '')) return [];
    return [
      {
        row,
        key: keyed.length > 0 ? keyed : [words[0] ?? ''],
        words,
        computed: of('computed').map((one) => one.words),
        stamp: of('stamp')[0]?.words ?? '',
        cells,
      },
    ];
  });
}
