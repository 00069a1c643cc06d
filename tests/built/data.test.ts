import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import jsonld, { type Node } from 'jsonld';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { stories } from '../charts/stories.ts';
import { inOrder, type Read, readOfRow, readsOf, workedIn, workedOf } from '../open-data/entries.ts';
import { BUILDS, type Build } from '../runner/builds.ts';
import { byTag, pageAt, textOf } from './pages.ts';

// Every file of open data, read by somebody else's program, is the ledger again: each bound, and nothing between them.

const each = BUILDS.map((build) => {
  const ledger = stories.get(build.name === 'based' ? 'site' : build.name);
  if (!ledger) throw new Error(`no ledger of ${build.name}`);
  return [build.name, { build, ledger }] as const;
});
const bytesOf = ({ directory }: Build, name: string): Buffer => readFileSync(join(directory, 'data', name));
const jsonOf = (build: Build, name: string) => JSON.parse(bytesOf(build, name).toString('utf8'));
/** The files of the whole ledger that a build has: each chart's own table stands beside them. */
const filesIn = ({ directory }: Build): string[] =>
  readdirSync(join(directory, 'data'))
    .filter((file) => file !== 'index.html' && !file.startsWith('chart-'))
    .sort();
const profile = JSON.parse(readFileSync('tests/open-data/profile-2.0.json', 'utf8'));

const csvOf = (build: Build): Record<string, string>[] =>
  parse(bytesOf(build, 'figures.csv'), { bom: true, columns: true });

test.for(each)('figures.csv of %s, by csv-parse', ([, { build, ledger }]) => {
  const rows = csvOf(build);
  expect(inOrder(rows.map(readOfRow))).toEqual(readsOf(ledger));
  expect(bytesOf(build, 'figures.csv').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  for (const row of rows) {
    const entry = ledger.entries.get(row['id'] ?? '');
    const home = `${build.site}${build.base}`;
    expect(row['address']).toBe(`${home}figures/${row['id']}/`);
    if (entry?.kind === 'figure')
      expect([row['quote'], row['source']]).toEqual([entry.figure.quote.exact, entry.source.id]);
  }
});

test.for(each)('figures.json of %s keeps to its schema, by ajv', ([, { build, ledger }]) => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonOf(build, 'figures.schema.json'));
  const file = jsonOf(build, 'figures.json');
  expect([validate(file), validate.errors]).toEqual([true, null]);
  expect(file.$schema).toBe(`${build.site}${build.base}data/figures.schema.json`);
  const rows: Record<string, unknown>[] = file.figures;
  const words = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)])),
  );
  expect(inOrder(words.map(readOfRow))).toEqual(readsOf(ledger));
  expect(words).toEqual(csvOf(build));
  // And the schema would notice.
  for (const broken of [
    { ...rows[0], low: 'x' },
    { ...rows[0], bound: 'sure' },
    { ...rows[0], more: 1 },
  ])
    expect(validate({ ...file, figures: [broken] })).toBe(false);
});

test.for(each)('ledger.xlsx of %s, by read-excel-file', async ([, { build, ledger }]) => {
  for (const [sheet, entries] of [
    ['figures', ledger.figures],
    ['derived', ledger.derived],
  ] as const) {
    const rows = await readSheet(bytesOf(build, 'ledger.xlsx'), sheet);
    expect(workedIn(rows, ledger)).toEqual(entries.map(workedOf));
  }
});

test.for(each)(
  'the data package of %s keeps to the standard’s own profile, and lists what is there',
  ([, { build }]) => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(profile);
    const described = jsonOf(build, 'datapackage.json');
    expect([validate(described), validate.errors]).toEqual([true, null]);
    expect(validate({ ...described, resources: [{ ...described.resources[0], hash: 'none' }] })).toBe(false);
    expect(validate({ ...described, resources: [{ ...described.resources[0], path: '/etc/x' }] })).toBe(false);

    type Resource = { path: string; bytes: number; hash: string };
    const resources: Resource[] = described.resources;
    expect(resources.length).toBeGreaterThan(3);
    expect([...resources.map(({ path }) => path), 'datapackage.json'].sort()).toEqual(filesIn(build));
    for (const { path, bytes, hash } of resources) {
      const file = bytesOf(build, path);
      expect([path, bytes, hash]).toEqual([
        path,
        file.length,
        `sha256:${createHash('sha256').update(file).digest('hex')}`,
      ]);
    }

    type Field = { name: string; type: string; description: string; constraints?: { enum?: string[] } };
    const { fields, primaryKey }: { fields: Field[]; primaryKey: string[] } = described.resources[0].schema;
    const rows = csvOf(build);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
    expect(fields.filter((field) => 'bareNumber' in field)).toEqual([]);
    const shapes: Readonly<Record<string, RegExp>> = {
      number: /^-?\d+(\.\d+)?(e[+-]\d+)?$/,
      boolean: /^(true|false)$/,
      string: /./,
    };
    for (const { name, type, description, constraints } of fields) {
      expect(description, name).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u);
      const values = rows.map((row) => row[name] ?? '').filter((value) => value !== '');
      expect(values.filter((value) => !shapes[type]?.test(value))).toEqual([]);
      expect(values.filter((value) => constraints?.enum && !constraints.enum.includes(value))).toEqual([]);
    }
    expect(primaryKey).toEqual(['id']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  },
);

/** What schema.org’s own context says of the terms that we use: what is an address, and what is a word. */
const context = {
  '@context': {
    '@vocab': 'http://schema.org/',
    contentUrl: { '@type': '@id' },
    isBasedOn: { '@type': '@id' },
    license: { '@type': '@id' },
    url: { '@type': '@id' },
    dateModified: { '@type': 'http://schema.org/Date' },
    datePublished: { '@type': 'http://schema.org/Date' },
  },
};
const known = async (address: string) => {
  if (address !== 'https://schema.org') throw new Error(`nothing is fetched: ${address}`);
  return { contextUrl: null, documentUrl: address, document: context };
};
const one = (node: Node, term: string) => node[`http://schema.org/${term}`]?.[0];
const isA = (node: Node, type: string): boolean => node['@type']?.includes(`http://schema.org/${type}`) ?? false;

/** What an Observation may say of an entry: one value where it is one, or else its ends; of an open end nothing. */
function observedOf({ id, unit, low, high }: Read) {
  const point = low !== null && low === high;
  return [
    id,
    unit,
    point ? low : undefined,
    point ? undefined : (low ?? undefined),
    point ? undefined : (high ?? undefined),
  ];
}

const figuresOf = (ledger: Ledger): Read[] => {
  const own = new Set(ledger.figures.filter(({ figure }) => !figure.withdrawn).map(({ id }) => id));
  return readsOf(ledger).filter(({ id }) => own.has(id));
};

test.for(each.flatMap(([name, one]) => languages.map((language) => [name, language, one] as const)))(
  'the JSON-LD of %s in %s, by jsonld',
  async ([name, language, { build, ledger }]) => {
    const page = pageAt(name, language === 'zh' ? 'data/index.html' : 'en/data/index.html');
    const [script, ...more] = byTag(page.document, 'script').filter(({ attrs }) =>
      attrs.some(({ value }) => value === 'application/ld+json'),
    );
    expect(more).toEqual([]);
    const text = script?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
    const nodes = await jsonld.expand(JSON.parse(text), { documentLoader: known });
    const [dataset, ...others] = nodes.filter((node) => isA(node, 'Dataset'));
    if (!dataset || others.length > 0) throw new Error('not one Dataset');
    const home = `${build.site}${build.base}`;
    const files = (dataset['http://schema.org/distribution'] ?? []).map(
      (node) => one(node as Node, 'contentUrl')?.['@id'],
    );
    expect(files.sort()).toEqual(filesIn(build).map((file) => `${home}data/${file}`));
    expect(one(dataset, 'name')?.['@value']).toBe(ledger.site.title[language]);

    const observations = nodes.filter((node) => isA(node, 'Observation'));
    const receipts = `${home}${language === 'en' ? 'en/' : ''}figures/`;
    const read = observations.map((node) => [
      (node['@id'] ?? '').replace(receipts, '').replace(/\/$/, ''),
      ...['unitText', 'value', 'minValue', 'maxValue'].map((term) => one(node, term)?.['@value']),
    ]);
    expect(read.sort()).toEqual(figuresOf(ledger).map(observedOf).sort());
    for (const node of observations) expect(one(node, 'subjectOf')?.['@id']).toBe(dataset['@id']);
    // What nothing names is no address: a title in the place of one would have become a page of ours.
    const addresses = [...text.matchAll(/"@id":"([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !address.startsWith(home))).toEqual([]);
  },
);

test.for(each)('the table of %s has every entry once, in order, without a script', ([name, { ledger }]) => {
  for (const file of ['data/index.html', 'en/data/index.html']) {
    const rows = byTag(pageAt(name, file).document, 'tbody').flatMap((body) => byTag(body, 'tr'));
    expect(rows.length).toBe(ledger.entries.size);
    const linked = rows.map(
      (row) => /figures\/([a-z0-9-]+)\/"/.exec(JSON.stringify(byTag(row, 'a').map(({ attrs }) => attrs)))?.[1],
    );
    expect(new Set(linked).size).toBe(rows.length);
    expect(rows.filter((row) => textOf(row) === '')).toEqual([]);
  }
});
