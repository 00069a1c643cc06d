import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../src/components/figure/receipt.ts';
import { dateText, printedText } from '../../src/dataset/index.ts';
import { entryOf, openLedger } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { BUILDS } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';
import { edited, editedFiles, editedFolder, edits } from './edited.ts';
import { byClass, byId, byTag, type Element, files, pageOf, textOf } from './pages.ts';

const ledger = openLedger(editedFiles);
const [build] = BUILDS;
let server: ChildProcess;
let folder: string;
let address: string;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => (at && typeof at === 'object' ? resolve(at.port) : reject(new Error('no port'))));
    });
  });

beforeAll(async () => {
  folder = editedFolder();
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  // As an editor starts it: what a test runner says of itself would change what Astro serves.
  const { NODE_ENV: _mode, VITEST: _runner, ...own } = process.env;
  const env = { ...own, CONTENT: folder, PORT: String(port), BASE: '/' };
  server = spawn(process.execPath, [join(ROOT, 'src/cli/dev.ts')], { cwd: ROOT, env });
  await new Promise<void>((ready, failed) => {
    let said = '';
    const hear = (part: Buffer) => {
      said += part.toString();
      if (said.includes('The proof sheet is at')) ready();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => failed(new Error(said)));
  });
}, 60_000);

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function pageFrom(path: string): Promise<ReturnType<typeof pageOf>> {
  const response = await fetch(`${address}${path}`);
  const html = await response.text();
  if (!response.ok || !build) throw new Error(`${path}: ${response.status} ${html.slice(0, 400)}`);
  return pageOf(build, `${path}index.html`, html);
}
const one = (nodes: readonly Element[], what: string): Element => {
  if (nodes.length !== 1 || !nodes[0]) throw new Error(`${nodes.length} of ${what}`);
  return nodes[0];
};

test('no published site has the proof sheet', () => {
  for (const { name } of BUILDS) expect(files.get(name)?.filter((file) => file.includes('proof'))).toEqual([]);
});

test('the preview has it: every entry and event with literal, clause, source, reading, uses and a box to sign', async () => {
  const { document } = await pageFrom('proof/');
  const rows = byTag(one(byTag(document, 'tbody'), 'tbody'), 'tr');
  expect(rows.length).toBe(ledger.entries.size + ledger.events.size);
  for (const { id, figure, source } of ledger.figures) {
    const row = one(byId(document, id), id);
    const text = textOf(row);
    expect(text).toContain(figure.label.zh);
    expect(byTag(row, 'b').map((cell) => textOf(cell))).toEqual([figure.literal]);
    expect(text).toContain(figure.quote.exact);
    const underlined = byTag(row, 'em').map((cell) => textOf(cell));
    expect(underlined).toContain(figure.literal);
    expect(text).toContain(source.short.zh);
    // What is withdrawn is told nowhere any more.
    expect(text).toContain(figure.withdrawn ? '没有用到' : '正文：');
    expect(byClass(row, 'sign').map((cell) => textOf(cell))).toEqual(['']);
  }
  for (const { id, when, quote } of ledger.events.values()) {
    const row = one(byId(document, id), id);
    expect(textOf(row)).toContain(quote.exact);
    expect(byTag(row, 'em').map((cell) => textOf(cell))).toEqual(when.spans);
  }
  expect(textOf(one(byId(document, edited.withdrawn), 'withdrawn'))).toContain('撤下');
});

test.for(languages)('a withdrawn figure keeps its page: struck, with the day and the reason (%s)', async (language) => {
  const { document } = await pageFrom(`${language === 'en' ? 'en/' : ''}figures/${edited.withdrawn}/`);
  const struck = one(byTag(document, 's'), 'struck number');
  expect(textOf(struck)).toBe(printedText(entryOf(ledger, edited.withdrawn), language));
  const { date, reason } = edits.withdrawn;
  for (const name of ['notice', 'receipt']) {
    const text = textOf(one(byClass(document, name), name));
    expect(text).toContain(dateText(date, language));
    expect(text).toContain(reason[language]);
  }
  const [title] = byTag(document, 'title');
  expect(title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('')).toMatch(/已撤下|withdrawn/);
  expect(byClass(document, 'sentence')).toEqual([]);
  expect(byClass(document, 'compare')).toEqual([]);
});

test.for(languages)('a corrected figure shows old and new words, the day and the reason (%s)', async (language) => {
  const { document } = await pageFrom(`${language === 'en' ? 'en/' : ''}figures/${edited.corrected}/`);
  const entry = entryOf(ledger, edited.corrected);
  const { old, date, reason } = edits.correction;
  for (const name of ['notice', 'receipt']) {
    const place = one(byClass(document, name), name);
    expect(byTag(place, 'del').map((word) => textOf(word))).toEqual([old[language]]);
    expect(byTag(place, 'ins').map((word) => textOf(word))).toEqual([printedText(entry, language)]);
    expect(textOf(place)).toContain(dateText(date, language));
    expect(textOf(place)).toContain(reason[language].replace(/[。.]$/, ''));
  }
  expect(byTag(document, 's')).toEqual([]);
});

test.for(languages)('a withdrawn chart keeps its address and is not drawn (%s)', async (language) => {
  const root = language === 'en' ? 'en/' : '';
  const { document } = await pageFrom(`${root}charts/${edited.chart}/`);
  expect(byClass(document, 'drawing')).toEqual([]);
  expect(textOf(one(byClass(document, 'notice'), 'notice'))).toContain(edits.withdrawn.reason[language]);
  const gallery = await pageFrom(`${root}charts/`);
  expect(byClass(gallery.document, 'card').length).toBe(ledger.charts.size - 1);
});

test('a receipt has one row for each: what was corrected, what was withdrawn', () => {
  for (const language of languages) {
    const corrected = rowsOf(ledger, entryOf(ledger, edited.corrected), language);
    expect(corrected.corrections.flatMap(({ fields }) => fields.map(({ old }) => old))).toEqual([edits.correction.old]);
    expect(corrected.withdrawn).toBe('');
    const withdrawn = rowsOf(ledger, entryOf(ledger, edited.withdrawn), language);
    expect(withdrawn.withdrawn).toContain(edits.withdrawn.reason[language]);
    expect(withdrawn.corrections).toEqual([]);
  }
});
