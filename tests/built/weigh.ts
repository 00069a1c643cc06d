import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a browser that has nothing yet must load to show a page. Bytes as they travel. */
export type Weight = {
  /** The page itself, brotli at its best, as a host would keep it. */
  readonly page: number;
  /** Its fonts, which are compressed already. */
  readonly fonts: number;
  /** The page, its icon, and everything that it fetches by itself. */
  readonly requests: number;
};

export const brotli = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

/** Tags that fetch at once, and the attribute with the address. Embedded pages that wait are not among them. */
const fetching = [
  /<link\b[^>]*\brel="(?:preload|modulepreload|stylesheet|icon)"[^>]*?\bhref="([^"]+)"/g,
  /<(?:script|img|source|iframe|video|audio)\b[^>]*?\bsrc="([^"]+)"/g,
];

/** Addresses that a page fetches by itself, each once. Addresses of fonts are found where the page preloads them. */
export const fetchedBy = (html: string): string[] => [
  ...new Set(fetching.flatMap((pattern) => [...html.matchAll(pattern)].map(([, address = '']) => address))),
];

/** Weighs a page of a build that stands at the root of its host. */
export function weigh(directory: string, file: string): Weight {
  const bytes = readFileSync(join(directory, file));
  const fetched = fetchedBy(bytes.toString());
  const fonts = fetched
    .filter((address) => address.endsWith('.woff2'))
    .map((address) => readFileSync(join(directory, address)).length);
  return {
    page: brotli(bytes).length,
    fonts: fonts.reduce((sum, size) => sum + size, 0),
    requests: 1 + fetched.length,
  };
}
