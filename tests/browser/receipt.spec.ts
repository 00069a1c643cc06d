import { expect, type Page, test } from '@playwright/test';
import { addressOf, boxOf, languages, numbersOf, receiptOf } from './stories.ts';

test.use({ javaScriptEnabled: false });

const id = 'consumption';
const closing = { zh: '合上', en: 'Close' };

async function open(page: Page) {
  const number = numbersOf(page, id).first();
  await number.scrollIntoViewIfNeeded();
  await number.click();
  const receipt = receiptOf(page, id);
  await expect(receipt).toBeVisible();
  return { number, receipt };
}

for (const language of languages)
  test(`${language}: a receipt closes by its button, by Escape and by a click outside`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(addressOf('SITE_URL', language));

    const { number, receipt } = await open(page);
    await receipt.getByRole('button', { name: closing[language], exact: true }).click();
    await expect(receipt).toBeHidden();

    await open(page);
    await page.keyboard.press('Escape');
    await expect(receipt).toBeHidden();
    await expect(number).toBeFocused();

    await open(page);
    await page.mouse.click(10, 10);
    await expect(receipt).toBeHidden();
    await expect(page).toHaveURL(addressOf('SITE_URL', language));
  });

test('a word that is explained opens its slip and closes it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of languages) {
    await page.goto(addressOf('SITE_URL', language));
    const term = page.locator('.text button.term').first();
    const slip = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
    await term.click();
    await expect(slip).toBeInViewport({ ratio: 1 });
    await slip.getByRole('button', { name: closing[language], exact: true }).click();
    await expect(slip).toBeHidden();
  }
});

for (const language of languages)
  test(`${language}: on a desk every receipt opens in the margin beside its number`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(addressOf('SITE_URL', language));
    const numbers = await numbersOf(page).all();
    for (const number of numbers) {
      await number.click();
      const { name, at, textEnds, slip, pageEnds } = await number.evaluate((button) => {
        const receipt = document.querySelector(':popover-open')?.getBoundingClientRect();
        const root = document.documentElement;
        return {
          name: button.textContent,
          at: button.getBoundingClientRect().top,
          textEnds: button.closest('.text')?.getBoundingClientRect().right ?? Number.NaN,
          slip: { left: receipt?.left, right: receipt?.right, top: receipt?.top, bottom: receipt?.bottom },
          pageEnds: root.scrollHeight - root.scrollTop,
        };
      });
      expect(slip.left, name).toBeGreaterThanOrEqual(textEnds);
      expect(slip.right, name).toBeLessThanOrEqual(1280);
      expect(Math.abs((slip.top ?? Number.NaN) - at), name).toBeLessThanOrEqual(60);
      // It scrolls with the page, so its end is within reach as long as the page is as long.
      expect(slip.bottom, name).toBeLessThanOrEqual(pageEnds);
      await page.keyboard.press('Escape');
    }
    expect(numbers.length).toBeGreaterThanOrEqual(22);
  });

for (const language of languages)
  test(`${language}: on a phone a receipt is a sheet along the bottom, as wide as the window`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(addressOf('SITE_URL', language));
    const { receipt } = await open(page);
    const sheet = await boxOf(receipt);
    expect(sheet.x).toBe(0);
    expect(sheet.width).toBe(360);
    expect(sheet.y + sheet.height).toBeCloseTo(740, 0);
    expect(sheet.height).toBeLessThanOrEqual(740 * 0.83);
    await expect(receipt.locator('.figure')).toBeInViewport({ ratio: 1 });
    await expect(receipt.locator('svg.end')).toBeInViewport({ ratio: 1 });
  });

for (const [width, height] of [
  [360, 480],
  [768, 480],
  [844, 390],
] as const)
  test(`on a screen of ${width} × ${height} a receipt begins in the window and its last line can be reached`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const language of languages) {
      await page.goto(addressOf('SITE_URL', language));
      const { receipt } = await open(page);
      expect((await boxOf(receipt)).y, language).toBeGreaterThanOrEqual(0);
      await expect(receipt.locator('.figure'), language).toBeInViewport({ ratio: 1 });
      const inside = await receipt.evaluate((sheet) => ({ all: sheet.scrollHeight, seen: sheet.clientHeight }));
      expect(inside.all, language).toBeGreaterThan(inside.seen);
      await page.mouse.move(width - 40, height - 40);
      await page.mouse.wheel(0, 2000);
      await expect(receipt.locator('footer'), language).toBeInViewport({ ratio: 1 });
    }
  });
