import { periodText } from '../dataset/index.ts';
import { intervalOfEntry, type Ledger, labelOf } from '../ledger/index.ts';
import { type Language, localeOf } from '../locale/index.ts';
import { plainText } from '../narrative/index.ts';
import { isPoint, toNumber } from '../numbers/index.ts';
import { workOf } from './article.ts';
import type { AddressOf } from './rows.ts';

/** A download of the data set, by its absolute address. */
export type Download = { readonly address: string; readonly type: string };

/**
 * The ledger as a schema.org Dataset with an Observation for each figure. A value stands only where the source counts
 * to the last digit; otherwise its bounds do, and an open one has no upper: a single value would say more than the source.
 */
export function datasetOf(
  ledger: Ledger,
  language: Language,
  home: string | undefined,
  downloads: readonly Download[],
  addressOf: AddressOf,
) {
  const { site, sources, figures } = ledger;
  const id = `${home ?? ''}#dataset`;
  const observations = figures
    .filter(({ figure }) => !figure.withdrawn)
    .map((entry) => {
      const interval = intervalOfEntry(entry);
      const { low, high } = interval;
      const bounds = isPoint(interval)
        ? { value: toNumber(entry.quantity.value) }
        : {
            ...(low ? { minValue: toNumber(low.at) } : {}),
            ...(high ? { maxValue: toNumber(high.at) } : {}),
          };
      return {
        '@type': 'Observation',
        '@id': addressOf(`figures/${entry.id}`),
        name: labelOf(entry, language),
        description: `${entry.figure.quote.exact} · ${periodText(entry.figure.period, language)}`,
        subjectOf: { '@id': id },
        unitText: entry.quantity.unit,
        ...bounds,
      };
    });
  const dataset = {
    '@type': 'Dataset',
    '@id': id,
    name: site.title[language],
    description: plainText(ledger, site.lead[language], language),
    inLanguage: localeOf(language).tag,
    creator: { '@type': 'Organization', name: site.publisher[language] },
    dateModified: site.updated,
    version: site.updated,
    license: site.licenceAddress ?? { '@type': 'CreativeWork', name: site.licence[language] },
    isBasedOn: [...sources.values()].map((source) => workOf(source, language)),
    ...(home ? { url: home } : {}),
    distribution: downloads.map(({ address, type }) => ({
      '@type': 'DataDownload',
      contentUrl: address,
      encodingFormat: type,
    })),
  };
  return { '@context': 'https://schema.org', '@graph': [dataset, ...observations] };
}
