import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { ExploreData } from '../../src/explorer/data.ts';
import { dataOn, isThreshold, isZero, openExplorer, radioOf, viewWith } from './explorer.ts';
import { languages } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

/** What axe finds, every rule of it, in one line each. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}

/** Ten states in which a reader may find the page. */
const statesOf: (
  data: ExploreData,
) => readonly (readonly [name: string, search: string, reach?: (page: Page) => Promise<unknown>])[] = (data) => [
  ['as it opens', ''],
  ['dots, log, by size', '?shape=dots&scale=log&order=size'],
  ['references and a threshold', viewWith(data, isThreshold)],
  ['zero on a log scale', viewWith(data, isZero, '&scale=log')],
  ['nothing chosen', `?unit=${encodeURIComponent(data.units.at(-1)?.key ?? '')}`],
  ['an address that could not be restored', `?figures=nothing,${data.items.map(({ id }) => id).join()}&scale=cube`],
  [
    'a refused number asked for',
    '',
    (page) => page.locator('.choose input[aria-disabled="true"]:visible').first().click({ force: true }),
  ],
  ['a receipt open', '', (page) => page.locator('.marks button').first().press('Enter')],
  ['in the dark', '?scale=log', (page) => page.emulateMedia({ colorScheme: 'dark' })],
  [
    'on a phone',
    '',
    async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await radioOf(page, 'shape', 'dots').check();
    },
  ],
];

for (const language of languages)
  test(`${language}: axe finds nothing in ten states`, async ({ page }) => {
    await openExplorer(page, 'SITE_URL', language);
    const states = statesOf(await dataOn(page));
    for (const [name, search, reach] of states) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await openExplorer(page, 'SITE_URL', language, search);
      await reach?.(page);
      expect.soft(await violations(page), name).toEqual([]);
    }
    expect(states.length).toBe(10);
  });
