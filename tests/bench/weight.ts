import { readdirSync } from 'node:fs';
import { weigh } from '../built/weigh.ts';
import type { Bench, Measure } from './bench.ts';
import { builtSite } from './needs.ts';

/** What a page is one of: figures/some-id/ is figures/*, whatever its id. */
const kindOf = (file: string): string =>
  `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/^((?:en\/)?(?!en\/)[^/]+)\/.+$/, '$1/*')}`;

/** The heaviest page of a kind. Only the story has marks to keep to; its fonts are those of every page in its language. */
function measuresOf(directory: string, kind: string, files: readonly string[]): Measure[] {
  const weights = files.map((file) => weigh(directory, file));
  const { page, fonts, requests } = weights.reduce((a, b) => (b.page > a.page ? b : a));
  const name = files.length > 1 ? `${kind} (heaviest of ${files.length})` : kind;
  if (kind !== '/' && kind !== '/en/') return [{ name: `${name} brotli`, value: page, unit: 'B' }];
  return [
    { name: `${name} brotli`, value: page, unit: 'B', aim: 25_000, limit: 30_000 },
    { name: `${name} fonts`, value: fonts, unit: 'B', limit: 60_000 },
    { name: `${name} requests`, value: requests, unit: '', limit: 4 },
  ];
}

/** Bytes as they travel: pages in brotli, the fonts beside them, what is asked for. */
export const weight: Bench = {
  name: 'weight',
  zh: '重量',
  async run() {
    const directory = await builtSite();
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.html'))
      .sort();
    return [...Map.groupBy(files, kindOf)].flatMap(([kind, ofKind]) => measuresOf(directory, kind, ofKind));
  },
};
