import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { contentOf, saved, type, workbook } from '../editing/workbooks.ts';

const bundled = join('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
const node = process.features.typescript || !existsSync(bundled) ? process.execPath : bundled;

const folder = mkdtempSync(join(tmpdir(), 'killed-'));
cpSync('content', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'dataset.json');
const table = join(folder, 'changed.xlsx');
const before = readFileSync(file, 'utf8');
const after = before.replaceAll('"zh": "帮扶项目"', '"zh": "帮扶的项目"');

const importing = (): ChildProcess =>
  spawn(node, ['src/cli/sheet.ts', 'import', table], {
    stdio: 'ignore',
    env: { ...process.env, CONTENT: folder, NODE_NO_WARNINGS: '1' },
  });

/** Ends an import with `kill -9` when `moment` says so; what the file is then, and whether the import was still running. */
async function killed(moment: (kill: () => void) => () => void): Promise<{ text: string; ended: boolean }> {
  writeFileSync(file, before);
  const child = importing();
  const exit = once(child, 'exit');
  const stop = moment(() => child.kill('SIGKILL'));
  const [, signal] = await exit;
  stop();
  return { text: readFileSync(file, 'utf8'), ended: signal === 'SIGKILL' };
}

const atRandom =
  (longest: number) =>
  (kill: () => void): (() => void) => {
    const timer = setTimeout(kill, Math.random() * longest);
    return () => clearTimeout(timer);
  };

/** Just when something happens to the folder: that is where a mixture could be. */
const whenWriting =
  (longest: number) =>
  (kill: () => void): (() => void) => {
    const watcher = watch(folder, () => {
      const until = performance.now() + Math.random() * longest;
      while (performance.now() < until);
      kill();
    });
    return () => watcher.close();
  };

test('an import that is killed at any of fifty moments leaves the old file or the new one', async () => {
  const book = workbook(contentOf('content').dataset);
  type(book, 'figures', 'projects', 'label.zh', '帮扶的项目');
  writeFileSync(table, await saved(book));
  const began = performance.now();
  const whole = await killed(() => () => {});
  const duration = performance.now() - began;
  expect(whole).toEqual({ text: after, ended: false });

  const seen = { old: 0, new: 0, ended: 0 };
  for (let run = 0; run < 50; run += 1) {
    const { text, ended } = await killed(run % 2 === 0 ? atRandom(duration * 1.1) : whenWriting(4));
    expect([before, after]).toContain(text);
    seen[text === before ? 'old' : 'new'] += 1;
    seen.ended += Number(ended);
  }
  console.log(`  ${seen.ended} ended, ${seen.old} with the old file, ${seen.new} with the new one`);
  // Killed too late or too early every time, it would have shown nothing.
  expect(seen.ended).toBeGreaterThan(20);
  expect(seen.old).toBeGreaterThan(0);
  expect(seen.new).toBeGreaterThan(0);

  // What was left behind is swept up by the next one.
  expect(await killed(() => () => {})).toEqual({ text: after, ended: false });
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
});
