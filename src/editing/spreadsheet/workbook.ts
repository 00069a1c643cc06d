import { calculateColumnWidth, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Ledger } from '../../ledger/index.ts';
import { type Book, bookOfLedger, type Table } from './book.ts';
import { cellName, columnLetters } from './cells.ts';
import { type Choices, choicesFor, shownChoice } from './choices.ts';
import { type Column, listSheet } from './columns.ts';
import { explained, guideSheet } from './guide.ts';
import { fixed, grey, greyHead, head, open } from './style.ts';

type Cells = NonNullable<WriteSheet['cells']>;
type Cell = NonNullable<ReturnType<Cells['get']>>;

/** Rows below the last one that are ready for new items: a protected sheet lets nobody write beyond them. */
const spareRows = 60;
/** Half a line of a heading, so that it breaks into two. */
const width = { least: 11, most: 44 };

/** What the file format would read as an escape, escaped, and error values kept as the words they are. */
function textCell(words: string): Cell {
  const value = words.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
  return /^#(?:[A-Z/]+[?!]?|N\/A|GETTING_DATA)$/.test(value) ? { value, richText: [{ text: value }] } : { value };
}

const styleOf = ({ role, key }: Column, isNew: boolean): NonNullable<Cell['style']> => {
  if (role === 'computed' || role === 'stamp') return grey;
  return !isNew && (role === 'key' || key === 'id') ? fixed : open;
};

function cellsOf({ sheet, cells }: Table): Cells {
  const made: Cells = new Map();
  sheet.columns.forEach((column, c) => {
    made.set(`0,${c}`, {
      value: column.heading,
      style: column.role === 'item' || column.role === 'key' ? head : greyHead,
      comment: { author: '账本', text: explained(column) },
    });
    cells.forEach((row, r) => {
      const cell = row[c] ?? '';
      const content = typeof cell === 'number' ? { value: cell } : cell === '' ? {} : textCell(cell);
      made.set(`${r + 1},${c}`, { ...content, style: styleOf(column, false) });
    });
    for (let r = cells.length + 1; r <= cells.length + spareRows; r += 1)
      made.set(`${r},${c}`, { style: styleOf(column, true) });
  });
  return made;
}

/** Lists that are alike stand once, whatever columns they are for. */
function listsOf({ tables, choices }: Book): ReadonlyMap<string, { readonly name: string; readonly column: number }> {
  const lists = new Map<string, { name: string; column: number }>();
  for (const { sheet } of tables)
    for (const column of sheet.columns) {
      const words = wordsOfList(column, choices);
      if (words.length > 0 && !lists.has(words.join('\n')))
        lists.set(words.join('\n'), { name: column.heading, column: lists.size });
    }
  return lists;
}

const wordsOfList = (column: Column, choices: Choices): string[] => choicesFor(column, choices).map(shownChoice);

function validationsOf({ sheet, cells }: Table, choices: Choices, lists: ReturnType<typeof listsOf>): DataValidation[] {
  return sheet.columns.flatMap((column, c): DataValidation[] => {
    const words = wordsOfList(column, choices);
    const list = lists.get(words.join('\n'));
    if (words.length === 0 || !list) return [];
    const letter = columnLetters(list.column);
    // Only a list that the schema closes may refuse: an id may be new, several places stand in one cell.
    const closed = column.form === 'choice' || column.form === 'flag';
    const refusal = {
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: '从下拉里选',
      errorMessage: '这一格只能写下拉里的。',
    } as const;
    return [
      {
        type: 'list',
        formula1: `'${listSheet}'!$${letter}$2:$${letter}$${words.length + 1}`,
        range: `${cellName(c, 1)}:${cellName(c, cells.length + spareRows)}`,
        allowBlank: true,
        ...(closed ? refusal : {}),
      },
    ];
  });
}

function sheetOf(table: Table, choices: Choices, lists: ReturnType<typeof listsOf>): WriteSheet {
  const { sheet, cells } = table;
  const last = columnLetters(sheet.columns.length - 1);
  return {
    name: sheet.name,
    cells: cellsOf(table),
    columns: sheet.columns.map((column, c) => {
      const wanted = calculateColumnWidth(cells.map((row) => row[c] ?? ''));
      return { width: Math.min(width.most, Math.max(width.least, column.heading.length, Math.round(wanted))) };
    }),
    rowDefs: new Map([[0, { height: 36 }]]),
    freezePane: { rows: 1, columns: sheet.keys.length },
    autoFilter: { range: `A1:${last}${cells.length + 1}` },
    dataValidations: validationsOf(table, choices, lists),
    protection: {
      sheet: true,
      sort: true,
      autoFilter: true,
      insertRows: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
    },
  };
}

function choicesSheet(lists: ReturnType<typeof listsOf>): WriteSheet {
  const all = [...lists].map(([words, { name }]) => [name, ...words.split('\n')]);
  const rows = Array.from({ length: Math.max(...all.map((one) => one.length)) }, (_, r) =>
    all.map((one) => one[r] ?? null),
  );
  const cells: Cells = new Map(all.map((_, c) => [`0,${c}`, { style: head }]));
  return { name: listSheet, rows, cells, columns: all.map(() => ({ width: 30 })), freezePane: { rows: 1 } };
}

/** The tables as a workbook. The same tables give the same bytes. `updated` is the day it says it was made, 2020-03-12. */
export async function workbookOf(book: Book, title: string, updated: string): Promise<Uint8Array> {
  const lists = listsOf(book);
  const made = new Date(`${updated}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      ...book.tables.map((table) => sheetOf(table, book.choices, lists)),
      choicesSheet(lists),
      guideSheet(book.choices),
    ],
    properties: { title, created: made, modified: made },
  });
}

/** A checked ledger as a workbook: the same ledger gives the same bytes. */
export const ledgerWorkbook = (ledger: Ledger): Promise<Uint8Array> =>
  workbookOf(bookOfLedger(ledger), ledger.site.title.zh, ledger.site.updated);
