import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addressOf, buildOf, languages, numbersOf, receiptOf } from './stories.ts';

// Seventy pages take their time on a small machine.
test.describe.configure({ timeout: 300_000 });

/** What axe finds, every rule of it, in one line each. */
async function violations(page: Page): Promise<string[]> {
  // Our pages have no frames; axe's other way opens a second page for each, only to put frames together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}

async function expectAccessible(page: Page, what: string): Promise<void> {
  // All pages are looked at before the test fails.
  expect.soft(await violations(page), `${what} ${page.url()}`).toEqual([]);
}

/** Whether an address is a page of ours: no file, no view of the explorer, nothing that stands in somebody else's page. */
const isPage = (address: string): boolean => address.endsWith('/') && !/\/embed\/[^/]+\/$/.test(address);

/** The addresses inside the site that a page links to, without what is behind #. */
async function linksOf(page: Page): Promise<string[]> {
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const { origin } = new URL(page.url());
  return links
    .filter((link) => new URL(link).origin === origin)
    .map((link) => link.replace(/#.*$/, ''))
    .filter(isPage);
}

for (const language of languages)
  test(`${language}: axe finds nothing on any page that a reader can get to`, async ({ page }) => {
    const [start, english] = [addressOf('SITE_URL', language), addressOf('SITE_URL', 'en')];
    const found = new Set([start]);
    // What is added while it is walked through is visited too.
    for (const address of found) {
      await page.goto(address);
      await expectAccessible(page, 'light');
      for (const link of await linksOf(page)) if (link.startsWith(english) === (language === 'en')) found.add(link);
    }
    const built = readdirSync(buildOf('SITE_URL').directory, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('index.html') && file.startsWith('en/') === (language === 'en'))
      .map((file) => new URL(file.replace(/index\.html$/, ''), addressOf('SITE_URL', 'zh')).href)
      .filter(isPage);
    expect([...found].sort()).toEqual(built.sort());
  });

for (const language of languages)
  test(`${language}: axe finds nothing in the dark, on a phone, in an open receipt, on the second story`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['', 'method/', 'figures/', 'figures/income-gap/']) {
      await page.goto(addressOf('SITE_URL', language, path));
      await expectAccessible(page, 'dark');
    }
    for (const [width, colorScheme] of [
      [1280, 'dark'],
      [360, 'light'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(addressOf('SITE_URL', language));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await numbersOf(page, 'consumption').first().click();
      await expect(receiptOf(page, 'consumption')).toBeVisible();
      await expectAccessible(page, `receipt, ${colorScheme}, ${width} px,`);
    }
    await page.goto(addressOf('FIXTURE_URL', language));
    await expectAccessible(page, 'second story');
  });

test('axe finds nothing on the page for an address that is none', async ({ page }) => {
  const response = await page.goto(addressOf('SITE_URL', 'zh', 'nowhere/'));
  expect(response?.status()).toBe(404);
  await expectAccessible(page, 'light');
});
