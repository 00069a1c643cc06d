import { expect, test } from '@playwright/test';
import { addressOf, languages, ledgerOf, numbersOf, sideways, stories } from './stories.ts';

test.use({ javaScriptEnabled: false });

const widths = [320, 360, 768, 1280];

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: no page scrolls sideways`, async ({ page }) => {
      const [figure, derived] = [ledgerOf(site).figures[0], ledgerOf(site).derived[0]];
      const paths = ['', 'method/', 'figures/', `figures/${figure?.id}/`, `figures/${derived?.id}/`];
      for (const path of paths) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(addressOf(site, language, path));
        // Tables that are open are the widest things of a page.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          expect(await sideways(page), `${path} at ${width} px`).toBe(0);
        }
      }
    });

for (const language of languages)
  test(`${language}: an open receipt does not widen the page`, async ({ page }) => {
    await page.goto(addressOf('SITE_URL', language));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await numbersOf(page).first().click();
      await expect(page.locator(':popover-open')).toBeVisible();
      expect(await sideways(page), `${width} px`).toBe(0);
      await page.keyboard.press('Escape');
    }
  });
