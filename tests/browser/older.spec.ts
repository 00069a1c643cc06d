import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { turn } from '../../src/embeds/index.ts';
import { column, type Embed, embedsOf as publishedIn, snippetOf } from './hosts/embeds.ts';
import { differing, older, type Painted, paintedOn, withOlder } from './older.ts';
import { addressOf, buildOf, languages, ledgerOf, pathsOf, type Site, stories } from './stories.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 1000, height: 900 } });
test.describe.configure({ timeout: 180_000 });

/** The paths of a language's embeds from its root: those that follow the data, and those of every edition. */
function built(site: Site, language: (typeof languages)[number]): string[] {
  const { directory } = buildOf(site);
  const root = join(directory, language === 'en' ? 'en' : '');
  const charts = (folder: string) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => `${folder}/${name}/`);
  const pinned = join(root, 'e');
  const editions = existsSync(pinned) ? readdirSync(pinned).map((edition) => `e/${edition}/embed`) : [];
  return ['embed', ...editions].flatMap(charts);
}

async function painted(page: Page, address: string, colorScheme: 'light' | 'dark'): Promise<Painted> {
  await page.emulateMedia({ colorScheme });
  // Another fragment alone would load nothing.
  await page.goto('about:blank');
  await page.goto(address);
  return paintedOn(page);
}

/** The paths of a language's pages from its root, one of each kind: of charts and of figures one is made as the other. */
function kindsOf(site: Site, language: (typeof languages)[number]): string[] {
  const paths = pathsOf(site, language).filter((path) => path !== 'nowhere/');
  return [...new Map(paths.map((path) => [path.replace(/(?<=\/)[^/]+\/$/, '*'), path])).values()];
}

/** Compares a page as it is in the light with what a browser that knows less makes of it for a reader who prefers the dark. */
async function expectLight(known: Page, unknown: Page, address: string): Promise<number> {
  const light = await painted(known, address, 'light');
  const old = await painted(unknown, address, 'dark');
  expect(light.unpainted, address).toEqual([]);
  expect(old.unpainted, address).toEqual([]);
  expect(differing(old, light), address).toEqual([]);
  return light.marks;
}

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: where light-dark() is unknown every page is as it is in the light`, async ({
      page: known,
      context,
    }) => {
      const unknown = await context.newPage();
      await withOlder(unknown);
      const paths = kindsOf(site, language);
      expect(paths.length).toBeGreaterThan(8);
      let marks = 0;
      for (const path of paths) marks += await expectLight(known, unknown, addressOf(site, language, path));
      expect(marks).toBeGreaterThan(200);
    });

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: so is every embed, pinned ones too, with all of its drawing`, async ({
      page: known,
      context,
    }) => {
      const unknown = await context.newPage();
      await withOlder(unknown);
      const paths = built(site, language);
      const charts = [...ledgerOf(site).charts.values()];
      expect(paths.length).toBeGreaterThanOrEqual(charts.length);
      // The second story always has an edition.
      expect(paths.some((path) => path.startsWith('e/')) || site === 'SITE_URL').toBe(true);
      for (const path of paths)
        if (!ledgerOf(site).charts.get(path.split('/').at(-2) ?? '')?.withdrawn)
          expect(await expectLight(known, unknown, addressOf(site, language, path)), path).toBeGreaterThan(10);
    });

test('whatever paper an article asks for, ink that cannot be light never stands on a dark one', async ({
  page: known,
  context,
}) => {
  const unknown = await context.newPage();
  await withOlder(unknown);
  const [path = ''] = built('SITE_URL', 'zh');
  const address = addressOf('SITE_URL', 'zh', path);
  const light = await painted(known, address, 'light');
  for (const option of ['', '#dark', '#auto', '#plain', '#dark-plain', '#auto-plain'])
    for (const scheme of ['light', 'dark'] as const) {
      const old = await painted(unknown, address + option, scheme);
      const where = `${option} for ${scheme}`;
      // Only who says that its own paper is light gets none.
      expect(old.paper, where).toBe(option === '#plain' ? 'rgba(0, 0, 0, 0)' : light.paper);
      expect(old.unpainted, where).toEqual([]);
      expect(
        differing(old, light).filter((look) => !look.startsWith('HTML')),
        where,
      ).toEqual([]);
    }
});

/** What a frame of a chart has to be high at a width, at least. */
const heightAt = ({ plate: { heights } }: Embed, width: number): number =>
  width < turn ? heights.compact : heights.medium;

for (const language of languages)
  test(`${language}: where a container's units are unknown a snippet keeps room for all of its chart`, async ({
    page,
  }) => {
    // How high it is stands in the page around it; nothing has to be in it.
    await page.route('**/embed/**', (route) => route.abort());
    const embeds = publishedIn('SITE_URL', language);
    for (const width of [320, 800]) {
      const article = embeds.map((embed) => column(width, snippetOf('frame', embed))).join('');
      const heights = () => page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
      await page.setContent(article);
      expect(await heights()).toEqual(embeds.map((embed) => heightAt(embed, width)));
      await page.setContent(older(article));
      expect(await heights()).toEqual(embeds.map(({ plate: { heights: own } }) => Math.max(own.compact, own.medium)));
    }
  });

test.describe('with a script', () => {
  test.use({ javaScriptEnabled: true });

  test('so does the web component, until its embed has said how high it is', async ({ page }) => {
    await page.route('**/embed/**', (route) => route.abort());
    for (const embed of publishedIn('SITE_URL', 'zh')) {
      const { compact, medium } = embed.plate.heights;
      await page.setContent(column(320, older(snippetOf('component', embed))));
      const kept = () =>
        page.locator('ledger-chart').evaluate((one) => one.shadowRoot?.querySelector('div')?.style.minHeight);
      await expect.poll(kept, embed.plate.chart).toBe(`${Math.max(compact, medium)}px`);
    }
  });
});
