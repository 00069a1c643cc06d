import { expect, type Page, test } from '@playwright/test';
import { openExplorer, part, shownOn, tabTo } from './explorer.ts';
import { addressOf, languages } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

const focused = (page: Page) =>
  page.evaluate(() => {
    const input = document.activeElement;
    const box = input?.getBoundingClientRect();
    const label = input?.closest('label') ?? input;
    return {
      value: input instanceof HTMLInputElement ? input.value : '',
      ring: label ? getComputedStyle(label).outlineStyle : '',
      seen: box ? box.bottom > 0 && box.top < window.innerHeight : false,
    };
  });

for (const language of languages)
  test(`${language}: every choice can be made with the keyboard alone, and each is seen to have the focus`, async ({
    page,
  }) => {
    await page.goto(addressOf('SITE_URL', language, 'explore/'));
    // The first key brings the script, wherever it is pressed in the form.
    await tabTo(page, '.units input');
    const units = await page.locator('.units input').count();
    const seen: string[] = [];
    for (let at = 0; at < units; at += 1) {
      seen.push((await focused(page)).value);
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.plate.live')).toBeAttached();
    }
    expect(new Set(seen).size).toBe(units);
    expect((await shownOn(page)).unit).toEqual([seen[0]]);

    for (const [name, value] of [
      ['shape', 'dots'],
      ['scale', 'log'],
      ['order', 'size'],
    ]) {
      await tabTo(page, `input[name="${name}"]`, 3);
      expect(await focused(page)).toMatchObject({ ring: 'solid', seen: true });
      await page.keyboard.press('ArrowRight');
      expect((await focused(page)).value).toBe(value);
    }
    expect((await shownOn(page)).settings).toEqual(['dots', 'log', 'size']);
    await tabTo(page, 'input[name="total"]', 1);
    await page.keyboard.press('Space');
    await expect(page.locator('input[name="total"]')).not.toBeChecked();

    // Rows of the chart open their receipts.
    await tabTo(page, '.marks button', 2);
    await page.keyboard.press('Enter');
    await expect(page.locator('.receipt:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.marks button').first()).toBeFocused();
    await tabTo(page, '.save button', 12);

    // Every box, those that are refused among them, in the order in which they stand.
    const boxes = page.locator('.choose [data-unit]:not([hidden]) input');
    const values = await boxes.evaluateAll((all) =>
      all.map((box) => (box instanceof HTMLInputElement ? box.value : '')),
    );
    const before = (await shownOn(page)).chosen;
    for (const value of values) {
      await tabTo(page, `.choose input[value="${value}"]`, 3);
      expect(await focused(page)).toMatchObject({ value, ring: 'solid', seen: true });
      const box = page.locator('input:focus');
      const refused = (await box.getAttribute('aria-disabled')) === 'true';
      const was = await box.isChecked();
      await page.keyboard.press('Space');
      expect(await box.isChecked(), value).toBe(refused ? false : !was);
      if (refused) await expect(part(page, 'status')).not.toBeEmpty();
      else await page.keyboard.press('Space');
    }
    expect((await shownOn(page)).chosen).toEqual(before);
  });

test('with the keyboard the last choice can be undone and another unit begun', async ({ page }) => {
  await openExplorer(page, 'FIXTURE_URL', 'zh');
  const { chosen } = await shownOn(page);
  for (const id of chosen) {
    await page.locator(`.choose input[value="${id}"]`).focus();
    await page.keyboard.press('Space');
  }
  expect((await shownOn(page)).said).toEqual(['图上什么也没有：一笔也没有选。']);
  await page.keyboard.press('Space');
  expect((await shownOn(page)).chosen.length).toBe(1);
});
