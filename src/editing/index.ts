/** Public interface: other folders of src import from here only. */

export { editionFiles } from './edition.ts';
export { replaceFile } from './replace.ts';
export { bookOfLedger } from './spreadsheet/book.ts';
export { sheetNames } from './spreadsheet/columns.ts';
export { csvOf } from './spreadsheet/csv.ts';
export { faultText } from './spreadsheet/fault.ts';
export { Unreadable } from './spreadsheet/grid.ts';
export { type Imported, importTables } from './spreadsheet/import.ts';
export { printedEdits } from './spreadsheet/printed-edits.ts';
export { readTables, type Tables } from './spreadsheet/read.ts';
export { ledgerWorkbook } from './spreadsheet/workbook.ts';
