import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestOf, hashesIn } from '../../src/integration/digest.ts';
import { BUILDS } from '../runner/builds.ts';
import { clone } from '../runner/clone.ts';
import { node } from '../runner/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'again-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  LANGUAGE: 'tr',
  USER: 'somebody',
};

const [site] = BUILDS;
if (!site) throw new Error('no build');
const place = clone(join(folder, '另一份 clone'));

/** Builds the clone by a program of its own into a folder, and says what it printed. */
function build(program: string, args: readonly string[], out: string): string {
  const env = { ...process.env, ...elsewhere, CONTENT: 'content', BASE: site?.base, SITE: site?.site, OUT: out };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: place, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

test('another clone, in another time zone, language and umask, builds the same bytes, and to anywhere', {
  timeout: 240_000,
}, () => {
  // Outside of the clone, and of a name that begins like its own.
  const out = `${place} 的网站`;
  // Windows has no umask.
  const printed =
    process.platform === 'win32'
      ? build(node, ['src/cli/build.ts'], out)
      : build('sh', ['-c', 'umask 077; exec "$0" src/cli/build.ts', node], out);
  const [one, other] = [hashesIn(site.directory), hashesIn(out)];
  expect(one.size).toBeGreaterThan(50);
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([file, hash]) => other.get(file) !== hash).map(([file]) => file)).toEqual([]);
  // And the build says so itself.
  expect(printed).toContain(digestOf(site.directory));
});

test('astro build by itself builds the same site', { timeout: 240_000 }, () => {
  const out = join(folder, 'by astro');
  expect(build(node, ['node_modules/astro/bin/astro.mjs', 'build'], out)).toContain(digestOf(site.directory));
  expect(digestOf(out)).toBe(digestOf(site.directory));
});
