import { fill } from '../../charts/index.ts';
import type { Plate } from '../../dataset/index.ts';
import { localeOf } from '../../locale/index.ts';
import { escapeHtml } from '../plate/markup.ts';
import type { Addresses, Credit } from './addresses.ts';
import { snippetWords as words } from './words.ts';

/** A chart for somebody else's article: its plate, its addresses, its credit. */
export type Parcel = { readonly plate: Plate; readonly to: Addresses; readonly credit: Credit };

/** A finding as the first sentence of what follows it. */
export const opening = ({ title, language }: Plate): string =>
  `${title}${localeOf(language).stop}${localeOf(language).gap}`;

const link = (to: string, text: string): string => `<a href="${escapeHtml(to)}">${escapeHtml(text)}</a>`;

/** Who made the chart, with the edition where it is pinned to one. */
const maker = ({ plate: { language }, credit: { site, edition } }: Parcel): string =>
  edition === undefined ? site : fill(words.edition[language], { site, edition });

/** A sentence's own stop is put by us. */
const unstopped = (text: string): string => text.replace(/[。.]$/, '');

/** What stands under a chart in somebody else's article: its sources, who made it, the licence, its data. */
export function captionHtml(parcel: Parcel): string {
  const { plate, to, credit } = parcel;
  const { language } = plate;
  const sentences = fill(words.credit[language], {
    source: escapeHtml(plate.source),
    site: link(to.page, maker(parcel)),
    licence: escapeHtml(unstopped(credit.licence)),
  });
  return `${sentences}${link(to.csv, words.data[language])}${localeOf(language).stop}`;
}

/** The same as lines of plain words, the chart's finding first, for where there are no links. */
export function captionLines(parcel: Parcel): string[] {
  const { plate, to, credit } = parcel;
  const { language } = plate;
  const licence = unstopped(credit.licence);
  // Without SITE the address is relative, and nobody else could follow it.
  const followed = /^https?:/.test(to.page);
  return [
    plate.title,
    fill(words.credit[language], { source: plate.source, site: maker(parcel), licence }).trim(),
    ...(followed
      ? [fill(words.page[language], { address: to.page }), fill(words.csv[language], { address: to.csv })]
      : []),
  ];
}
