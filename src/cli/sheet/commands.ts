import { resolve } from 'node:path';
import process from 'node:process';
import { type Imported, printedEdits } from '../../editing/index.ts';
import { Halt } from '../../integration/notice.mjs';
import { contentRoot, type Ledger, openContent } from '../../ledger/index.ts';
import {
  existing,
  filesOf,
  folder,
  holdsEdits,
  importFile,
  printedFaults,
  readDataset,
  tableNames,
  writeDataset,
  writeTable,
} from './files.ts';

const say = (...lines: readonly string[]): void => console.log(lines.join('\n'));

const named = (path: string): string => path.slice(folder.length + 1);

/** `export`: writes the tables, unless a table that is there holds changes that were not imported. */
export async function exportTables(): Promise<number> {
  const ledger = openContent({ drafts: true, unfinished: true });
  const files = await filesOf(ledger);
  const held: string[] = [];
  for (const path of existing(files.keys())) if (holdsEdits(await importFile(path))) held.push(path);
  if (held.length > 0)
    throw new Halt(
      `「${held.join('」「')}」里有还没有导入的改动，没有导出：先运行 npm run sheet -- import；不要那些改动的，删去这个文件再导出。`,
      `${held.join(', ')} has changes that were not imported, so nothing was exported: import them first, or delete the file.`,
    );
  for (const [name, content] of files) writeTable(name, content);
  say(
    `导出好了：${folder}/ledger.xlsx，旁边是同样的表，一张一个 CSV（${[...files.keys()].slice(1).join('、')}）。`,
    '改好、存盘、关掉表格，运行 npm run sheet -- import。',
  );
  return 0;
}

/** A file to be imported: as it is shown, where it is, what it comes to. */
type Chosen = { readonly name: string; readonly path: string; readonly imported: Imported };

/** The file that is to be imported: the one named, or the one of those exported that was changed. */
async function chosen(file: string | undefined): Promise<Chosen> {
  if (file !== undefined) {
    const path = resolve(process.env['INIT_CWD'] ?? '.', file);
    return { name: file, path, imported: await importFile(path, file) };
  }
  // Not by way of the ledger: a correction may be in the tables that alone make it valid again.
  const paths = existing(tableNames);
  const all: Chosen[] = [];
  for (const name of paths) all.push({ name, path: resolve(name), imported: await importFile(name) });
  const changed = all.filter(({ imported }) => holdsEdits(imported));
  if (changed.length > 1)
    throw new Halt(
      `有改动的表不止一个（${changed.map(({ name }) => name).join('、')}）：一次导入一个，如 npm run sheet -- import ${changed[0]?.name}。`,
      `More than one table was changed: import them one at a time, by name.`,
    );
  const [one = all[0]] = changed;
  if (one) return one;
  throw new Halt(
    `${folder}/ 里没有导出的表：先运行 npm run sheet -- export。`,
    `There is no table in ${folder}/: run npm run sheet -- export first.`,
  );
}

/** Reports what was not imported, and why. */
function tellLeft({ left, strange }: Imported): void {
  if (left.length > 0)
    say(`导出以后 dataset.json 里改过、加过或删过，表里没有动的，照 dataset.json：${left.join('、')}。`);
  if (strange.length > 0) say(`没有读「${strange.join('」「')}」：不是账本的表。`);
}

/** Makes the exported tables anew, so that the next change starts from what is in the dataset now. */
async function refresh(ledger: Ledger, imported: string): Promise<void> {
  const files = await filesOf(ledger);
  const kept: string[] = [];
  for (const path of existing(files.keys()))
    try {
      if (resolve(path) !== imported && holdsEdits(await importFile(path)))
        kept.push(`「${path}」里有还没有导入的改动`);
      else writeTable(named(path), files.get(named(path)) ?? '');
    } catch (error) {
      if (!(error instanceof Halt)) throw error;
      kept.push(error.zh);
    }
  if (kept.length > 0) say('有的表没有照新的账本重写：', ...kept.map((line) => `  ${line}`));
}

/** `import`, or `preview` where nothing is written: reports every fault or every change; writes if there is no fault. */
export async function importSheets(file: string | undefined, write: boolean): Promise<number> {
  const before = readDataset();
  const { name, path, imported } = await chosen(file);
  const faults = printedFaults(imported);
  if (faults.length > 0) {
    console.error([...faults, '', `共 ${faults.length} 处要改，${contentRoot}/dataset.json 没有动。`].join('\n'));
    return 1;
  }
  tellLeft(imported);
  if (imported.edits.length === 0) {
    say(`「${name}」和 ${contentRoot}/dataset.json 说的一样，没有要改的。`);
    return 0;
  }
  say(...printedEdits(imported.edits, imported.book), '');
  if (!write) {
    say(`共 ${imported.edits.length} 行要改；只是看看，没有写。要写，运行 npm run sheet -- import。`);
    return 0;
  }
  writeDataset(before, imported.dataset);
  say(`写好了 ${contentRoot}/dataset.json：改了 ${imported.edits.length} 行。`);
  await refresh(openContent({ drafts: true, unfinished: true }), path);
  return 0;
}
