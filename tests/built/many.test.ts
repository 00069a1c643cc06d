import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeMany } from '../fixtures/many.ts';
import { type Build, buildOne } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';
import { byClass, pageOf, textOf } from './pages.ts';

// Counts have no limit: a ledger with more figures than two digits count is built and says how many there are.

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const count = 120;
const content = join(ROOT, '.cache', 'many-content');
const build: Build = {
  name: 'many',
  zh: '笔数很多的网站',
  directory: join(ROOT, '.cache', 'many'),
  content: '.cache/many-content',
  base: '/',
  site: 'https://many.example',
  address: 'SITE_URL',
};
const read = (file: string) => pageOf(build, file, readFileSync(join(build.directory, file), 'utf8'));

beforeAll(async () => {
  writeMany(content, count);
  expect(await buildOne(build)).toBe(true);
});
afterAll(() => {
  for (const folder of [content, build.directory]) rmSync(folder, { recursive: true, force: true });
});

test('every figure has its receipt, and the cover says how many there are', () => {
  expect(readdirSync(join(build.directory, 'figures')).filter((name) => name !== 'index.html')).toHaveLength(count);
  for (const [file, words] of [
    ['index.html', '一百二十'],
    ['en/index.html', 'One hundred and twenty'],
  ] as const) {
    const { document } = read(file);
    expect(byClass(document, 'receipt')).toHaveLength(count);
    expect(textOf(document)).toContain(words);
  }
});

test('marks of sections go on past ten', () => {
  const marks = (file: string) => byClass(read(file).document, 'mark').map((mark) => textOf(mark).trim());
  expect(marks('index.html').some((mark) => mark.startsWith('拾贰'))).toBe(true);
  expect(marks('en/index.html').some((mark) => mark.startsWith('L'))).toBe(true);
});
