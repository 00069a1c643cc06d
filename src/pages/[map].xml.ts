import type { APIContext } from 'astro';
import { localeOf } from '../locale/index.ts';
import { type Listed, sitemapOf } from '../open-data/index.ts';
import { address } from '../site/address.ts';
import { feedFile } from '../site/endpoints/feed.ts';

type Page = {
  readonly getStaticPaths?: () => { params: Record<string, string> }[] | Promise<{ params: Record<string, string> }[]>;
};

// Chinese pages; each has its English twin under en/. An underscore keeps a page out of the site, as it does for Astro.
// What is embedded is no page of its own: search engines are told so, and it is not listed.
const pages = import.meta.glob<Page>([
  './**/*.astro',
  '!./en/**',
  '!./e/**',
  '!./embed/?id?.astro',
  '!./404.astro',
  '!./**/_*.astro',
]);

/** Paths of a page from the language's root, its parameters filled in. */
async function pathsOf(file: string, load: () => Promise<Page>): Promise<string[]> {
  const path = file.replace(/^\.\//, '').replace(/(?:(^|\/)index)?\.astro$/, '');
  if (!path.includes('[')) return [path];
  const { getStaticPaths } = await load();
  return ((await getStaticPaths?.()) ?? []).map(({ params }) =>
    path.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''),
  );
}

/** A sitemap and a feed have absolute addresses; a site that does not know where it lives has neither. */
export const getStaticPaths = () =>
  import.meta.env.SITE ? ['sitemap', 'feed'].map((map) => ({ params: { map } })) : [];

export async function GET({ params, site }: APIContext) {
  if (params['map'] === 'feed') return feedFile('zh', site);
  const paths = (await Promise.all(Object.entries(pages).map(([file, load]) => pathsOf(file, load)))).flat().sort();
  const listed = paths.map((path): Listed => {
    const one = (language: 'zh' | 'en') => ({
      tag: localeOf(language).tag,
      address: new URL(address(language, path), site).href,
    });
    return { zh: one('zh'), en: one('en') };
  });
  return new Response(sitemapOf(listed), { headers: { 'content-type': 'application/xml' } });
}
