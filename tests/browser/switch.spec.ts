import { expect, test } from '@playwright/test';
import { addressOf, languages, ledgerOf, receiptOf } from './stories.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const other = { zh: 'en', en: 'zh' } as const;

for (const language of languages)
  test(`${language}: the switch beside each section mark leads to the same section in the other language`, async ({
    page,
  }) => {
    await page.goto(addressOf('SITE_URL', language));
    const names = ['opening', ...ledgerOf('SITE_URL').parts.map(({ id }) => id), 'limits'];
    const there = addressOf('SITE_URL', other[language]);
    for (const name of names) {
      const link = page.locator(`section#${name} .band a[hreflang]`);
      await expect(link).toBeVisible();
      expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${there}#${name}`);
    }
    for (const name of ['people', 'limits']) {
      await page.goto(addressOf('SITE_URL', language));
      await page.locator(`section#${name} .band a[hreflang]`).click();
      await expect(page).toHaveURL(`${there}#${name}`);
      await expect(page.locator('html')).toHaveAttribute('lang', other[language] === 'zh' ? 'zh-Hans' : 'en');
      await expect(page.locator(`section#${name} h2`)).toBeInViewport();
    }
  });

test('each other page leads to itself in the other language', async ({ page }) => {
  for (const language of languages)
    for (const path of ['method/', 'figures/', 'figures/projects/']) {
      await page.goto(addressOf('SITE_URL', language, path));
      await page.locator('.top nav a[hreflang]').click();
      await expect(page).toHaveURL(addressOf('SITE_URL', other[language], path));
    }
});

test('under a base path the story, a receipt, its page and the other language are found', async ({ page }) => {
  const outside: string[] = [];
  page.on('response', (response) => {
    const inside = response.url().startsWith(addressOf('BASED_URL', 'zh'));
    if (!inside || response.status() >= 400) outside.push(`${response.status()} ${response.url()}`);
  });
  for (const language of languages) {
    await page.goto(addressOf('BASED_URL', language));
    expect(new URL(page.url()).pathname).toBe(language === 'en' ? '/a/b/en/' : '/a/b/');
    await page.locator('.text button[popovertarget="r-projects"]').first().click();
    const receipt = receiptOf(page, 'projects');
    await expect(receipt).toBeVisible();
    await receipt.getByRole('link').click();
    await expect(page).toHaveURL(addressOf('BASED_URL', language, 'figures/projects/'));
    await expect(receipt).toBeVisible();
    await page.locator('.top nav a[hreflang]').click();
    await expect(page).toHaveURL(addressOf('BASED_URL', other[language], 'figures/projects/'));
    // The chart it stands in has a page of its own, and that leads back to the chart in the story.
    await page.locator('main a[href$="/charts/projects/"]').first().click();
    await page.locator('main a[href$="#chart-projects"]').first().click();
    await expect(page).toHaveURL(`${addressOf('BASED_URL', other[language])}#chart-projects`);
    await page.locator('section#overview .band a[hreflang]').click();
    await expect(page).toHaveURL(`${addressOf('BASED_URL', language)}#overview`);
  }
  expect(outside).toEqual([]);
});
