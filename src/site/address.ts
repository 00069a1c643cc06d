import type { Language } from '../locale/index.ts';
import { localeOf } from '../locale/index.ts';

/**
 * The address of a page under the base path, with a slash at its end. `path` is written from the language's root:
 * "", "method", "figures/some-id".
 */
export function address(language: Language, path = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const inside = [localeOf(language).folder, path].filter(Boolean).join('/');
  return `${base}/${inside}${inside === '' ? '' : '/'}`;
}

/** The address of a file that is copied or written as it is. */
export const fileAddress = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

/** The address of a language's feed. */
export const feedAddress = (language: Language): string =>
  fileAddress([localeOf(language).folder, 'feed.xml'].filter(Boolean).join('/'));

/** An address with the site's own host, where the build knows it. */
export const absolute = (site: URL | undefined, to: string): string | undefined => site && new URL(to, site).href;
