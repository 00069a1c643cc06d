import type { Plate } from '../../../src/dataset/index.ts';
import { type Parcel, plateOf, snippets } from '../../../src/embeds/index.ts';
import type { Language } from '../../../src/locale/index.ts';
import { addressOf, ledgerOf, type Site } from '../stories.ts';

/** A chart as somebody else's article has it: where it is, and what it takes. */
export interface Embed {
  readonly src: string;
  readonly plate: Plate;
}

/** Every chart of a story that can be embedded. */
export const embedsOf = (site: Site, language: Language): Embed[] =>
  [...ledgerOf(site).charts.values()]
    .filter(({ withdrawn }) => !withdrawn)
    .map((chart) => ({
      src: addressOf(site, language, `embed/${chart.id}/`),
      plate: plateOf(ledgerOf(site), chart, language),
    }));

/** Two unlike charts: one that is higher in a wide column, one that is higher in a narrow one. */
export function twoUnlike(site: Site, language: Language): readonly [Embed, Embed] {
  const embeds = embedsOf(site, language);
  const wide = embeds.find(({ plate: { heights } }) => heights.medium > heights.compact);
  const narrow = embeds.find(({ plate: { heights } }) => heights.compact > heights.medium);
  if (!wide || !narrow) throw new Error(`${site} has no two charts that unlike columns make unlike`);
  return [wide, narrow];
}

/** Text as the value of an attribute. */
export const quoted = (text: string): string => `"${text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;

/** What a newsroom copies from the chart's page. */
export function snippetOf(kind: keyof typeof snippets, { src, plate }: Embed): string {
  const page = src.replace('/embed/', '/charts/');
  const image = (ending: string) => new URL(`/images/${plate.chart}-${plate.language}.${ending}`, src).href;
  const csv = src.replace(/\/embed\/([^/]+)\/.*$/, '/data/chart-$1.csv');
  const script = new URL('/embed.js', src).href;
  const to = { embed: src, page, csv, png: image('png'), svg: image('svg'), script };
  const parcel: Parcel = { plate, to, credit: { site: 'Site', licence: 'Licence' } };
  return snippets[kind](parcel);
}

/** A column of an article. */
export const column = (width: number, inside: string): string =>
  `<div style="display:inline-block;vertical-align:top;width:${width}px">${inside}</div>`;
