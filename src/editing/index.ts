/** The room's door: other rooms import from here only. */

export { editionFiles } from './edition.ts';
export { replaceFile } from './replace.ts';
export { bookOfLedger } from './spreadsheet/book.ts';
export { sheetNames } from './spreadsheet/columns.ts';
export { csvOf } from './spreadsheet/csv.ts';
export { faultText } from './spreadsheet/fault.ts';
export { Unreadable } from './spreadsheet/grid.ts';
export { type Imported, importTables } from './spreadsheet/import.ts';
export { readTables, type Tables } from './spreadsheet/read.ts';
export { toldEdits } from './spreadsheet/told.ts';
export { ledgerWorkbook } from './spreadsheet/workbook.ts';
