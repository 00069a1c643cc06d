import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { node } from '../runner/node.ts';
import { ROOT } from '../runner/root.ts';

// The second story in the preview, with somebody who mistypes a number and mends it.

const folder = join(mkdtempSync(join(tmpdir(), 'previewed-')), 'content');
const dataset = join(folder, 'dataset.json');
cpSync(join(ROOT, 'tests/fixtures/story'), folder, { recursive: true });
const good = readFileSync(dataset, 'utf8');
const bad = good.replace('"literal": "32个村"', '"literal": "32个"');
const message = '「32个」没有抄全：原句里是「32个村」。literal 写「32个村」。';

let program: ChildProcess | undefined;
let address = '';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
    });
  });

async function start(): Promise<void> {
  const port = await freePort();
  address = `http://localhost:${port}/`;
  const env = { ...process.env, CONTENT: folder, PORT: String(port), BASE: '/', NODE_NO_WARNINGS: '1' };
  const started = spawn(node, ['src/cli/dev.ts'], { cwd: ROOT, env });
  program = started;
  await new Promise<void>((ready, failed) => {
    let said = '';
    started.stdout.on('data', (piece) => {
      said += piece;
      if (said.includes('预览在')) ready();
    });
    started.once('exit', () => failed(new Error(said)));
  });
}
test.afterEach(async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  program?.once('exit', () => resolve());
  program?.kill();
  await promise;
});
test.afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const told = (page: Page) => page.locator('content-faults pre');
const label = (page: Page) => page.locator('.cover .label').first();

// One preview after the other: both write to the same folder.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('faults stand over the last good page, which stays, and vanish when they are mended', async ({ page }) => {
  writeFileSync(dataset, good);
  await start();
  await page.goto(address);
  await expect(label(page)).toHaveText('新栽林地');
  await page.evaluate(() => Object.assign(window, { same: true }));
  writeFileSync(dataset, bad);
  await expect(told(page)).toContainText(message);
  await expect(told(page)).toContainText('共 1 处要改。');
  // It is the page that was open, whole, and not another.
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  await expect(page.locator('section.part').first()).toBeVisible();
  // A second fault is told with the first, and a page opened now is good as well.
  writeFileSync(dataset, bad.replace('"literal": "15村"', '"literal": "16村"'));
  await expect(told(page)).toContainText('共 2 处要改。');
  await page.goto(`${address}figures/lecture-villages/`);
  await expect(page.locator('.amount')).toHaveText('32个村');
  await expect(told(page)).toContainText(message);
  writeFileSync(dataset, good.replace('"zh": "讲过课的村"', '"zh": "上过课的村"'));
  await expect(page.locator('content-faults')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveText('上过课的村');
});

test('started on faults, it shows them, and becomes the site when they are mended', async ({ page }) => {
  writeFileSync(dataset, bad);
  await start();
  await page.goto(address);
  await expect(page.locator('pre')).toContainText(message);
  writeFileSync(dataset, good);
  await expect(label(page)).toHaveText('新栽林地');
  await expect(page.locator('content-faults')).toHaveCount(0);
});
