import { expect, test } from '@playwright/test';
import { askedFor, boxOf, openExplorer, part, radioOf, shownOn } from './explorer.ts';
import { languages } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

const views = [
  '?figures=income-ning,income-diebu,poverty-line,lifted-income',
  '?figures=apple-farm-area,apple-area&shape=dots&scale=log&order=size',
  '?figures=remaining-poor,ciwa-people&scale=log',
  '?figures=apple-poor-share',
  '?unit=%E4%BA%BA',
  '?shape=dots',
];

for (const language of languages)
  test(`${language}: a pasted address restores the exact view`, async ({ page, context }) => {
    for (const search of views) {
      await openExplorer(page, 'SITE_URL', language, search);
      const first = await shownOn(page);
      const { view, state, data } = await askedFor(page);
      expect(first.chosen).toEqual(state.chosen.map((at) => data.items[at]?.id));
      expect(first.title).toEqual([view.title]);
      await expect(part(page, 'notice')).toBeHidden();
      const other = await context.newPage();
      await openExplorer(other, 'SITE_URL', language, search);
      expect(await shownOn(other)).toEqual(first);
      await other.close();
    }
  });

test('each change has its address; back and forward go through them; a reload keeps the last', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh');
  const seen: [string, Awaited<ReturnType<typeof shownOn>>][] = [];
  const note = async () => seen.push([new URL(page.url()).search, await shownOn(page)]);
  await note();
  await boxOf(page, 'donations').uncheck();
  await note();
  await radioOf(page, 'scale', 'log').check();
  await note();
  await radioOf(page, 'shape', 'dots').check();
  await note();
  await radioOf(page, 'order', 'size').check();
  await note();
  await page.locator('.units input').nth(4).check();
  await note();
  expect(new Set(seen.map(([search]) => search)).size).toBe(seen.length);
  expect(seen.map(([search]) => search).slice(0, 3)).toEqual([
    '',
    '?figures=fiscal-funds,consumption',
    '?figures=fiscal-funds,consumption&scale=log',
  ]);
  for (const [search, shown] of seen.slice(0, -1).reverse()) {
    await page.goBack();
    expect(new URL(page.url()).search).toBe(search);
    expect(await shownOn(page)).toEqual(shown);
  }
  for (const [search, shown] of seen.slice(1)) {
    await page.goForward();
    expect(new URL(page.url()).search).toBe(search);
    expect(await shownOn(page)).toEqual(shown);
  }
  await page.reload();
  await part(page, 'leaf').evaluate((leaf) => leaf.scrollIntoView({ block: 'center' }));
  await expect(page.locator('.plate.live')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(await shownOn(page)).toEqual(seen.at(-1)?.[1]);
});

test('an address that cannot be restored whole says what is missing, until the reader goes on', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh', '?figures=fiscal-funds,%3Cb%3Enope,income-ning&shape=pie&total=yes');
  const told = await part(page, 'notice').locator('li').allTextContents();
  expect(told).toEqual([
    '网址里的「<b>nope」，账本里没有这一笔。',
    '网址要的「宁县贫困人口人均可支配收入」没有选上，它和「财政帮扶资金」放不到一起：这里是人均可支配收入，那里是财政拨付。',
    '网址里的「shape=pie」不认识，按平常的画。',
    '网址要的合计没有画：不到两笔，没有合计。',
  ]);
  expect((await shownOn(page)).chosen).toEqual(['fiscal-funds']);
  await boxOf(page, 'donations').check();
  await expect(part(page, 'notice')).toBeHidden();
});

test('the other language opens with the same view', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh');
  await boxOf(page, 'consumption').uncheck();
  await radioOf(page, 'shape', 'dots').check();
  const { chosen, settings } = await shownOn(page);
  await page.locator('nav a[hreflang]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await part(page, 'leaf').evaluate((leaf) => leaf.scrollIntoView({ block: 'center' }));
  await expect(page.locator('.plate.live')).toBeVisible();
  const there = await shownOn(page);
  expect([there.chosen, there.settings]).toEqual([chosen, settings]);
});
