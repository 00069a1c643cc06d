import type { Book } from './workbooks.ts';

/** One fault of a spreadsheet: what the editor does to the exported workbook, and the message that must be reported. */
export type Seeded = {
  readonly name: string;
  /** Edits the workbook; gives the message, cell and all. */
  readonly edit: (book: Book) => string;
  /** What has happened to the dataset since the export. */
  readonly since?: (dataset: string) => string;
  /** Why it cannot be put together with the others. */
  readonly alone?: string;
};
