import { expect, test } from '@playwright/test';
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

test('person-times cannot be chosen with persons, nor one kind of persons with another', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh', '?figures=vocational-trainees');
  const times = boxOf(page, 'professional-trainees');
  expect(await reasonOf(times)).toContain('人次数的是次数，一人可以计几回');
  const before = await shownOn(page);
  await times.click({ force: true });
  await expect(times).not.toBeChecked();
  expect(await shownOn(page)).toEqual(before);
  await expect(part(page, 'heard')).toContainText('「培训专技人才」没有选上。');
  await expect(part(page, 'heard')).toContainText('人次数的是次数');
  expect(await reasonOf(boxOf(page, 'linkage-people'))).toContain('这里是带动的人，那里是培训');
});

test('a grant and trade may stand side by side, but are not added', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh', '?figures=fiscal-funds,consumption');
  const total = page.locator('input[name="total"]');
  await expect(total).toHaveAttribute('aria-disabled', 'true');
  await expect(part(page, 'whyNoTotal')).toHaveText('性质不同，不能相加');
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
  await openExplorer(page, 'SITE_URL', 'zh', '?figures=vocational-trainees');
  await boxOf(page, 'professional-trainees').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.locator('.asked button')).toBeFocused();
  await page.keyboard.press('Enter');
  const shown = await shownOn(page);
  expect(shown.chosen).toEqual(['professional-trainees']);
  await expect(boxOf(page, 'professional-trainees')).toBeFocused();
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
