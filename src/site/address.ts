import { type Language, localeOf } from '../locale/index.ts';

/** A path from the root of the site, of one from the root of a language. */
const insideOf = (language: Language, path: string): string =>
  [localeOf(language).folder, path].filter(Boolean).join('/');

/**
 * The address of a page under the base path, with a slash at its end. `path` is written from the language's root:
 * "", "method", "figures/some-id".
 */
export function address(language: Language, path = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const inside = insideOf(language, path);
  return `${base}/${inside}${inside === '' ? '' : '/'}`;
}

/** The address of a file that is copied or written as it is. */
export const fileAddress = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

/** The address of a language's feed. */
export const feedAddress = (language: Language): string => fileAddress(insideOf(language, 'feed.xml'));

/** An address with the site's own host, where the build knows it. */
export const absolute = (site: URL | undefined, to: string): string | undefined => site && new URL(to, site).href;
