import type { APIContext } from 'astro';
import { withdrawnText } from '../../charts/index.ts';
import type { Chart, Plate } from '../../dataset/index.ts';
import { type OEmbed, oembedOf, plateOf, withdrawnOembed } from '../../embeds/index.ts';
import type { Language } from '../../locale/index.ts';
import { plainText } from '../../narrative/index.ts';
import { pngWidth } from '../../pictures/index.ts';
import { address } from '../address.ts';
import { currentEditions } from '../editions.ts';
import { currentLedger } from '../ledger.ts';
import { parcelOf } from '../parcel.ts';

/** What a file is about: a chart of today, or a plate of an edition. */
type Subject = { readonly language: Language; readonly chart: Chart | undefined; readonly pinned?: PinnedPlate };
type PinnedPlate = { readonly plate: Plate; readonly edition: string };
type Props = { readonly subject: Subject };

/** oEmbed needs absolute addresses, so a build without SITE has no such files. */
const located = <T>(paths: () => T[]): T[] => (import.meta.env.SITE ? paths() : []);

/** Params of the file of every chart in a language. */
export const oembedPaths = (language: Language) =>
  located(() =>
    [...currentLedger().charts.values()].map((chart) => ({
      params: { id: chart.id },
      props: { subject: { language, chart } },
    })),
  );

/** Params of the file of every pinned plate in a language. */
export const pinnedOembedPaths = (language: Language) =>
  located(() =>
    currentEditions().flatMap(({ date, plates }) =>
      plates
        .filter((plate) => plate.language === language)
        .map((plate) => ({
          params: { edition: date, id: plate.chart },
          props: {
            subject: {
              language,
              chart: currentLedger().charts.get(plate.chart),
              pinned: { plate, edition: date },
            },
          },
        })),
    ),
  );

function contentOf({ language, chart, pinned }: Subject, site: URL): OEmbed {
  const ledger = currentLedger();
  const provider = { name: ledger.site.title[language], url: new URL(address(language), site).href };
  if (chart?.withdrawn) {
    const page = new URL(address(language, `charts/${chart.id}`), site).href;
    const title = plainText(ledger, chart.title[language], language);
    return withdrawnOembed(title, withdrawnText(ledger, chart, language), { page, language }, provider);
  }
  const plate = pinned?.plate ?? (chart && plateOf(ledger, chart, language));
  if (!plate) throw new RangeError('neither a chart nor a plate');
  return oembedOf(parcelOf(ledger, plate, site, pinned?.edition), provider, pngWidth);
}

/** One file. */
export function oembedFile({ props, site }: APIContext<Props>): Response {
  if (!site) throw new RangeError('no address of the site');
  return new Response(`${JSON.stringify(contentOf(props.subject, site), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
