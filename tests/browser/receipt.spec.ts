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
  test(`${language}: on a phone a receipt is a sheet along the bottom that closes in three ways`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(addressOf('SITE_URL', language));

    const { number, receipt } = await open(page);
    const sheet = await boxOf(receipt);
    expect(sheet.x).toBe(0);
    expect(sheet.width).toBe(360);
    expect(sheet.y + sheet.height).toBeCloseTo(740, 0);
    expect(sheet.y).toBeGreaterThan(100);
    await expect(receipt.locator('.figure')).toBeInViewport({ ratio: 1 });
    await expect(receipt.locator('svg.end')).toBeInViewport({ ratio: 1 });
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
    const term = page.locator('.text .term button').first();
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
    const opened = await numbersOf(page).evaluateAll((buttons) =>
      buttons.map((button) => {
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        (button as HTMLElement).click();
        const receipt = document.querySelector<HTMLElement>(':popover-open');
        const { left, right, top, bottom } = receipt?.getBoundingClientRect() ?? new DOMRect(Number.NaN);
        const root = document.documentElement;
        const found = {
          name: button.ariaLabel ?? button.outerHTML,
          own: receipt?.id === button.getAttribute('popovertarget'),
          fromText: left - (button.closest('.text')?.getBoundingClientRect().right ?? Number.NaN),
          fromNumber: Math.abs(top - button.getBoundingClientRect().top),
          right,
          // It scrolls with the page, so its end is within reach as long as the page is as long.
          belowPage: bottom - (root.scrollHeight - root.scrollTop),
        };
        receipt?.hidePopover();
        return found;
      }),
    );
    for (const { name, own, fromText, fromNumber, right, belowPage } of opened) {
      expect(own, name).toBe(true);
      expect(fromText, name).toBeGreaterThanOrEqual(0);
      expect(fromNumber, name).toBeLessThanOrEqual(60);
      expect(right, name).toBeLessThanOrEqual(1280);
      expect(belowPage, name).toBeLessThanOrEqual(1);
    }
    expect(opened.length).toBeGreaterThanOrEqual(22);
  });

const low = [
  { width: 360, height: 480 },
  { width: 768, height: 480 },
  { width: 844, height: 390 },
];

for (const language of languages)
  test(`${language}: on a low screen a receipt begins in the window and its last line can be reached`, async ({
    page,
  }) => {
    await page.goto(addressOf('SITE_URL', language));
    for (const size of low) {
      await page.setViewportSize(size);
      const where = `${size.width} × ${size.height}`;
      const { receipt } = await open(page);
      await receipt.evaluate((sheet) => sheet.scrollTo(0, 0));
      const { x, y, width } = await boxOf(receipt);
      expect(y, where).toBeGreaterThanOrEqual(0);
      await expect(receipt.locator('.figure'), where).toBeInViewport({ ratio: 1 });
      const inside = await receipt.evaluate((sheet) => ({ all: sheet.scrollHeight, seen: sheet.clientHeight }));
      expect(inside.all, where).toBeGreaterThan(inside.seen);
      await page.mouse.move(x + width / 2, size.height - 40);
      await page.mouse.wheel(0, 2000);
      await expect(receipt.locator('footer'), where).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
    }
  });
