import type { Source } from '../dataset/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Language, localeOf } from '../locale/index.ts';
import { plainText } from '../narrative/index.ts';

/** A source as a schema.org work. A bare title would be read as an address. */
export const workOf = (source: Source, language: Language) => ({
  '@type': 'CreativeWork',
  name: source.title[language],
  publisher: { '@type': 'Organization', name: source.publisher[language] },
  ...('date' in source.published ? { datePublished: source.published.date } : {}),
  ...(source.address ? { url: source.address } : {}),
});

/**
 * The story as a schema.org Article. `address` is its own absolute address, `image` that of its card; both are left out
 * in a build without SITE.
 */
export function articleOf(ledger: Ledger, language: Language, address?: string, image?: string) {
  const { site } = ledger;
  const publisher = { '@type': 'Organization', name: site.publisher[language] };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: site.title[language],
    description: plainText(ledger, site.lead[language], language),
    inLanguage: localeOf(language).tag,
    author: publisher,
    publisher,
    dateModified: site.updated,
    license: { '@type': 'CreativeWork', name: site.licence[language] },
    isBasedOn: [...ledger.sources.values()].map((source) => workOf(source, language)),
    ...(address ? { url: address, mainEntityOfPage: address } : {}),
    ...(image ? { image } : {}),
  };
}

/** JSON for a script element: no text of the content can end the element or begin a comment. */
export const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
