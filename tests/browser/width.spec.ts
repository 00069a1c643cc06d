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

for (const width of widths)
  test(`an open receipt does not widen the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const language of languages) {
      await page.goto(addressOf('SITE_URL', language));
      await numbersOf(page).first().click();
      expect(await sideways(page), language).toBe(0);
    }
  });
