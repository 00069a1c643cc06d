import type { Problem } from '../../dataset/index.ts';
import { applied, type Landed } from './applied.ts';
import { type Book, bookOf } from './book.ts';
import { guideName, listSheet, type Sheet, sheetNames } from './columns.ts';
import { type Compared, compareTable, type Edit } from './compare.ts';
import { type Fault, inOrder } from './fault.ts';
import { columnAt, missingColumn, type Standing, standingAt } from './locate.ts';
import { type Placed, placeColumns } from './place-columns.ts';
import type { Tables } from './read.ts';
import { rewritten } from './rewrite.ts';
import { rootOf } from './root.ts';
import { nameOfKey, type Place } from './rows.ts';
import { faultsOfShape } from './shape-faults.ts';
import { type SheetRow, sheetRows } from './sheet-rows.ts';

/** The result of importing tables. If there are no faults and no problems, `dataset` is the new text of dataset.json. */
export type Imported = {
  /** Faults with a cell, in the order of the sheets. */
  readonly faults: readonly Fault[];
  /** Problems of the content that no cell is to blame for. */
  readonly problems: readonly Problem[];
  readonly edits: readonly Edit[];
  /** Rows that were changed in the dataset since the export and not in the table: their dataset's words stand. */
  readonly left: readonly string[];
  /** Sheets of the workbook that the export does not make; they are not read. */
  readonly strange: readonly string[];
  readonly book: Book;
  /** The file dataset.json, byte for byte as before but for the edits. */
  readonly dataset: string;
};

/** Finds every problem of the content with this dataset. */
export type CheckDataset = (dataset: string) => readonly Problem[];

/** Sheets of the workbook that are ours, those that are only to be looked at among them. */
const ours: readonly string[] = [...sheetNames, listSheet, guideName];

type Read = Compared & {
  readonly rows: ReadonlyMap<Sheet, readonly SheetRow[]>;
  /** Where the columns of each sheet stand: faults count in the order of the schema, an editor sees this one. */
  readonly placed: ReadonlyMap<string, Placed>;
};

/** Reads and compares every table that is there; one that should be there and is not is reported. */
function readAll(book: Book, { grids, whole }: Tables, report: (fault: Fault) => void): Read {
  const rows = new Map<Sheet, readonly SheetRow[]>();
  const placed = new Map<string, Placed>();
  const compared = book.tables.flatMap((table): Compared[] => {
    const { sheet } = table;
    const grid = grids.find(({ name }) => name === sheet.name);
    if (!grid) {
      if (whole) report({ sheet: sheet.name, message: '整张表都不在了：把它加回来，或重新导出，把改动抄过去。' });
      return [];
    }
    const columns = placeColumns(sheet, grid, report);
    if (!columns) return [];
    placed.set(sheet.name, columns);
    const read = sheetRows(sheet, grid, columns, book.choices);
    rows.set(sheet, read);
    return [compareTable(table, read, book, report)];
  });
  return {
    edits: compared.flatMap(({ edits }) => edits),
    left: compared.flatMap(({ left }) => left),
    rows,
    placed,
  };
}

/** Every row a message may point at: those of the dataset, and what was added. */
function standingOf(book: Book, { rows }: Read, landed: readonly Landed[]): Standing[] {
  const known = book.tables.flatMap((table) => {
    const byName = new Map((rows.get(table.sheet) ?? []).map((row) => [nameOfKey(row.key), row]));
    return table.rows.map(({ key, place, words }): Standing => {
      const row = byName.get(nameOfKey(key));
      return { sheet: table.sheet, place, row: row?.row, name: nameOfKey(key), words: row?.words ?? words };
    });
  });
  const added = landed.flatMap(({ edit: { sheet, row, old }, place }): Standing[] =>
    old ? [] : [{ sheet, place, row: row.row, name: nameOfKey(row.key), words: row.words }],
  );
  return [...known, ...added];
}

/** A problem of the content as a fault of the cell it came from; nothing where it came from none of the tables. */
function faultOfProblem(problem: Problem, standing: readonly Standing[]): Fault | undefined {
  const { path } = problem;
  const found = path && standingAt(path, standing);
  if (!found) return undefined;
  const { sheet, row, name } = found;
  const column = missingColumn(found, problem) ?? columnAt(found, path).column;
  return row === undefined
    ? { sheet: sheet.name, message: `「${name}」这一行：${problem.message}` }
    : { sheet: sheet.name, row, column, message: problem.message };
}

const begins = (path: Place, place: Place): boolean => place.every((step, at) => path[at] === step);

/** What the ledger's own checks say of the dataset with the edits, by cells as far as cells are to blame. */
function checked(
  problems: readonly Problem[],
  standing: readonly Standing[],
  stubs: readonly Place[],
): { faults: Fault[]; rest: Problem[] } {
  const faults: Fault[] = [];
  const rest: Problem[] = [];
  for (const problem of problems) {
    // A new item with a faulty cell is kept as its id alone; its missing fields need not be reported.
    const { path } = problem;
    if (path && stubs.some((place) => begins(path, place))) continue;
    const fault = faultOfProblem(problem, standing);
    if (fault) faults.push(fault);
    else rest.push(problem);
  }
  return { faults, rest };
}

/**
 * Imports tables into a dataset: finds what was changed and added, and reports everything that is wrong, with the
 * ledger's own checks among it. `text` is the file as it is on disk, without a mark at its start. Undefined where that
 * file is not well formed itself, which `check` explains better. If nothing was changed, nothing is checked.
 */
export function importTables(text: string, tables: Tables, check: CheckDataset): Imported | undefined {
  const root = rootOf(text);
  const book = root && bookOf(root);
  if (!book) return undefined;
  const faults: Fault[] = [];
  const report = (fault: Fault) => void faults.push(fault);
  const read = readAll(book, tables, report);
  const strange = tables.grids.map(({ name }) => name).filter((name) => !ours.includes(name));
  if (read.edits.length === 0 && faults.length === 0)
    return { faults: [], problems: [], edits: [], left: read.left, strange, book, dataset: text };
  const whole = applied(book.root, read.edits, new Set(), report);
  for (const fault of faultsOfShape(whole.root, standingOf(book, read, whole.landed), book.choices)) {
    // A cell that a spreadsheet damaged is reported once, as that.
    const known = faults.some(
      ({ sheet, row, column }) => sheet === fault.sheet && row === fault.row && column === fault.column,
    );
    if (!known) report(fault);
  }
  const without = new Set(
    read.edits.filter(({ sheet, row }) => faults.some((one) => one.sheet === sheet.name && one.row === row.row)),
  );
  // The readable edits are checked too, so that every fault is reported in one run.
  const valid = without.size > 0 ? applied(book.root, read.edits, without, () => {}) : whole;
  const dataset = rewritten(text, valid.root);
  const stubs = valid.landed.flatMap(({ edit, place }) => (without.has(edit) ? [place] : []));
  const found = checked(check(dataset.replaceAll('\r\n', '\n')), standingOf(book, read, valid.landed), stubs);
  const seen = [...faults, ...found.faults].map((fault) => ({
    ...fault,
    column: fault.column === undefined ? undefined : (read.placed.get(fault.sheet)?.[fault.column] ?? fault.column),
  }));
  return {
    faults: inOrder(seen, sheetNames),
    problems: found.rest,
    edits: read.edits,
    left: read.left,
    strange,
    book,
    dataset,
  };
}
