import { expect, type Page, test } from '@playwright/test';
import { addressOf, boxOf, languages } from './stories.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, selector: string, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${most} times Tab did not reach ${selector}`);
}

for (const language of languages)
  test(`${language}: with the keyboard alone a reader opens a receipt, goes to its link and comes back`, async ({
    page,
  }) => {
    await page.goto(addressOf('SITE_URL', language));
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    await expect(skip).toBeFocused();
    expect((await boxOf(skip)).y).toBeGreaterThanOrEqual(0);

    // The cover comes first; there each column is a button.
    await tabTo(page, '.cover button', 10);
    await visit(page);

    await skip.focus();
    await page.keyboard.press('Enter');
    await tabTo(page, '.text .trigger:not(.term) button', 20);
    await visit(page);
  });

/** From the number that has the focus into its receipt and back. */
async function visit(page: Page): Promise<void> {
  const number = page.locator('button:focus');
  const id = await number.getAttribute('popovertarget');
  const outline = await number.evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('Enter');
  const receipt = page.locator(`[id="${id}"]`);
  await expect(receipt).toBeVisible();
  // First the way out, then the link.
  await tabTo(page, '[popovertargetaction="hide"]', 1);
  await tabTo(page, 'a[href*="/figures/"]', 1);
  await expect(receipt.locator('a:focus')).toHaveAttribute('href', new RegExp(`/figures/${id?.slice(2)}/$`));
  await page.keyboard.press('Escape');
  await expect(receipt).toBeHidden();
  await expect(page.locator(`button[popovertarget="${id}"]:focus`)).toHaveCount(1);
}
