import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BUILDS } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';
import { runTool } from '../runner/tool.ts';

const again = join(ROOT, '.cache', 'again');
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };

/** The hash of every file of a folder, by its path. */
function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

afterAll(() => rmSync(again, { recursive: true, force: true }));

test.for([
  ['in the same surroundings', {}],
  ['in another time zone and language', elsewhere],
] as const)('a build %s gives the same bytes', { timeout: 240_000 }, async ([, surroundings]) => {
  const [site] = BUILDS;
  if (!site) throw new Error('no build');
  rmSync(again, { recursive: true, force: true });
  const env = { OUT: again, CONTENT: site.content, BASE: site.base, SITE: site.site, ...surroundings };
  expect(await runTool(['src/cli/build.ts'], env)).toBe(true);
  const [one, other] = [hashesOf(site.directory), hashesOf(again)];
  expect(one.size).toBeGreaterThan(50);
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([file, hash]) => other.get(file) !== hash).map(([file]) => file)).toEqual([]);
});
