import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprintOf, sumOf } from '../../src/dataset/index.ts';
import { saved, type, workbook } from '../editing/workbooks.ts';
import { unpublishedText } from '../ledger/unpublished.ts';

/** A Node that runs .ts files: this one, or the one that the set-up installs beside an older one. */
const bundled = join('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
const node = process.features.typescript || !existsSync(bundled) ? process.execPath : bundled;

// Each test starts several commands, and a machine may have more to do than this.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder = '';
/** The content with its tables exported, to be copied. */
let template = '';
const fresh = (from: string): void => {
  folder = join(mkdtempSync(join(tmpdir(), 'sheet-')), '稿件 一');
  cpSync(from, folder, { recursive: true });
};
beforeAll(() => {
  fresh('content');
  // As if nothing of it were published yet.
  rmSync(join(folder, 'editions'), { recursive: true, force: true });
  writeFileSync(at('dataset.json'), original);
  run('export');
  template = folder;
});
afterAll(() => rmSync(join(template, '..'), { recursive: true }));
beforeEach(() => fresh(template));
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(node, ['src/cli/sheet.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT: folder, INIT_CWD: folder, NODE_NO_WARNINGS: '1' },
  });
  // Folders differ from run to run.
  const plain = (text: string) => text.replaceAll(folder, 'content');
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
};
const at = (...path: string[]) => join(folder, ...path);
const dataset = () => readFileSync(at('dataset.json'), 'utf8');
const edit = (file: string, find: string, put: string) => {
  const text = readFileSync(at(file), 'utf8');
  if (!text.includes(find)) throw new Error(`not found: ${find}`);
  writeFileSync(at(file), text.replace(find, put));
};
/** The source's publisher amends its text by a sentence. */
const amend = (sentence: string) => {
  const file = at('sources/briefing.json');
  const made = JSON.parse(readFileSync(file, 'utf8'));
  made.sentences.push(...fingerprintOf('briefing', sentence).sentences);
  made.sum = sumOf(made);
  writeFileSync(file, `${JSON.stringify(made, null, 1)}\n`);
};
const original = unpublishedText(readFileSync('content/dataset.json', 'utf8'));
const names = ['charts', 'corrections', 'derived', 'events', 'figures', 'members', 'panels', 'terms'];

test('exported, nothing to import, exported again', () => {
  rmSync(at('sheet'), { recursive: true });
  expect(run('export')).toEqual({
    status: 0,
    stdout:
      '导出好了：content/sheet/ledger.xlsx，旁边是同样的表，一张一个 CSV（figures.csv、derived.csv、events.csv、charts.csv、panels.csv、members.csv、terms.csv、corrections.csv）。\n改好、存盘、关掉表格，运行 npm run sheet -- import。\n',
    stderr: '',
  });
  const files = () =>
    readdirSync(at('sheet')).map((name) => [name, readFileSync(at('sheet', name)).toString('base64')]);
  const exported = files();
  expect(exported.map(([name]) => name)).toEqual([...names.map((name) => `${name}.csv`), 'ledger.xlsx'].sort());
  const same = {
    status: 0,
    stdout: '「content/sheet/ledger.xlsx」和 content/dataset.json 说的一样，没有要改的。\n',
    stderr: '',
  };
  expect(run('import')).toEqual(same);
  expect(run('export').status).toBe(0);
  expect(files()).toEqual(exported);
  expect(dataset()).toBe(original);
});

describe('with tables exported', () => {
  test('a change is shown, written, and the tables are made anew from it', () => {
    edit('sheet/figures.csv', ',帮扶项目,', ',帮扶的项目,');
    const shown = '「figures」表：\n  projects 帮扶项目\n    名称（label.zh）：帮扶项目 → 帮扶的项目\n\n';
    expect(run('preview')).toEqual({
      status: 0,
      stdout: `${shown}共 1 行要改；只是看看，没有写。要写，运行 npm run sheet -- import。\n`,
      stderr: '',
    });
    expect(dataset()).toBe(original);
    expect(run('import')).toEqual({
      status: 0,
      stdout: `${shown}写好了 content/dataset.json：改了 1 行。\n`,
      stderr: '',
    });
    const changed = original.replace('"zh": "帮扶项目"', '"zh": "帮扶的项目"');
    expect(dataset()).toBe(changed);
    // The names in dropdowns follow.
    expect(readFileSync(at('sheet', 'members.csv'), 'utf8')).toContain('帮扶的项目（projects）');
    edit('sheet/figures.csv', ',帮扶的项目,', ',帮扶项目,');
    expect(run('import').status).toBe(0);
    expect(dataset()).toBe(original);
  });

  test('faults are reported with their cells, and nothing is written', () => {
    edit('sheet/figures.csv', ',5066人次,', ',5066人,');
    edit('sheet/figures.csv', ',Support projects,', ',,');
    const { status, stdout, stderr } = run('import');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      [
        '「figures」表 C3：空着：这一格必须写。这个数数的是什么，如「修路资金」。英文：为英文读者另写，不逐字翻译。',
        '「figures」表 E21：「5066人」没有抄全：原句里是「5066人次」。literal 写「5066人次」。',
        '',
        '共 2 处要改，content/dataset.json 没有动。',
        '',
      ].join('\n'),
    );
    expect(dataset()).toBe(original);
  });

  test('a change that the story does not bear is reported at the story', () => {
    edit('story/zh/overview.md', '# ', '# 共{projects}，');
    edit('sheet/figures.csv', ',79个,', ',79余个,');
    edit('sheet/figures.csv', '帮扶项目79个,', '帮扶项目79余个,');
    // The quote is none of the source's, which is not the point here.
    amend('实施住房保障、产业帮扶、人才培训等帮扶项目79余个');
    expect(run('import').stderr).toBe(
      [
        'content/story/zh/overview.md:1:3 「共」和 {projects} 的界不合：这个数不是整数到此为止，删去「共」。',
        '',
        '共 1 处要改，content/dataset.json 没有动。',
        '',
      ].join('\n'),
    );
  });

  test('tables with changes that were not imported are not made anew', () => {
    edit('sheet/terms.csv', '数的是次数：', '数次数：');
    expect(run('export')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '「content/sheet/terms.csv」里有还没有导入的改动，没有导出：先运行 npm run sheet -- import；不要那些改动的，删去这个文件再导出。\ncontent/sheet/terms.csv has changes that were not imported, so nothing was exported: import them first, or delete the file.\n',
    });
    edit('sheet/events.csv', '山洪泥石流', '山洪、泥石流');
    expect(run('import').stderr).toContain(
      '有改动的表不止一个（content/sheet/events.csv、content/sheet/terms.csv）：一次导入一个，如 npm run sheet -- import content/sheet/events.csv。\n',
    );
    const { status, stdout } = run('import', 'sheet/events.csv');
    expect([status, stdout.split('\n').slice(-4)]).toEqual([
      0,
      [
        '写好了 content/dataset.json：改了 1 行。',
        '有的表没有照新的账本重写：',
        '  「content/sheet/terms.csv」里有还没有导入的改动',
        '',
      ],
    ]);
    expect(readFileSync(at('sheet', 'terms.csv'), 'utf8')).toContain('数次数：');
  });

  test.each([
    ['import', '~$ledger.xlsx'],
    ['export', '~$ledger.xlsx'],
    ['import', '.~lock.ledger.xlsx#'],
    ['import', '.~ledger.xlsx'],
  ])('%s leaves a table that is open alone: %s', (verb, mark) => {
    writeFileSync(at('sheet', mark), '');
    expect(run(verb)).toEqual({
      status: 1,
      stdout: '',
      stderr: `「ledger.xlsx」还开着（旁边有「${mark}」）：存盘，关掉表格，再运行一次。已经关了的，删去「${mark}」。\nledger.xlsx is still open (${mark} is beside it): save it, close it and run this again. If it is closed, delete ${mark}.\n`,
    });
  });

  test('a file that is not there, or no table', () => {
    expect(run('import', 'nowhere.xlsx').stderr).toMatch(
      /^找不到「nowhere.xlsx」：核对文件名；还没有导出的，先运行 npm run sheet -- export。\n/,
    );
    writeFileSync(at('x.csv'), Uint8Array.of(0xb1, 0xe0, 0xba, 0xc5, 0xa3, 0xa8, 0x69, 0x64, 0xa3, 0xa9));
    expect(run('import', 'x.csv').stderr).toMatch(/^「x.csv」：这个 CSV 是 GBK 编码的，汉字会读错：/);
    edit('dataset.json', '"figures": [', '"figures": ]');
    expect(run('import', 'sheet/ledger.xlsx').stderr).toMatch(
      /^content\/dataset.json 自己有要改的地方，导入不了：先运行 npm run check，照它说的改好。\n/,
    );
  });

  test('what an import that was ended left behind is swept up', () => {
    writeFileSync(at('dataset.json.999999999.new'), 'half');
    edit('sheet/terms.csv', '数的是次数：', '数次数：');
    expect(run('import').status).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('a mark at the start and the line ends of Windows stay', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    writeFileSync(at('dataset.json'), windows(original));
    edit('sheet/figures.csv', ',帮扶项目,', ',帮扶的项目,');
    expect(run('import').stderr).toBe('');
    expect(dataset()).toBe(windows(original.replace('"zh": "帮扶项目"', '"zh": "帮扶的项目"')));
  });
});

test('a verb that there is not', () => {
  expect(run('write')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^这样用：npm run sheet -- export/),
  });
});

// With its correction, once an edition is there: tests/built/corrected.test.ts.
test('7300余万元 to 7500余万元: the same bytes as by hand', async () => {
  const quote = '完成迭部县、宁县消费扶贫7500余万元';
  amend(quote);
  const byHand = original
    .replace('"literal": "7300余万元"', '"literal": "7500余万元"')
    .replace('消费扶贫7300余万元"', '消费扶贫7500余万元"');
  const book = workbook(original);
  type(book, 'figures', 'consumption', 'literal', '7500余万元');
  type(book, 'figures', 'consumption', 'quote.exact', quote);
  writeFileSync(at('改好的.xlsx'), await saved(book));
  const { status, stdout, stderr } = run('import', '改好的.xlsx');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toBe(
    [
      '「figures」表：',
      '  consumption 消费扶贫',
      '    原文的数（literal）：7300余万元 → 7500余万元',
      '    原句（quote.exact）：完成迭部县、宁县消费扶贫7300余万元 → 完成迭部县、宁县消费扶贫7500余万元',
      '',
      '写好了 content/dataset.json：改了 1 行。',
      '',
    ].join('\n'),
  );
  expect(dataset()).toBe(byHand);
});
