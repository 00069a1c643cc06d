import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { choosePort } from '../../../src/cli/port.ts';
import { node } from '../../runner/node.ts';
import { ROOT } from '../../runner/root.ts';
import { type Bench, median } from '../bench.ts';
import { browserHere } from '../needs.ts';
import { startBrowser } from '../story/load.ts';

const rounds = 5;

function started(content: string, port: number): Promise<ChildProcess> {
  const env = { ...process.env, CONTENT: content, PORT: String(port), BASE: '/', NODE_NO_WARNINGS: '1' };
  const program = spawn(node, ['src/cli/dev.ts'], { cwd: ROOT, env });
  return new Promise((ready, failed) => {
    program.stdout.on('data', (piece) => {
      if (String(piece).includes('预览在')) ready(program);
    });
    program.once('exit', () => failed(new Error('the preview did not start')));
  });
}

/** How long an editor waits after saving a file: for the page with the change, and for the message of a fault. */
export const preview: Bench = {
  name: 'preview',
  zh: '预览多快跟上',
  async run() {
    const env = await browserHere();
    const folder = mkdtempSync(join(tmpdir(), 'previewed-'));
    const content = join(folder, 'content');
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    const file = join(content, 'dataset.json');
    const valid = readFileSync(file, 'utf8');
    // Any label and any literal will do: the first of each.
    const label = /"label": \{\s*"zh": "([^"]+)"/.exec(valid)?.[1] ?? '';
    const faulty = valid.replace(/"literal": "/, '"literal": "多');
    const port = await choosePort(undefined);
    const program = await started(content, port);
    const browser = await startBrowser(env);
    try {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${port}/`);
      await page.locator('.cover').waitFor();
      const [pages, messages]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        const changed = `${label}${'改'.repeat(round + 1)}`;
        pages.push(
          await after(page, file, valid.replace(`"${label}"`, `"${changed}"`), `.cover :text-is("${changed}")`),
        );
        messages.push(await after(page, file, faulty, 'content-faults'));
      }
      return [
        { name: 'preview, from save to page', value: median(pages), unit: 'ms', aim: 1000 },
        { name: 'preview, from save to message', value: median(messages), unit: 'ms', aim: 1000 },
      ];
    } finally {
      await browser.close();
      program.kill();
      rmSync(folder, { recursive: true });
    }
  },
};

/** ms from saving a text to seeing what it leads to. */
async function after(page: Page, file: string, text: string, selector: string): Promise<number> {
  const began = performance.now();
  writeFileSync(file, text);
  await page.locator(selector).first().waitFor({ state: 'attached' });
  return performance.now() - began;
}
