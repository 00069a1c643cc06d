import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDS } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';

/** Every package of which code or data is sent to readers, and its licence. A new one is a decision, and is put down here. */
const shipped: readonly (readonly [name: string, licence: string])[] = [
  ['@expo-google-fonts/noto-serif-sc', 'MIT AND OFL-1.1'],
  ['@expo-google-fonts/source-serif-4', 'MIT AND OFL-1.1'],
  ['@kurkle/color', 'MIT'],
  ['chart.js', 'MIT'],
  ['d3-dsv', 'ISC'],
];

/** Licences under which what only builds the site may stand: none asks anything of the site itself. */
const permitted = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

test.for(BUILDS.map((build) => [build.name, build] as const))(
  'what ships with %s is what was decided, each with its licence’s own words',
  ([, { directory }]) => {
    const entries = readFileSync(join(directory, 'licences.txt'), 'utf8').split(/\n-{72}\n\n/);
    const named = entries.map((entry) => /^(\S+) \S+: (.+)\n\n/.exec(entry)?.slice(1));
    expect(named).toEqual(shipped);
    for (const entry of entries) {
      expect(entry).toMatch(/^Copyright /m);
      expect(entry.length).toBeGreaterThan(600);
    }
    for (const entry of entries.filter((one) => /^\S+ \S+: .*OFL/.test(one)))
      expect(entry).toContain('SIL OPEN FONT LICENSE');
  },
);

type Locked = { readonly dev?: boolean; readonly license?: string; readonly link?: boolean };

test('everything that builds the site stands under a licence that may', () => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const used = Object.entries(lock.packages).filter(([path, { dev, link }]) => path !== '' && !dev && !link);
  expect(used.length).toBeGreaterThan(100);
  const allowed = (licence: string): boolean =>
    licence
      .replace(/[()]/g, '')
      .split(/ OR /)
      .some((choice) => choice.split(/ AND /).every((one) => permitted.includes(one.trim())));
  const strange = used.filter(([, { license }]) => !allowed(license ?? 'none'));
  expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('versions are exact, and the lock file is of this package file', () => {
  const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const own: Record<string, Record<string, string>> = JSON.parse(text);
  const lock: { packages: Record<string, Record<string, Record<string, string>>> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    expect(Object.entries(own[kind] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(lock.packages['']?.[kind]).toEqual(own[kind]);
  }
});
