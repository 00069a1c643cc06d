import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { boundOf } from '../../src/charts/index.ts';
import { printed, readFiles } from '../../src/dataset/index.ts';
import { type Entry, type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { Language } from '../../src/locale/index.ts';
import { BUILDS, type Build } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';

/** A built site, named by the variable that has its address. */
export type Site = Build['address'];

export const languages = ['zh', 'en'] as const satisfies readonly Language[];

/** The two stories that the same code builds. */
export const stories = ['SITE_URL', 'FIXTURE_URL'] as const satisfies readonly Site[];

export function buildOf(site: Site): Build {
  const build = BUILDS.find(({ address }) => address === site);
  if (!build) throw new RangeError(`no build has its address in ${site}`);
  return build;
}

/** The address of a page; `path` is written from the language's root: "", "method/", "figures/some-id/". */
export function addressOf(site: Site, language: Language, path = ''): string {
  const root = process.env[site];
  if (!root) throw new Error(`${site} is not set: run the tests with tests/playwright.config.ts`);
  return new URL(`${language === 'en' ? 'en/' : ''}${path}`, root).href;
}

const ledgers = new Map<Site, Ledger>();

/** What a site was built from. */
export function ledgerOf(site: Site): Ledger {
  const opened = ledgers.get(site) ?? openLedger(readFiles(join(ROOT, buildOf(site).content), buildOf(site).content));
  ledgers.set(site, opened);
  return opened;
}

/** What an entry's page is made of: whose number, how it ends, of which pieces it is printed. */
const kindOf = (entry: Entry, language: Language): string =>
  [
    entry.kind === 'figure' ? entry.source.role : entry.kind,
    boundOf(entry),
    ...printed(entry, language).map(({ role, text }) => (/\d/.test(text) ? `${role} in digits` : role)),
  ].join(', ');

/**
 * The paths of a language's pages, from its root: all of the site's map, but of figures' pages one of each kind, since
 * they are many and made alike; and in Chinese the page for an address that is none, which is one for both languages.
 */
export function pathsOf(site: Site, language: Language): string[] {
  const { directory, base, site: origin } = buildOf(site);
  const root = `${origin}${base}`;
  const map = readFileSync(join(directory, 'sitemap.xml'), 'utf8');
  const own = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => address.slice(root.length))
    .filter((path) => path.startsWith('en/') === (language === 'en'))
    .map((path) => (language === 'en' ? path.slice('en/'.length) : path));
  const kinds = new Map([...ledgerOf(site).entries.values()].map((entry) => [kindOf(entry, language), entry.id]));
  const chosen = new Set([...kinds.values()].map((id) => `figures/${id}/`));
  const paths = own.filter((path) => !/^figures\/./.test(path) || chosen.has(path));
  return language === 'zh' ? [...paths, 'nowhere/'] : paths;
}

/** The buttons of the text that open a receipt: of one entry, or of any. The number's words stand behind each. */
export const numbersOf = (page: Page, id?: string): Locator =>
  page.locator(`.text button[popovertarget${id ? `="r-${id}"` : '^="r-"'}]`);

export const receiptOf = (page: Page, id: string): Locator => page.locator(`[id="r-${id}"]`);

/** Where an element is in the window. Throws where it is nowhere. */
export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not drawn`);
  return box;
}

/** Serves the pages as `change` makes them, without the policy, which lets nothing pass but what was built. */
export async function serveChanged(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(
    // What stands in a frame on the page is served as it is.
    (url) => url.pathname.endsWith('/') && !/\/embed\/[^/]+\/$/.test(url.pathname),
    async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      const body = change(html);
      // A change that finds nothing to change proves nothing.
      if (body === html) throw new Error(`${route.request().url()} was not changed`);
      await route.fulfill({ response, body });
    },
  );
}

/**
 * Serves the pages with fonts that their text waits for. As they are, a font that comes late is left out, which on a busy
 * machine happens to half of them: what is measured would be a matter of luck.
 */
export const withFonts = (page: Page): Promise<void> =>
  serveChanged(page, (html) => html.replaceAll('font-display:optional', 'font-display:block'));

/** How far the page can be pushed sideways, in px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo({ left: 10_000, top: window.scrollY, behavior: 'instant' });
    const pushed = window.scrollX;
    window.scrollTo({ left: 0, top: window.scrollY, behavior: 'instant' });
    const root = document.documentElement;
    return Math.max(pushed, root.scrollWidth - root.clientWidth);
  });
