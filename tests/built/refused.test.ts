import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { readFiles } from '../../src/dataset/index.ts';
import { coveredByFonts } from '../../src/fonts/checks.ts';
import { digestOf } from '../../src/integration/digest.ts';
import { languages } from '../../src/locale/index.ts';
import { formerSite } from '../cli/former.ts';
import { markedStory } from '../ledger/marked.ts';
import { clone } from '../runner/clone.ts';
import { node } from '../runner/node.ts';
import { ROOT } from '../runner/root.ts';

const home = mkdtempSync(join(tmpdir(), 'refused-'));
afterAll(() => rmSync(home, { recursive: true }));

/** A clone with one file of its code in another wording, in which a site has been built before; and its build, begun. */
function building(name: string, file: string, code: string): { place: string; site: string; child: ChildProcess } {
  const place = clone(join(home, name));
  const site = formerSite(join(place, 'dist'), 'the last one');
  writeFileSync(join(place, file), code);
  const env: NodeJS.ProcessEnv = { ...process.env, CONTENT: 'content', NODE_NO_WARNINGS: '1' };
  delete env['OUT'];
  const child = spawn(node, ['src/cli/build.ts'], { cwd: place, env, stdio: ['ignore', 'ignore', 'pipe'] });
  return { place, site, child };
}
const staged = (place: string): string[] => {
  const folder = join(place, '.cache', 'builds');
  return existsSync(folder) ? readdirSync(folder) : [];
};

test('a build that fails leaves the last site as it was', { timeout: 240_000 }, async () => {
  // Astro has emptied its folder by then.
  const code = 'import "./not-there.ts";';
  const { place, site, child } = building('failing', 'src/pages/robots.txt.ts', code);
  const before = digestOf(site);
  let told = '';
  child.stderr?.on('data', (chunk) => {
    told += chunk;
  });
  const [status] = await once(child, 'close');
  expect([status, told]).toEqual([1, expect.stringContaining('not-there')]);
  expect(digestOf(site)).toBe(before);
  expect(staged(place)).toEqual([]);
});

test('so does one that is killed, and the next one sweeps up after it', { timeout: 240_000 }, async () => {
  // Pages are made for ever.
  const code = 'export const GET = () => new Promise(() => setInterval(() => {}, 1000));';
  const { place, site, child } = building('killed', 'src/pages/robots.txt.ts', code);
  const before = digestOf(site);
  const exit = once(child, 'exit');
  const made = () => staged(place).some((name) => readdirSync(join(place, '.cache/builds', name)).length > 0);
  while (!made() && child.exitCode === null) await new Promise((ready) => setTimeout(ready, 100));
  child.kill('SIGKILL');
  expect(await exit).toEqual([null, 'SIGKILL']);
  expect(digestOf(site)).toBe(before);
  expect(staged(place)).toHaveLength(1);
  const { staging } = await import(join(place, 'src/integration/output/staging.ts'));
  const next: string = staging();
  expect(staged(place).map((name) => join(place, '.cache/builds', name))).toEqual([next]);
});

test('what the check lets through is built: a sign that no font has, in every text of which it says nothing', {
  timeout: 240_000,
}, () => {
  const story = join(home, 'content');
  cpSync(join(ROOT, 'tests/fixtures/story'), story, { recursive: true });
  const { marked } = markedStory(readFiles(story, 'content'));
  const { problems } = check(marked(), { covers: coveredByFonts });
  const files = marked(problems.flatMap(({ message }) => Array.from(/「(.+)」/.exec(message)?.[1] ?? '')));
  writeFileSync(join(story, 'dataset.json'), files.dataset);
  for (const language of languages)
    for (const [name, text] of files.story[language]) writeFileSync(join(story, 'story', language, `${name}.md`), text);
  const env = { ...process.env, CONTENT: story, OUT: join(home, 'site'), NODE_NO_WARNINGS: '1' };
  const { status, stderr } = spawnSync(node, ['src/cli/build.ts'], { cwd: ROOT, encoding: 'utf8', env });
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(join(home, 'site', 'index.html'))).toBe(true);
  // Who may read any folder that is made here may read the site: its server, for one.
  mkdirSync(join(home, 'plain'));
  expect(statSync(join(home, 'site')).mode).toBe(statSync(join(home, 'plain')).mode);
});
