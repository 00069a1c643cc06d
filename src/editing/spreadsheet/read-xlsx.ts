import { type CellValue, readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { emptyCell, type Grid, type GridCell, Unreadable } from './grid.ts';

/** A day as the ledger writes it; a time of day is kept, so that it is reported and not dropped. */
const wordsOfDate = (date: Date): string => date.toISOString().replace(/T00:00:00\.000Z$/, '');

function cellOf(value: CellValue | undefined): GridCell {
  if (value === null || value === undefined) return emptyCell;
  if (value instanceof Date) return { words: wordsOfDate(value), made: 'date' };
  if (typeof value === 'number') return { words: String(value), made: 'number' };
  if (typeof value === 'boolean') return { words: String(value), made: 'boolean' };
  return { words: value };
}

/** Formulas and errors, which the library lists apart from the rows. */
function particular(sheet: Sheet, row: number, column: number): GridCell | undefined {
  const cell = sheet.cells?.get(`${row},${column}`);
  if (cell?.formula !== undefined) return { words: `=${cell.formula}`, made: 'formula' };
  return cell?.type === 'error' ? { words: String(cell.value ?? ''), made: 'error' } : undefined;
}

const gridOf = (sheet: Sheet): Grid => ({
  name: sheet.name,
  rows: sheet.rows.map((row, r) => Array.from(row, (value, c) => particular(sheet, r, c) ?? cellOf(value))),
});

/** The sheets of a workbook. Throws Unreadable where it is not one. */
export async function gridsOfXlsx(bytes: Uint8Array): Promise<Grid[]> {
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bytes);
  } catch {
    // Whatever the library's error is, the editor's remedy is the same.
    throw new Unreadable(
      '这个 xlsx 文件坏了，打不开：在 Excel 里打开它，另存为一个新的 xlsx；Excel 也打不开的，重新导出。',
    );
  }
  return workbook.sheets.map(gridOf);
}
