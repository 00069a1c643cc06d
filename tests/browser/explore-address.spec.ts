import { expect, test } from '@playwright/test';
import { fill } from '../../src/charts/index.ts';
import type { ExploreData } from '../../src/explorer/data.ts';
import { refusalOf } from '../../src/explorer/state.ts';
import { askedFor, boxOf, dataOn, openExplorer, part, radioOf, shownOn, together } from './explorer.ts';
import { languages } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

/** Addresses of views of whatever story: as much as may be chosen of each unit, drawn in one way after another. */
const viewsOf = (data: ExploreData): string[] => [
  ...data.units.map(
    (_, unit) =>
      `?figures=${together(data, (item) => item.unit === unit).join()}${['', '&shape=dots&scale=log&order=size', '&scale=log'][unit % 3]}`,
  ),
  `?unit=${encodeURIComponent(data.units.at(-1)?.key ?? '')}`,
  '?shape=dots',
];

for (const language of languages)
  test(`${language}: a pasted address restores the exact view`, async ({ page, context }) => {
    await openExplorer(page, 'SITE_URL', language);
    for (const search of viewsOf(await dataOn(page))) {
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
  const { chosen } = await shownOn(page);
  const rest = chosen.slice(0, -1);
  await boxOf(page, chosen.at(-1) ?? '').uncheck();
  await note();
  await radioOf(page, 'scale', 'log').check();
  await note();
  await radioOf(page, 'shape', 'dots').check();
  await note();
  await radioOf(page, 'order', 'size').check();
  await note();
  await page.locator('.units input:not(:checked)').last().check();
  await note();
  expect(new Set(seen.map(([search]) => search)).size).toBe(seen.length);
  expect(seen.map(([search]) => search).slice(0, 3)).toEqual([
    '',
    `?figures=${rest.join()}`,
    `?figures=${rest.join()}&scale=log`,
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
  await part(page, 'frame').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  await expect(page.locator('.plate.live')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(await shownOn(page)).toEqual(seen.at(-1)?.[1]);
});

test('an address that cannot be restored whole says what is missing, until the reader goes on', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh');
  const data = await dataOn(page);
  const first = data.units[data.opening]?.opening[0] ?? 0;
  const apart = data.items.findIndex((_, at) => refusalOf(data, [first], at));
  const [shown, refused] = [data.items[first], data.items[apart]];
  const search = `?figures=${shown?.id},%3Cb%3Enope,${refused?.id}&shape=pie&total=yes`;
  await openExplorer(page, 'SITE_URL', 'zh', search);
  const reason = refusalOf(data, [first], apart)?.reason ?? '';
  const { words } = data;
  const told = await part(page, 'notice').locator('li').allTextContents();
  expect(told).toEqual([
    fill(words.unknown, { id: '<b>nope' }),
    fill(words.refused, { label: refused?.series.label ?? '', beside: shown?.series.label ?? '', reason }),
    fill(words.unread, { key: 'shape', value: 'pie' }),
    fill(words.noTotal, { reason: words.needsTwo }),
  ]);
  expect((await shownOn(page)).chosen).toEqual([shown?.id]);
  await boxOf(page, shown?.id ?? '').uncheck();
  await expect(part(page, 'notice')).toBeHidden();
});

test('the other language opens with the same view', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh');
  await boxOf(page, (await shownOn(page)).chosen.at(-1) ?? '').uncheck();
  await radioOf(page, 'shape', 'dots').check();
  const { chosen, settings } = await shownOn(page);
  await page.locator('nav a[hreflang]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await part(page, 'frame').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  await expect(page.locator('.plate.live')).toBeVisible();
  const there = await shownOn(page);
  expect([there.chosen, there.settings]).toEqual([chosen, settings]);
});
