import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDS } from '../runner/builds.ts';
import { attribute, byTag, embeds } from './pages.ts';
import { brotli, fetchedBy } from './weigh.ts';

// Bytes that an embed costs somebody else's reader, as they travel.
const budget = { one: 5_000, ten: 45_000, script: 3_000 };

/** The edition whose embed this is; nothing for one that follows the data. */
const editionIn = (file: string): string => /^(?:en\/)?e\/([^/]+)\//.exec(file)?.[1] ?? '';

const weights = embeds.map(({ build, file, html }) => ({
  name: `${build.name} ${file}`,
  version: `${build.name} ${editionIn(file)}`,
  bytes: brotli(Buffer.from(html)).length,
}));

test('an embed keeps to its bytes', () => {
  expect(weights.length).toBeGreaterThan(20);
  expect(weights.filter(({ bytes }) => bytes > budget.one).map(({ name, bytes }) => `${name}: ${bytes}`)).toEqual([]);
});

// An article takes its charts as they follow the data, or as they stood in an edition, in whichever language.
const versions = [...new Set(embeds.map(({ build, file }) => `${build.name} ${editionIn(file)}`))];

test.for(versions)('so do the ten heaviest of %s together', (version) => {
  const heaviest = weights
    .filter((one) => one.version === version)
    .map(({ bytes }) => bytes)
    .sort((one, other) => other - one)
    .slice(0, 10);
  expect(heaviest.length).toBeGreaterThan(1);
  expect(heaviest.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget.ten);
});

test.for(embeds.map((page) => [`${page.build.name} ${page.file}`, page] as const))(
  '%s is one request, with one classic script in it and no font',
  ([, { html, document }]) => {
    expect(fetchedBy(html).filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect(html).not.toMatch(/@font-face|@import|url\(|localStorage|sessionStorage|indexedDB|document\.cookie/);
    const scripts = byTag(document, 'script');
    expect(scripts.map(({ attrs }) => attrs)).toEqual([[]]);
    expect(byTag(document, 'link').map((link) => attribute(link, 'rel'))).toEqual(['icon', 'canonical', 'alternate']);
  },
);

test.for(BUILDS.map((build) => [build.name, build] as const))(
  'the script of the web component of %s is small, the same everywhere, and fetches nothing by itself',
  ([, { directory }]) => {
    const script = readFileSync(join(directory, 'embed.js'));
    expect(script.length).toBeLessThanOrEqual(budget.script);
    expect(brotli(script).length).toBeLessThanOrEqual(1_000);
    expect(script).toEqual(readFileSync(join(BUILDS[0]?.directory ?? '', 'embed.js')));
    // Classic: no module's words, nothing global but the element.
    expect(script.toString()).not.toMatch(/^\s*(?:import|export)\b|fetch\(|XMLHttpRequest|import\(/m);
    expect(() => new Function(script.toString())).not.toThrow();
  },
);
