import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestOf, hashesIn } from '../../src/cli/digest.ts';
import { BUILDS } from '../runner/builds.ts';
import { node } from '../runner/node.ts';
import { ROOT } from '../runner/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'again-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that a build reads. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content', 'public'];

/** The same content and code in a folder of another name and depth, as another clone would have them. */
function clone(): string {
  const place = join(folder, '另一份 clone');
  mkdirSync(place);
  for (const part of parts) cpSync(join(ROOT, part), join(place, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'), 'junction');
  return place;
}

const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  LANGUAGE: 'tr',
  USER: 'somebody',
};

test('another clone, in another time zone, language and umask, builds the same bytes', { timeout: 240_000 }, () => {
  const [site] = BUILDS;
  if (!site) throw new Error('no build');
  const place = clone();
  const env = { ...process.env, ...elsewhere, CONTENT: 'content', BASE: site.base, SITE: site.site, OUT: 'somewhere' };
  // Windows has no umask.
  const [program, args] =
    process.platform === 'win32'
      ? [node, ['src/cli/build.ts']]
      : ['sh', ['-c', 'umask 077; exec "$0" src/cli/build.ts', node]];
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: place, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const [one, other] = [hashesIn(site.directory), hashesIn(join(place, 'somewhere'))];
  expect(one.size).toBeGreaterThan(50);
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([file, hash]) => other.get(file) !== hash).map(([file]) => file)).toEqual([]);
  // And the build says so itself.
  expect(stdout).toContain(digestOf(site.directory));
});
