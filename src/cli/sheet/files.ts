import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from '../../check/index.ts';
import {
  bookOfLedger,
  csvOf,
  faultText,
  type Imported,
  importTables,
  ledgerWorkbook,
  readTables,
  replaceFile,
  sheetNames,
  Unreadable,
} from '../../editing/index.ts';
import { coveredByFonts } from '../../fonts/checks.ts';
import { Halt } from '../../integration/notice.mjs';
import { contentRoot, type Ledger, readContent } from '../../ledger/index.ts';
import { copyEditor } from '../../site/copy-editor.ts';
import { mustBeClosed, withFile } from './opened.ts';

/** Where tables are exported to, as shown in messages. */
export const folder = `${contentRoot}/sheet`;
const workbookName = 'ledger.xlsx';
const datasetPath = `${contentRoot}/dataset.json`;

/** The dataset as it is on the disk. A byte order mark is split off, because JSON allows none. */
export function readDataset(): { readonly mark: string; readonly text: string } {
  const whole = withFile(datasetPath, () => readFileSync(resolve(datasetPath), 'utf8'));
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { mark, text: whole.slice(mark.length) };
}

/** What importing a table file comes to. Halts, in words, where the file cannot be read, or the dataset itself has faults. */
export async function importFile(path: string, name = path): Promise<Imported> {
  mustBeClosed(resolve(path));
  const bytes = withFile(name, () => readFileSync(resolve(path)));
  const files = readContent();
  const correct = await copyEditor();
  try {
    const imported = importTables(
      readDataset().text,
      await readTables(bytes),
      (dataset) =>
        check({ ...files, dataset }, { drafts: true, unfinished: true, correct, covers: coveredByFonts }).problems,
    );
    if (imported) return imported;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Halt(`「${name}」：${error.message}`, `${name} cannot be read as a table.`);
  }
  throw new Halt(
    `${datasetPath} 自己有要改的地方，导入不了：先运行 npm run check，照它说的改好。`,
    `${datasetPath} itself has faults: run npm run check first and mend them.`,
  );
}

/** The files an export makes, by name: the workbook, and a CSV for each table. */
export async function filesOf(ledger: Ledger): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const csvs = bookOfLedger(ledger).tables.map((table) => [`${table.sheet.name}.csv`, csvOf(table)] as const);
  return new Map<string, Uint8Array | string>([[workbookName, await ledgerWorkbook(ledger)], ...csvs]);
}

/** What those files are called, whatever is in the ledger. */
export const tableNames: readonly string[] = [workbookName, ...sheetNames.map((name) => `${name}.csv`)];

/** Which of these files exist. */
export const existing = (names: Iterable<string>): string[] =>
  [...names].map((name) => `${folder}/${name}`).filter((path) => existsSync(resolve(path)));

/** Whether a file holds edits that are not in the dataset and would be lost if the export replaced it. */
export const holdsEdits = ({ edits, faults }: Imported): boolean => edits.length > 0 || faults.length > 0;

export function writeTable(name: string, content: Uint8Array | string): void {
  mkdirSync(resolve(folder), { recursive: true });
  const path = resolve(join(folder, name));
  mustBeClosed(path);
  withFile(path, () => replaceFile(path, content));
}

/** Writes the dataset, unless somebody else has changed it since it was read. */
export function writeDataset({ mark, text }: ReturnType<typeof readDataset>, dataset: string): void {
  const now = readDataset();
  if (now.mark !== mark || now.text !== text)
    throw new Halt(
      `导入的时候 ${datasetPath} 又被改了，什么也没有写：再运行一次。`,
      `${datasetPath} was changed in the meantime, so nothing was written: run this again.`,
    );
  withFile(datasetPath, () => replaceFile(resolve(datasetPath), mark + dataset));
}

/** Faults as lines for an editor, with what the content says that no cell is to blame for. */
export function printedFaults({ faults, problems }: Imported): string[] {
  const rest = problems.map(({ file, line, column, message }) =>
    file === datasetPath ? `${file}：${message}` : `${file}:${line}:${column} ${message}`,
  );
  return [...faults.map(faultText), ...rest];
}
