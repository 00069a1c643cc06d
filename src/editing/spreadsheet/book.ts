import { type Dataset, dataset } from '../../dataset/index.ts';
import { correctionEntries, type Ledger } from '../../ledger/index.ts';
import { type Choices, choicesOf, shownWords } from './choices.ts';
import { type Column, type Sheet, sheets } from './columns.ts';
import { type Computed, computedOf } from './computed.ts';
import { nameOfKey, type Row, rowsOf } from './rows.ts';
import { stampOfComputed, stampOfRow, stampOfTable, writtenStamp } from './stamp.ts';
import type { JsonObject } from './values.ts';

/** A table with everything that is put into its cells. A number stays a number, whatever is chosen is named. */
export type Table = {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  /** A row of cells for each of the rows, a cell for each of the sheet's columns. */
  readonly cells: readonly (readonly (string | number)[])[];
};

/** A dataset as tables. */
export type Book = {
  readonly root: JsonObject;
  readonly choices: Choices;
  readonly tables: readonly Table[];
};

/** What is worked out for a row, in the order of the columns; empty where nothing is. */
const workedOut = ({ columns }: Sheet, computed: Computed | undefined): (string | number)[] => {
  const all: Readonly<Record<string, string | number>> = { ...computed };
  return columns.filter(({ role }) => role === 'computed').map(({ key }) => all[key] ?? '');
};

/** The cells of a row: its key, its words as they are shown, what is worked out, its stamp. */
function cellsOf(
  sheet: Sheet,
  row: Row,
  choices: Choices,
  computed: Computed | undefined,
  table: string,
): (string | number)[] {
  const worked = workedOut(sheet, computed);
  const stamp = writtenStamp({ row: stampOfRow(row), computed: stampOfComputed(worked.map(String)), table });
  const words = [...row.words];
  const key = [...row.key];
  return sheet.columns.map((column: Column) => {
    if (column.role === 'key') return key.shift() ?? '';
    if (column.role === 'computed') return worked.shift() ?? '';
    return column.role === 'stamp' ? stamp : shownWords(column, words.shift() ?? '', choices);
  });
}

/** A dataset as JSON, made into tables; nothing where it is not well formed. */
export function bookOf(root: JsonObject): Book | undefined {
  const parsed = dataset.safeParse(root);
  if (!parsed.success) return undefined;
  const choices = choicesOf(parsed.data);
  const computed = computedOf(parsed.data);
  const tables = sheets.map((sheet) => {
    const rows = rowsOf(sheet, root);
    const table = stampOfTable(rows.map(({ key }) => nameOfKey(key)));
    const cells = rows.map((row) => cellsOf(sheet, row, choices, computed.get(row.key[0] ?? ''), table));
    return { sheet, rows, cells };
  });
  return { root, choices, tables };
}

/** The dataset that the ledger was built from, without the items it omits. */
function datasetOf(ledger: Ledger): Dataset {
  return {
    site: ledger.site,
    sources: [...ledger.sources.values()],
    places: [...ledger.places.values()],
    parts: [...ledger.parts],
    measures: [...ledger.measures.values()],
    figures: ledger.figures.map(({ figure }) => figure),
    derived: ledger.derived.map(({ derived }) => derived),
    events: [...ledger.events.values()],
    charts: [...ledger.charts.values()],
    terms: [...ledger.terms.values()],
    corrections: ledger.corrections.flatMap(correctionEntries),
  };
}

/** A checked ledger as tables. */
export function bookOfLedger(ledger: Ledger): Book {
  const root: JsonObject = JSON.parse(JSON.stringify(datasetOf(ledger)));
  const book = bookOf(root);
  if (!book) throw new RangeError('a checked ledger that is not well formed');
  return book;
}
