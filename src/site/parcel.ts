import { dateText, type Plate } from '../dataset/index.ts';
import type { Parcel } from '../embeds/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { kitName } from '../pictures/index.ts';
import { absolute, address, fileAddress } from './address.ts';

/** Placeholder for the site's address in a build without SITE; the page's script fills in the one it is opened at. */
const unknownSite = '{SITE}';

/** The files and the embed of a plate, from the root of the host. `edition` is the day of the edition it is pinned to. */
export function linksOf({ chart, language }: Pick<Plate, 'chart' | 'language'>, edition?: string) {
  const inside = edition === undefined ? '' : `e/${edition}/`;
  const image = (name: string) => fileAddress(`${inside}images/${name}`);
  return {
    embed: address(language, `${inside}embed/${chart}`),
    oembed: `${address(language, `${inside}oembed`)}${chart}.json`,
    csv: `${address(language, `${inside}data`)}chart-${chart}.csv`,
    png: image(`${chart}-${language}.png`),
    svg: image(`${chart}-${language}.svg`),
    kit: image(kitName(chart, language)),
  };
}

/** A plate with all that its snippets say about it. */
export function parcelOf(ledger: Ledger, plate: Plate, site: URL | undefined, edition?: string): Parcel {
  const { chart, language } = plate;
  const whole = (path: string) => absolute(site, path) ?? `${unknownSite}${path}`;
  const { embed, csv, png, svg } = linksOf(plate, edition);
  // A chart that was removed from the ledger still has its editions' embeds, but no page.
  const page = address(language, ledger.charts.has(chart) ? `charts/${chart}` : 'charts');
  return {
    plate,
    to: {
      embed: whole(embed),
      page: whole(page),
      csv: whole(csv),
      png: whole(png),
      svg: whole(svg),
      script: whole(fileAddress('embed.js')),
    },
    credit: {
      site: ledger.site.title[language],
      licence: ledger.site.licence[language],
      ...(edition === undefined ? {} : { edition: dateText(edition, language) }),
    },
  };
}
