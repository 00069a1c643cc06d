import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk } from '../../src/dataset/index.ts';
import { csvOf, readTables } from '../../src/editing/index.ts';
import { bookOf } from '../../src/editing/spreadsheet/book.ts';
import { importTables } from '../../src/editing/spreadsheet/import.ts';
import { rootOf } from '../../src/editing/spreadsheet/root.ts';
import { workbookOf } from '../../src/editing/spreadsheet/workbook.ts';
import { unpublished } from '../ledger/unpublished.ts';
import { asTables, type Book, contentOf, imported, saved, sheetOf, tablesOf, type, workbook } from './workbooks.ts';

const [first, second] = [unpublished(contentOf('content')), unpublished(contentOf('tests/fixtures/story'))];
const stories = [
  ['the first story', first],
  ['the second story', second],
] as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What an editor's spreadsheet may do without changing anything: rows sorted by a column, columns turned round. */
function shuffled(book: Book, column: number): Book {
  return new Map(
    [...book].map(([name, [head = [], ...rows]]) => {
      const sorted = rows.toSorted((a, b) =>
        String(b[column % head.length]).localeCompare(String(a[column % head.length]), 'zh'),
      );
      return [name, [head, ...sorted].map((row) => row.toReversed())];
    }),
  );
}

describe.each(stories)('%s', (_, files) => {
  test('exported and imported at once, as a workbook and as CSV, the file is the same to the byte', async () => {
    const result = imported(files, await readTables(await saved(workbook(files.dataset))));
    expect([result.dataset, result.faults, result.problems, result.edits, result.left]).toEqual([
      files.dataset,
      [],
      [],
      [],
      [],
    ]);
    for (const table of tablesOf(files.dataset)) {
      const one = imported(files, await readTables(bytes(csvOf(table))));
      expect([one.dataset, one.faults, one.edits, one.left]).toEqual([files.dataset, [], [], []]);
    }
  });

  test('so it is with rows sorted by any column and columns in another order', () => {
    for (let column = 0; column < 40; column += 7) {
      const result = imported(files, asTables(shuffled(workbook(files.dataset), column)));
      expect([result.faults, result.edits, result.dataset === files.dataset]).toEqual([[], [], true]);
    }
  });

  test('and after an edit and its undo, in the table or through the file', () => {
    const [figure] = tablesOf(files.dataset)[0]?.rows ?? [];
    const id = figure?.key[0] ?? '';
    const book = workbook(files.dataset);
    const before = JSON.stringify([...book]);
    const label = '别的名称';
    const old = figure?.value['label'] as { zh: string };
    type(book, 'figures', id, 'label.zh', label);
    const edited = imported(files, asTables(book));
    expect([edited.faults, edited.problems, edited.edits.length]).toEqual([[], [], 1]);
    expect(edited.dataset).toBe(files.dataset.replace(`"zh": "${old.zh}"`, `"zh": "${label}"`));
    type(book, 'figures', id, 'label.zh', old.zh);
    expect(JSON.stringify([...book])).toBe(before);
    expect(imported(files, asTables(book)).dataset).toBe(files.dataset);
    // The tables are made anew after an import; undone there, the file is the old one again.
    const again = workbook(edited.dataset);
    type(again, 'figures', id, 'label.zh', old.zh);
    expect(imported({ ...files, dataset: edited.dataset }, asTables(again)).dataset).toBe(files.dataset);
  });
});

test('a table exported before somebody else’s change does not take it back', () => {
  const book = workbook(first.dataset);
  const dataset = first.dataset.replace('"zh": "帮扶项目"', '"zh": "帮扶的项目"');
  type(book, 'figures', 'pavilions', 'label.zh', '专区和专馆');
  const result = imported({ ...first, dataset }, asTables(book));
  expect([result.faults, result.left]).toEqual([[], ['projects']]);
  expect(result.dataset).toBe(dataset.replace('"zh": "扶贫专区专馆"', '"zh": "专区和专馆"'));
});

test('rows that somebody else added or deleted since are not taken for deleted or new', () => {
  const book = workbook(first.dataset);
  type(book, 'figures', 'pavilions', 'label.zh', '专区和专馆');
  const root = JSON.parse(first.dataset);
  const [figure] = root.figures;
  root.figures.splice(3, 0, { ...figure, id: 'fiscal-funds-again' });
  root.terms.splice(1, 1);
  const dataset = JSON.stringify(root);
  const result = importTables(dataset, asTables(book), () => []);
  expect([result?.faults, result?.left]).toEqual([[], ['fiscal-funds-again', 'registered-poor']]);
  expect(JSON.parse(result?.dataset ?? '').figures.map(({ id }: { id: string }) => id)).toEqual(
    root.figures.map(({ id }: { id: string }) => id),
  );
  // Where a row was taken out of the table as well, nobody can tell which is which.
  sheetOf(book, 'figures').splice(1, 1);
  const both = importTables(dataset, asTables(book), () => []);
  expect(both?.faults.map(({ message }) => message)).toEqual(
    ['fiscal-funds', 'fiscal-funds-again'].map(
      (id) => `少了「${id}」这一行：也许是导出以后才有的，也许是在表里删了，看不出来。重新导出，把改动抄过去。`,
    ),
  );
});

/** Where words for readers stand in what goes into tables: of any signs, unlike ids, dates and the spelling of a name. */
const wordsIn = (root: unknown): (readonly (string | number)[])[] =>
  [...walk(root)].flatMap(({ path, meaning: { voice, language } }) =>
    path[0] !== 'site' && path[0] !== 'sources' && (voice === 'ours' || voice === 'source' || language) ? [path] : [],
  );

/** Words that spreadsheets, CSV and XML each have their own way with. */
const awkward = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '=1+1',
      '+1',
      '-1',
      '@a',
      '＝a',
      "'",
      "'=1",
      "''x",
      '"',
      ',',
      '，',
      '甲、乙',
      '["a"]',
      'a\nb',
      '_x000D_',
      '&amp;',
      '<b>',
      '#N/A',
      'TRUE',
      '007',
      '1-2',
      '2020-01',
      '1.0E+15',
      '91.6%',
      '1月2日',
      'Jan 2020',
      '5;6',
      '|x',
      '（a）',
      '\u00a0x',
      'x\ty',
      '𠀀',
      '𝄞é',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
);
const fits = (words: string): boolean =>
  /^\S(?:[\s\S]*\S)?$/.test(words) && !/[^\P{Cc}\t\n]|[\ufffe\uffff]/u.test(words) && words.isWellFormed();

const replaced = (dataset: string, changes: readonly (readonly [number, string])[]): string => {
  const root = JSON.parse(dataset);
  const paths = wordsIn(root);
  for (const [at, words] of changes) {
    const path = paths[at % paths.length] ?? [];
    const parent = path.slice(0, -1).reduce((value, key) => value[key], root);
    parent[path.at(-1) ?? ''] = words;
  }
  return JSON.stringify(root, null, 2);
};

const changed = fc.array(fc.tuple(fc.nat(), awkward.filter(fits)), { minLength: 20, maxLength: 60 });
const nothingToCheck = () => {
  throw new Error('checked though nothing was changed');
};

test('whatever the words are, the workbook runs nothing and changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(changed, async (changes) => {
      const dataset = replaced(second.dataset, changes);
      const root = rootOf(dataset);
      const book = root && bookOf(root);
      if (!book) throw new Error('the dataset is not well formed');
      const read = await readTables(await workbookOf(book, 'x', '2020-01-01'));
      expect(read.grids.flatMap(({ rows }) => rows.flat()).filter(({ made }) => made === 'formula')).toEqual([]);
      const result = importTables(dataset, read, nothingToCheck);
      expect([result?.faults, result?.edits, result?.left, result?.dataset === dataset]).toEqual([[], [], [], true]);
    }),
    { numRuns: 10 },
  );
});

test('nor do the CSV files', async () => {
  await fc.assert(
    fc.asyncProperty(changed, async (changes) => {
      const dataset = replaced(first.dataset, changes);
      for (const table of tablesOf(dataset)) {
        const result = importTables(dataset, await readTables(bytes(csvOf(table))), nothingToCheck);
        expect([result?.faults, result?.edits, result?.left, result?.dataset === dataset]).toEqual([[], [], [], true]);
      }
    }),
    { numRuns: 10 },
  );
});

test('no cell of a CSV begins as a formula does, half or full width', () => {
  const dataset = replaced(
    first.dataset,
    ['=1', '+1', '-1', '@1', '＝1', '＋1', '－1', '＠1', '−1', '|x'].map((words, at) => [at * 3, words]),
  );
  const cells = tablesOf(dataset).flatMap((table) =>
    csvOf(table)
      .slice(1)
      .split(/[,\r\n]+/),
  );
  expect(cells.filter((cell) => /^"?[=+\-@＝＋－＠−|\t]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => /^"?'[=+\-@＝＋－＠−|]/.test(cell)).length).toBeGreaterThanOrEqual(8);
});

test('an edit of any cell changes that cell and nothing else', () => {
  const tables = tablesOf(first.dataset).filter(({ rows }) => rows.length > 0);
  const cell = fc
    .constantFrom(...tables)
    .chain(({ sheet, rows }) =>
      fc.tuple(
        fc.constant(sheet),
        fc.constantFrom(...rows),
        fc.constantFrom(
          ...sheet.columns.filter(
            ({ form, role, leaf }) =>
              role === 'item' && form === 'words' && !leaf?.refers && leaf?.keys.at(-1) !== 'id',
          ),
        ),
      ),
    );
  fc.assert(
    fc.property(cell, ([sheet, row, column]) => {
      const book = workbook(first.dataset);
      type(book, sheet.name, row.key.join('/'), column.key, '改过的话');
      const result = importTables(first.dataset, asTables(book), () => []);
      const [before, after] = [first.dataset, result?.dataset ?? ''].map((text) => text.split('\n'));
      if (result?.faults.length === 0) {
        const gone = before?.filter((line) => !after?.includes(line)) ?? [];
        const come = after?.filter((line) => !before?.includes(line)) ?? [];
        expect(come.join('').match(/改过的话/g)).toHaveLength(1);
        // The line itself, and the one before it where a comma had to be added.
        expect(gone.length).toBeLessThanOrEqual(2);
        expect(come.length).toBeLessThanOrEqual(4);
      } else
        expect(
          result?.faults.every(
            ({ message }) => message.includes('空着') || message.includes('清空它') || message.includes('只写一样'),
          ),
        ).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a row taken out of the sheet is looked for, not taken for deleted', () => {
  for (const name of workbook(first.dataset).keys()) {
    const book = workbook(first.dataset);
    if (sheetOf(book, name).length < 3) continue;
    sheetOf(book, name).splice(1, 1);
    const result = imported(first, asTables(book));
    expect(result.faults.map(({ sheet, message }) => [sheet, message.slice(0, 2)])).toEqual([[name, '少了']]);
  }
});
