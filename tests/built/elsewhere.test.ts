import { readFileSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { stories } from '../charts/stories.ts';
import { BUILDS, type Build } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';
import { files } from './pages.ts';

// The three builds live at three addresses: nothing of another's may be anywhere in one, nor anything of this machine.

type Part = { readonly name: string; readonly bytes: Uint8Array };

/** A file, and whatever is packed in it. */
function partsOf(name: string, bytes: Uint8Array): Part[] {
  const packed = ['.zip', '.xlsx'].includes(extname(name)) ? Object.entries(unzipSync(bytes)) : [];
  return [{ name, bytes }, ...packed.flatMap(([inner, own]) => partsOf(`${name}!${inner}`, own))];
}

const all = BUILDS.map((build) => {
  const names = files.get(build.name) ?? [];
  const parts = names.flatMap((name) => partsOf(name, readFileSync(join(build.directory, name))));
  return [build.name, { build, parts }] as const;
});

const textOf = ({ bytes }: Part): string => Buffer.from(bytes).toString('utf8');
const pictures = ['.png', '.woff2'];

test('what is packed was looked into', () => {
  const names = all.flatMap(([, { parts }]) => parts.map(({ name }) => name));
  expect(names.filter((name) => /\.xlsx!.*sheet1\.xml$/.test(name)).length).toBe(BUILDS.length);
  expect(names.filter((name) => /\.zip!/.test(name)).length).toBeGreaterThan(50);
});

/** The names under which a build lives: its host stands for them all. */
const hostOf = ({ site }: Build): string => new URL(site).host;

test.for(all)('nothing of another address is left in %s', ([, { build, parts }]) => {
  const others = BUILDS.filter((one) => one !== build);
  const strange = parts.flatMap((part) => {
    const text = textOf(part);
    return others
      .filter(
        (other) =>
          text.includes(hostOf(other)) || (build.base === '/' && other.base !== '/' && text.includes(other.base)),
      )
      .map((other) => `${part.name}: ${other.name}`);
  });
  expect(strange).toEqual([]);
  // And it was looked for in what has an address.
  const own = parts.filter((part) => textOf(part).includes(hostOf(build)));
  for (const end of ['.html', '.csv', '.json', '.xml', '.txt'])
    expect(
      own.some(({ name }) => name.endsWith(end)),
      end,
    ).toBe(true);
  expect(own.some(({ name }) => name.includes('.zip!'))).toBe(true);
});

test('pictures and fonts, into which nobody can look, are the same at every address', () => {
  const [[, site], , [, based]] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
  const drawn = site.parts.filter(({ name }) => pictures.includes(extname(name)));
  expect(drawn.length).toBeGreaterThan(50);
  const there = new Map(based.parts.map(({ name, bytes }) => [name, bytes]));
  const differing = drawn.filter(({ name, bytes }) => Buffer.compare(bytes, there.get(name) ?? new Uint8Array()) !== 0);
  expect(differing.map(({ name }) => name)).toEqual([]);
});

/** Addresses that name a standard; nobody fetches them. */
const standards = [
  'http://www.w3.org',
  'http://www.sitemaps.org',
  'https://schema.org',
  'https://json-schema.org',
  'https://datapackage.org',
  'http://schemas.openxmlformats.org',
  'http://purl.org',
];

test.for(all)(
  'every absolute address in %s is its own, a source’s, a licence’s or a standard’s',
  ([, { build, parts }]) => {
    const ledger = stories.get(build.name === 'based' ? 'site' : build.name);
    if (!ledger) throw new Error('no ledger');
    const told = JSON.stringify([ledger.site, [...ledger.sources.values()]]);
    const allowed = new Set([build.site, ...standards, ...origins(told)]);
    const strange = parts
      // Licences are handed on as they are written.
      .filter(({ name }) => !pictures.includes(extname(name)) && !/\.(zip|xlsx|js)$|^licences\.txt$/.test(name))
      .flatMap((part) =>
        [...origins(textOf(part))].filter((one) => !allowed.has(one)).map((one) => `${part.name}: ${one}`),
      );
    expect(strange).toEqual([]);
  },
);

/** The origins of all absolute addresses in a text, but of examples that only show a form. */
const origins = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/https?:\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?/gi)]
      .map(([origin]) => origin.replace(/\.$/, ''))
      .filter((origin) => !/^https?:\/\/(x|y|www)?$/.test(origin)),
  );

/** What this machine is called and where the project lies on it, and what it keeps in its environment. */
function secrets(): string[] {
  const names = [ROOT, homedir(), tmpdir(), hostname(), process.execPath].filter((name) => name.length > 5);
  const kept = Object.entries(process.env)
    .filter(([name]) => /TOKEN|SECRET|PASSW|CREDENTIAL|API_?KEY/i.test(name))
    .flatMap(([, value]) => (value && value.length >= 8 ? [value] : []));
  return [...names, ...kept];
}

test.for(all)('nothing of this machine is in %s: no folder, no name, no secret', ([, { parts }]) => {
  const own = secrets();
  expect(own).toContain(ROOT);
  const found = parts.flatMap((part) => {
    const text = textOf(part);
    return own.filter((name) => text.includes(name)).map(() => part.name);
  });
  expect(found).toEqual([]);
  expect(parts.filter((part) => /file:\/\/\/|\/node_modules\//.test(textOf(part))).map(({ name }) => name)).toEqual([]);
});
