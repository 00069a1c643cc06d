import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type Ledger, openLedger, readFiles } from '../../src/ledger/index.ts';
import type { Language } from '../../src/numbers/index.ts';
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

/** The numbers of the text that open a receipt: of one entry, or of any. */
export const numbersOf = (page: Page, id?: string): Locator =>
  page.locator(id ? `.text .entry button[popovertarget="r-${id}"]` : '.text .entry button');

export const receiptOf = (page: Page, id: string): Locator => page.locator(`[id="r-${id}"]`);

/** Where an element is in the window. Throws where it is nowhere. */
export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not drawn`);
  return box;
}

/** How far the page can be pushed sideways, in px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo({ left: 10_000, top: window.scrollY, behavior: 'instant' });
    const pushed = window.scrollX;
    window.scrollTo({ left: 0, top: window.scrollY, behavior: 'instant' });
    const root = document.documentElement;
    return Math.max(pushed, root.scrollWidth - root.clientWidth);
  });
