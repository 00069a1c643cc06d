import type { Book, Table } from './book.ts';
import { type Choices, shownWords } from './choices.ts';
import { type Column, itemColumns, type Sheet, type SheetName, sheetNamed } from './columns.ts';
import { damageOf } from './damage.ts';
import type { Fault } from './fault.ts';
import { type Missing, whyMissing } from './missing.ts';
import { nameOfKey, type Row, rowsOf } from './rows.ts';
import type { SheetRow } from './sheet-rows.ts';
import { readStamp, stampOfRow } from './stamp.ts';
import type { JsonObject } from './values.ts';

/** A row that says something else than the dataset, or one that is not in it yet. */
export type Edit = { readonly sheet: Sheet; readonly row: SheetRow; readonly old?: Row };

/** The result of comparing one table with the dataset. */
export type Compared = {
  readonly edits: readonly Edit[];
  /** Rows that were changed, added or deleted in the dataset after the export, and not in the table: the dataset stands. */
  readonly left: readonly string[];
};

type Report = (row: SheetRow | undefined, column: Column | undefined, message: string) => void;

const keyColumn = ({ columns, keys }: Sheet, at = 0): Column | undefined => columns.find(({ key }) => key === keys[at]);
const stampColumn = ({ columns }: Sheet): Column | undefined => columns.find(({ role }) => role === 'stamp');

/** Whether a number was only shown shorter, as a narrow column does: 1.77E+08. */
function agrees(shown: string, value: string): boolean {
  if (shown === value) return true;
  const [a, b] = [Number(shown), Number(value)];
  if (shown === '' || value === '' || Number.isNaN(a) || Number.isNaN(b)) return false;
  const digits = shown.replace(/E.*$/i, '').replace(/[^\d]/g, '').replace(/^0+/, '').length;
  return Number(b.toPrecision(Math.min(21, Math.max(1, digits)))) === a;
}

/** What is worked out cannot be changed. Only looked at where it is still the one that was exported. */
function reportComputed(table: Table, at: number, row: SheetRow, report: Report): void {
  const cells = table.cells[at] ?? [];
  const stamp = String(cells[table.sheet.columns.findIndex(({ role }) => role === 'stamp')] ?? '');
  if (readStamp(row.stamp).computed !== readStamp(stamp).computed) return;
  table.sheet.columns.forEach((column, c) => {
    if (column.role !== 'computed') return;
    const [shown, value] = [row.cells[c]?.words ?? '', String(cells[c] ?? '')];
    if (shown !== '' && !agrees(shown, value))
      report(row, column, `这一格由程序算出，改它不起作用：写回「${value}」；要改的是算它用的那个数。`);
  });
}

/** Both the table and the dataset changed since the export; only a person can decide which is right. */
function conflict(old: Row, row: SheetRow, sheet: Sheet, choices: Choices): string {
  const differing = itemColumns(sheet).flatMap((column, at) => {
    const [here, there] = [row.words[at] ?? '', old.words[at] ?? ''];
    if (here === there) return [];
    const [shownHere, shownThere] = [here, there].map((words) => shownWords(column, words, choices));
    return [`「${column.heading}」表里是「${shownHere}」，dataset.json 里是「${shownThere}」`];
  });
  const first = differing.slice(0, 2).join('；');
  const more = differing.length > 2 ? `；等 ${differing.length} 格` : '';
  return `导出以后，dataset.json 里的「${nameOfKey(old.key)}」也改过，不知道该照哪一边：${first}${more}。重新导出，再改这一行。`;
}

const isNumbered = ({ keys }: Sheet): boolean => keys[0] === 'number';
const hasWithdrawn = (sheet: Sheet): boolean => sheet.columns.some(({ key }) => key.startsWith('withdrawn'));

/** Rows that are not in the table, unless they came into the dataset after it was made. */
function reportMissing(sheet: Sheet, { names, why }: Missing, report: Report): void {
  if (why === 'added') return;
  const instead = hasWithdrawn(sheet)
    ? '不要了的一笔，填「撤下的日期」和「撤下的原因」；还没有发布的，在 dataset.json 里删。'
    : '不要了的，在 dataset.json 里删。';
  for (const name of names)
    report(
      undefined,
      undefined,
      why === 'taken'
        ? `少了「${name}」这一行：表里不能删行。重新导出，把它加回来。${instead}`
        : `少了「${name}」这一行：也许是导出以后才有的，也许是在表里删了，看不出来。重新导出，把改动抄过去。`,
    );
}

/** A row whose name was changed or emptied carries the stamp of one that is missing. */
function reportRenamed(sheet: Sheet, missing: Map<string, Row>, row: SheetRow, report: Report): boolean {
  const stamp = readStamp(row.stamp).row;
  const [name] = [...missing].find(([, old]) => stampOfRow(old) === stamp) ?? [];
  if (name === undefined) return false;
  missing.delete(name);
  const copied = '新的一行，「版本」一格要空着。';
  report(row, keyColumn(sheet), `这一行原来是「${name}」，名字不能改：写回去。${copied}`);
  return true;
}

/** Compares a table that was read with the dataset's own: what was changed, what is new; faults are reported. */
export function compareTable(
  table: Table,
  rows: readonly SheetRow[],
  { choices, root }: Book,
  reportFault: (fault: Fault) => void,
): Compared {
  const { sheet } = table;
  const report: Report = (row, column, message) => {
    const at = column === undefined ? undefined : sheet.columns.indexOf(column);
    reportFault({ sheet: sheet.name, row: row?.row, column: at, message });
  };
  const known = new Map(table.rows.map((row, at) => [nameOfKey(row.key), { row, at }]));
  const seen = new Map<string, SheetRow>();
  const strangers: SheetRow[] = [];
  const edits: Edit[] = [];
  const left: string[] = [];
  for (const row of rows) {
    const name = nameOfKey(row.key);
    const first = seen.get(name);
    if (first && !(isNumbered(sheet) && name === ''))
      report(
        row,
        keyColumn(sheet, sheet.keys.length - 1),
        `「${name}」在第 ${first.row + 1} 行已经有了：一个名字只写一行。新的一行换一个。`,
      );
    else {
      seen.set(name, row);
      const found = known.get(name);
      if (!found) strangers.push(row);
      else {
        reportComputed(table, found.at, row, report);
        if (found.row.words.some((words, at) => words !== row.words[at])) compareRow(found.row, row);
      }
    }
  }
  const missing = new Map(
    table.rows.flatMap((row) => (seen.has(nameOfKey(row.key)) ? [] : [[nameOfKey(row.key), row]])),
  );
  for (const row of strangers) {
    // The row is unchanged since the export but missing in the dataset, so it was deleted there.
    if (readStamp(row.stamp).row === stampOfRow(row)) left.push(nameOfKey(row.key));
    else if (!reportRenamed(sheet, missing, row, report) && reportKey(sheet, row, root, report))
      edits.push({ sheet, row });
  }
  const gone = whyMissing(table, rows, [...missing.keys()]);
  reportMissing(sheet, gone, report);
  if (gone.why === 'added') left.push(...gone.names);
  for (const { row, old } of edits) reportDamage(sheet, row, old, report);
  return { edits, left };

  function compareRow(old: Row, row: SheetRow): void {
    const stamp = readStamp(row.stamp).row;
    if (stamp === stampOfRow(row)) left.push(nameOfKey(old.key));
    else if (stamp === stampOfRow(old)) edits.push({ sheet, row, old });
    else report(row, stampColumn(sheet), conflict(old, row, sheet, choices));
  }
}

/** Collections whose ids are addresses of one kind, so that none may stand in two of them. */
const oneSpace: readonly SheetName[] = ['figures', 'derived', 'events'];

/** A new row says what it is called; the number of a correction is given by the program. */
function reportKey(sheet: Sheet, row: SheetRow, root: JsonObject, report: Report): boolean {
  const refused = (column: Column | undefined, message: string): boolean => {
    report(row, column, message);
    return false;
  };
  if (isNumbered(sheet))
    return row.key[0] === '' || refused(keyColumn(sheet), '没有这一条更正：新的一条，这一格空着。');
  const empty = row.key.indexOf('');
  const column = keyColumn(sheet, empty);
  if (empty !== -1) return refused(column, `空着：新的一行要写。${column?.explanation ?? ''}`);
  const name = nameOfKey(row.key);
  const taken = oneSpace.includes(sheet.name)
    ? oneSpace.find((other) => rowsOf(sheetNamed(other), root).some(({ key }) => nameOfKey(key) === name))
    : undefined;
  return (
    !taken || refused(keyColumn(sheet), `「${name}」已经有了（在「${taken}」表里）：换一个，编号就是网址，不能重复。`)
  );
}

/** What a spreadsheet did to the cells that were changed. */
function reportDamage(sheet: Sheet, row: SheetRow, old: Row | undefined, report: Report): void {
  itemColumns(sheet).forEach((column, at) => {
    if ((old?.words[at] ?? '') === (row.words[at] ?? '')) return;
    const damage = damageOf(column, row.cells[sheet.columns.indexOf(column)] ?? { words: '' });
    if (damage) report(row, column, damage);
  });
}
