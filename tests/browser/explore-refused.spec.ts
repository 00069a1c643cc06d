import { expect, type Page, test } from '@playwright/test';
import type { ExploreData, Item } from '../../src/explorer/data.ts';
import { refusalOf } from '../../src/explorer/state.ts';
import { boxOf, dataOn, isThreshold, openExplorer, part, shownOn, together } from './explorer.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

/** What the reader is told of a refused box: its described reason. */
async function reasonOf(box: ReturnType<typeof boxOf>): Promise<string> {
  await expect(box).toHaveAttribute('aria-disabled', 'true');
  return box.evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent?.trim())
      .join(' '),
  );
}

/** Two entries under one unit that may not stand together, the place of each in the page's data. */
async function apartOn(page: Page): Promise<{ data: ExploreData; one: Item; other: Item; reason: string }> {
  await openExplorer(page, 'SITE_URL', 'zh');
  const data = await dataOn(page);
  for (const [at, one] of data.items.entries())
    for (const [there, other] of data.items.entries()) {
      const refused = one.unit === other.unit ? refusalOf(data, [at], there) : undefined;
      if (refused) return { data, one, other, reason: refused.reason };
    }
  throw new Error('everything may stand together');
}

test('what may not stand together cannot be chosen together, and the page says why', async ({ page }) => {
  const { one, other, reason } = await apartOn(page);
  await openExplorer(page, 'SITE_URL', 'zh', `?figures=${one.id}`);
  const box = boxOf(page, other.id);
  expect(reason.length).toBeGreaterThan(5);
  expect(await reasonOf(box)).toContain(reason);
  const before = await shownOn(page);
  await box.click({ force: true });
  await expect(box).not.toBeChecked();
  expect(await shownOn(page)).toEqual(before);
  await expect(part(page, 'status')).toContainText(`「${other.series.label}」没有选上。`);
  await expect(part(page, 'status')).toContainText(reason);
});

test('unlike things may stand side by side, but are not added', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh');
  const data = await dataOn(page);
  const pair = data.items.flatMap((one, at) =>
    data.items.flatMap((other, there) =>
      one.unit === other.unit && (one.notAdded[there] ?? -1) >= 0 && !refusalOf(data, [at], there)
        ? [{ ids: [one.id, other.id], why: data.texts[one.notAdded[there] ?? -1] ?? '' }]
        : [],
    ),
  )[0];
  if (!pair) throw new Error('whatever stands together may be added');
  await openExplorer(page, 'SITE_URL', 'zh', `?figures=${pair.ids.join()}`);
  const total = page.locator('input[name="total"]');
  await expect(total).toHaveAttribute('aria-disabled', 'true');
  await expect(part(page, 'whyNoTotal')).toHaveText(pair.why);
  await total.click({ force: true });
  await expect(total).not.toBeChecked();
  expect((await shownOn(page)).table.length).toBe(2);
});

test('a threshold is offered as a line only', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh');
  const data = await dataOn(page);
  const lines = data.items.filter(isThreshold).map(({ id }) => id);
  const [threshold = ''] = lines;
  const bar = together(data, isThreshold).find((id) => !lines.includes(id)) ?? '';
  await openExplorer(page, 'SITE_URL', 'zh', `?figures=${bar}`);
  const line = boxOf(page, threshold);
  const note = await line.evaluate(
    (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(note).toContain('只画成一条线，不画成条');
  await line.check();
  expect((await shownOn(page)).chosen.toSorted()).toEqual([bar, threshold].toSorted());
  // Its place is a name over the rows, no row.
  const heights = await page
    .locator('.marks button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(heights[1]).toBeLessThan(heights[0] ?? 0);
});

test('what was refused can be shown instead, with the keyboard too', async ({ page }) => {
  const { one, other } = await apartOn(page);
  await openExplorer(page, 'SITE_URL', 'zh', `?figures=${one.id}`);
  await boxOf(page, other.id).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.locator('.asked button')).toBeFocused();
  await page.keyboard.press('Enter');
  const shown = await shownOn(page);
  expect(shown.chosen).toEqual([other.id]);
  await expect(boxOf(page, other.id)).toBeFocused();
  await expect(part(page, 'asked')).toBeHidden();
});

test('the second story refuses and adds by the same rules', async ({ page }) => {
  await openExplorer(page, 'FIXTURE_URL', 'en');
  const total = page.locator('input[name="total"]');
  await expect(total).toHaveAttribute('aria-disabled', 'true');
  for (const id of ['reed-beds', 'wet-meadows', 'dug-ponds', 'reserve-area']) await boxOf(page, id).uncheck();
  await boxOf(page, 'filled-stands').check();
  await expect(total).toHaveAttribute('aria-disabled', 'false');
  await total.check();
  const { table, said } = await shownOn(page);
  expect(table.at(-1)?.slice(1)).toEqual(['about 625.5 ha', 'rounded', '625.45 ha – 625.55 ha']);
  expect(said[0]).toContain('Total about 625.5 ha');
  await page.locator('.units input').nth(1).check();
  expect(await reasonOf(boxOf(page, 'station-share'))).toContain('rests on an assumption of its own');
});
