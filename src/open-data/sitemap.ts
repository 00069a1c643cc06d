import type { Language } from '../locale/index.ts';

/** One page by its absolute addresses, one a language, each with the tag that pages carry. */
export type Listed = Readonly<Record<Language, { readonly tag: string; readonly address: string }>>;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const link = (tag: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeXml(address)}"/>`;

/** The sitemap: every page in both languages, each entry naming the other. No date of change: a page's own is not known. */
export function sitemapOf(pages: readonly Listed[]): string {
  const entries = pages.flatMap(({ zh, en }) => {
    const links = [link(zh.tag, zh.address), link(en.tag, en.address), link('x-default', zh.address)].join('');
    return [zh, en].map(({ address }) => `<url><loc>${escapeXml(address)}</loc>${links}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** robots.txt: everything may be read; where the site knows its own address, the sitemap is named. */
export const robotsOf = (sitemap: string | undefined): string =>
  `User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`;
