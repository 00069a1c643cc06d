import type { APIContext } from 'astro';
import { inEach, localeOf } from '../locale/index.ts';
import { type Listed, sitemapOf } from '../open-data/index.ts';
import { address } from '../site/address.ts';

type Params = Record<string, string | undefined>;
type Page = { readonly getStaticPaths: () => { params: Params }[] | Promise<{ params: Params }[]> };

// An underscore keeps a page out of the site, as it does for Astro. Embeds are no pages of their own: they carry
// `noindex` and are not listed.
const folder = './[...locale]/';
const pages = import.meta.glob<Page>([
  './?...locale?/**/*.astro',
  '!./?...locale?/e/**',
  '!./?...locale?/embed/?id?.astro',
  '!./**/_*.astro',
]);

/** Paths of a page from the language's root, its parameters filled in: the same in every language. */
async function pathsOf(file: string, load: () => Promise<Page>): Promise<string[]> {
  const path = file.slice(folder.length).replace(/(?:(^|\/)index)?\.astro$/, '');
  const { getStaticPaths } = await load();
  const filled = (await getStaticPaths()).map(({ params }) =>
    path.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''),
  );
  return [...new Set(filled)];
}

/** A sitemap needs absolute addresses, so a build without SITE has none. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { map: 'sitemap' } }] : []);

export async function GET({ site }: APIContext) {
  const paths = (await Promise.all(Object.entries(pages).map(([file, load]) => pathsOf(file, load)))).flat().sort();
  const listed = paths.map(
    (path): Listed =>
      inEach((language) => ({
        tag: localeOf(language).tag,
        address: new URL(address(language, path), site).href,
      })),
  );
  return new Response(sitemapOf(listed), { headers: { 'content-type': 'application/xml' } });
}
