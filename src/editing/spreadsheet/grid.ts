/** What a spreadsheet made of a cell that is not plain text. */
type Made = 'number' | 'date' | 'formula' | 'error' | 'boolean';

/** A cell as it was read: its words, and what a spreadsheet made of them if it made something else. */
export type GridCell = { readonly words: string; readonly made?: Made };

/** A sheet as it was read. Rows may be of any length; what is missing is empty. */
export type Grid = { readonly name: string; readonly rows: readonly (readonly GridCell[])[] };

/** Thrown for a file that cannot be read as tables; the message says what to do. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

export const emptyCell: GridCell = { words: '' };

/** The cell of a grid; an empty one where there is none. */
export const cellAt = (grid: Grid, row: number, column: number): GridCell => grid.rows[row]?.[column] ?? emptyCell;
