import { join } from 'node:path';
import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx';
import { check } from '../../src/check/index.ts';
import { type ContentFiles, readFiles } from '../../src/dataset/index.ts';
import { type Imported, importTables, type Tables } from '../../src/editing/index.ts';
import { bookOf } from '../../src/editing/spreadsheet/book.ts';
import { cellName } from '../../src/editing/spreadsheet/cells.ts';
import { rootOf } from '../../src/editing/spreadsheet/root.ts';
import { unpublished } from '../ledger/unpublished.ts';
import { ROOT } from '../runner/root.ts';

/** The same content with words behind one text of its story, in both languages. */
export function telling(files: ContentFiles, name: string, words: string): ContentFiles {
  const withWords = (texts: ReadonlyMap<string, string>) => new Map(texts).set(name, `${texts.get(name)}${words}`);
  return { ...files, story: { zh: withWords(files.story.zh), en: withWords(files.story.en) } };
}

/** What an editor's spreadsheet can hold in a cell. */
export type Value = CellValue | { readonly formula: string; readonly shows: CellValue };
/** A sheet while it is edited: headings in the first row. */
export type Rows = Value[][];
/** A workbook while it is edited. */
export type Book = Map<string, Rows>;

export const contentOf = (folder: string): ContentFiles => readFiles(join(ROOT, folder), folder);
/** The real content, as if nothing of it were published yet. */
export const real: ContentFiles = unpublished(contentOf('content'));

/** The tables of a dataset as they are exported. */
export function tablesOf(dataset: string) {
  const root = rootOf(dataset);
  const book = root && bookOf(root);
  if (!book) throw new Error('the dataset is not well formed');
  return book.tables;
}

/** A dataset as the workbook an editor gets, to be edited. */
export const workbook = (dataset: string): Book =>
  new Map(
    tablesOf(dataset).map(({ sheet, cells }) => [
      sheet.name,
      [sheet.columns.map(({ heading }) => heading), ...cells.map((row) => [...row])],
    ]),
  );

const isFormula = (value: Value): value is Extract<Value, { formula: string }> =>
  value !== null && typeof value === 'object' && 'formula' in value;

/** The workbook saved, as a spreadsheet saves it. */
export const saved = (book: Book): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [...book].map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((value) => (isFormula(value) || value === '' ? null : value))),
      cells: new Map(
        rows.flatMap((row, r) =>
          row.flatMap((value, c): [string, Partial<Cell>][] =>
            isFormula(value) ? [[`${r},${c}`, { formula: value.formula, formulaResult: value.shows }]] : [],
          ),
        ),
      ),
    })),
    properties: { modified: new Date(0) },
  });

/** The workbook as it would be read back; only for words, which no spreadsheet makes into something else. */
export const asTables = (book: Book): Tables => ({
  whole: true,
  grids: [...book].map(([name, rows]) => ({
    name,
    rows: rows.map((row) => row.map((value) => ({ words: value === null ? '' : String(value) }))),
  })),
});

/** Imports tables into a content folder's files, with the ledger's own checks. */
export function imported(files: ContentFiles, tables: Tables): Imported {
  const result = importTables(
    files.dataset,
    tables,
    (dataset) => check({ ...files, dataset }, { drafts: true, unfinished: true }).problems,
  );
  if (!result) throw new Error('the dataset is not well formed');
  return result;
}

export const sheetOf = (book: Book, name: string): Rows => {
  const rows = book.get(name);
  if (!rows) throw new Error(`no sheet ${name}`);
  return rows;
};

/** The column whose heading carries this key: literal, quote.exact. */
export function columnOf(rows: Rows, key: string): number {
  const at = (rows[0] ?? []).findIndex((heading) => String(heading).endsWith(`（${key}）`));
  if (at === -1) throw new Error(`no column ${key}`);
  return at;
}

/** The row whose first cells are these. */
export function rowOf(rows: Rows, ...key: readonly string[]): number {
  const at = rows.findIndex((row, r) => r > 0 && key.every((words, c) => String(row[c]) === words));
  if (at === -1) throw new Error(`no row ${key.join('/')}`);
  return at;
}

/** Types something into a cell; gives the cell's name. */
export function type(book: Book, sheet: string, name: string, key: string, value: Value): string {
  const rows = sheetOf(book, sheet);
  const [row, column] = [rowOf(rows, ...name.split('/')), columnOf(rows, key)];
  const cells = rows[row];
  if (cells) cells[column] = value;
  return cellName(column, row);
}

/** Writes a new row below the others, by the keys of its columns; gives the name of one of its cells. */
export function add(book: Book, sheet: string, cells: Readonly<Record<string, Value>>) {
  const rows = sheetOf(book, sheet);
  const row: Value[] = (rows[0] ?? []).map(() => null);
  for (const [key, value] of Object.entries(cells)) row[columnOf(rows, key)] = value;
  rows.push(row);
  return (key: string): string => cellName(columnOf(rows, key), rows.length - 1);
}
