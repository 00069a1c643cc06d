import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { hashesIn } from '../../src/integration/digest.ts';
import { isFormerBuild } from '../../src/integration/output/former-build.ts';
import { ownFolders } from '../../src/integration/output/own-folders.ts';
import { clone } from '../runner/clone.ts';
import { node } from '../runner/node.ts';
import { ROOT } from '../runner/root.ts';
import { formerSite } from './former.ts';

const home = realpathSync.native(mkdtempSync(join(tmpdir(), 'out-')));
afterAll(() => rmSync(home, { recursive: true }));
const place = clone(join(home, '仓库 one'));

const write = (path: string): void => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), path);
};
for (const name of ['.astro', '.ci', '.git', '.github', 'tests']) write(`仓库 one/${name}/file`);
for (const path of ['foreign/letter.txt', 'story/dataset.json', 'repository/.git/HEAD', 'almost/index.html'])
  write(path);
formerSite(join(home, 'former'), 'former');
formerSite(join(home, 'repository'), 'a site that is published from a branch');
mkdirSync(join(home, 'empty'));
const links = {
  'to-content': join(place, 'content'),
  'to-former': 'former',
  'to-nothing': 'not-yet',
  circle: 'circle',
};
for (const [name, to] of Object.entries(links)) symlinkSync(to, join(home, name), 'junction');

/** Every file that may not be touched, but for the packages, which are the real ones. */
const kept = () =>
  ['foreign', 'story', 'repository', 'former', 'empty', ...ownFolders.map((name) => `仓库 one/${name}`)]
    .filter((path) => !path.endsWith('node_modules'))
    .map((path) => [path, hashesIn(join(home, path))] as const);

/** Where each OUT would be built to, or the words with which it is refused. One process for all: each start takes a second. */
function targets(outs: readonly string[], content = 'content'): Record<string, string> {
  const code = `const { targetOf } = await import('./src/integration/output/target.ts');
    const reported = (out) => { try { return targetOf(out); } catch (error) { if (!error.zh) throw error; return error.message; } };
    console.log(JSON.stringify(Object.fromEntries(JSON.parse(process.argv[1]).map((out) => [out, reported(out)]))));`;
  const { stdout, stderr } = spawnSync(node, ['--input-type=module', '-e', code, JSON.stringify(outs)], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, CONTENT: content, NODE_NO_WARNINGS: '1' },
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const own = [
  ...ownFolders,
  ...ownFolders.map((name) => `${name}/deep/er`),
  '.',
  './',
  '..',
  '../..',
  '/',
  'content/../src',
];
const caches = ['.cache', '.cache/builds', '.cache/builds/x', join(home, 'to-content'), join(home, 'to-content/new')];
const foreign = [
  '../foreign',
  '../story',
  '../almost',
  '../repository',
  'README.md',
  'package.json',
  'package.json/x',
  '../circle',
];
const free = {
  dist: 'dist',
  'dist/a/b': 'dist/a/b',
  'content-of-another-name': 'content-of-another-name',
  '.cache/site': '.cache/site',
  '../empty': '../empty',
  '../former': '../former',
  '../to-former': '../former',
  '../to-nothing': '../not-yet',
  [join(home, 'deep/in/it')]: '../deep/in/it',
  // Begins like the repository, and is not in it.
  [`${place} 的网站`]: '../仓库 one 的网站',
};

test('nothing is built over the repository’s own folders, the content or somebody’s files, however they are named', () => {
  const before = kept();
  write('仓库 one/README.md');
  const reported = targets([...own, ...caches, ...foreign]);
  rmSync(join(place, 'README.md'));
  for (const [out, message] of Object.entries(reported)) {
    expect([out, message]).toEqual([out, expect.stringMatching(/^OUT 是“.*。没有生成，什么也没有动。\nOUT is "/s)]);
    if (own.includes(out) || caches.includes(out)) expect(message).toContain('仓库或内容自己的文件夹');
  }
  expect(reported['../foreign']).toContain('那里有文件（比如 letter.txt），又不是从前生成的网站，不能盖掉');
  expect(reported['../repository']).toContain('那里有一个 .git');
  expect(reported['package.json/x']).toContain('不是文件夹');
  expect(kept()).toEqual(before);
});

test('another story’s folder is its editors’ own as well', () => {
  const reported = targets(['../story', '../story/site', '..'], join(home, 'story'));
  for (const message of Object.values(reported)) expect(message).toContain('仓库或内容自己的文件夹');
});

test('what is new, empty or was built before may be built to, anywhere', () => {
  const expected = Object.entries(free).map(([out, path]) => [out, join(place, path)]);
  expect(targets(Object.keys(free))).toEqual(Object.fromEntries(expected));
});

test('every folder that is kept in the repository is known as its own', () => {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const tracked = new Set(stdout.split('\0').flatMap((path) => (path.includes('/') ? [path.split('/')[0]] : [])));
  expect(tracked.size).toBeGreaterThan(4);
  expect(ownFolders).toEqual(expect.arrayContaining([...tracked]));
});

test('a site that was built before is known by what is in every one', () => {
  expect(isFormerBuild(join(home, 'former'))).toBe(true);
  for (const name of ['foreign', 'almost', 'empty', 'story']) expect(isFormerBuild(join(home, name))).toBe(false);
});

test.each(['content', '../to-content', '../foreign'])('npm run build says so and ends: OUT=%s', (out) => {
  const before = kept();
  const { status, stdout, stderr } = spawnSync(node, ['src/cli/build.ts'], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, CONTENT: 'content', OUT: out, NODE_NO_WARNINGS: '1' },
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(new RegExp(`^OUT 是“${out}”：.*\nOUT is "${out}": .*\n$`));
  expect(kept()).toEqual(before);
});
