import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { filesIn } from '../../src/integration/digest.ts';
import { copyEditor } from '../../src/site/copy-editor.ts';
import { type Mutation, mark, mutatedFiles, seenIn } from '../fuzz/mutations.ts';
import { madeOf } from '../fuzz/published.ts';
import { ROOT } from '../runner/root.ts';
import { runTool } from '../runner/tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the checks let through, the worst first: they refuse tags themselves, and the copy editor half-width quotes in Chinese. */
const slips = ['" onzz=x < zz-mark onzz=x >', "' onzz=x &lt;zz-mark&gt;", '&lt;zz-mark&gt;', 'zz-mark'];

test('a whole site with something slipped into every text that takes it: nowhere has it become markup', async () => {
  const correct = await copyEditor();
  const valid = (dataset: Mutation['dataset']): boolean =>
    check(mutatedFiles({ story: 1, dataset }), { correct }).problems.length === 0;
  const dataset = seenIn(1).flatMap(({ path, value }) => {
    const tried = slips.map((slip) => [path, `${value}${slip}`] as const).find((one) => valid([one]));
    return tried ? [tried] : [];
  });
  // What each text takes alone, all take together.
  expect(valid(dataset)).toBe(true);
  const taken = slips.map((slip) => dataset.filter(([, text]) => String(text).endsWith(slip)).length);
  expect(taken[0]).toBeGreaterThan(40);
  expect(dataset.length).toBeGreaterThan(100);

  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  cpSync(join(ROOT, 'tests/fixtures/story'), content, { recursive: true });
  writeFileSync(join(content, 'dataset.json'), mutatedFiles({ story: 1, dataset }).dataset);
  const env = { CONTENT: content, OUT: out, BASE: '/', SITE: 'https://hostile.example' };
  expect(await runTool(['src/cli/build.ts'], env)).toBe(true);

  const pages = filesIn(out).filter((file) => /\.(html|svg)$/.test(file));
  const marked = pages.filter((file) => readFileSync(join(out, file), 'utf8').includes(mark));
  expect(marked.length).toBeGreaterThan(30);
  for (const file of pages) {
    const html = readFileSync(join(out, file), 'utf8');
    expect([file, madeOf(html)]).toEqual([file, []]);
  }
  for (const file of filesIn(out).filter((one) => one.endsWith('.json')))
    JSON.parse(readFileSync(join(out, file), 'utf8'));
});
