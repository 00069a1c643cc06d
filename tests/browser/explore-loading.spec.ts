import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { refusalOf } from '../../src/explorer/state.ts';
import { boxOf, dataOn, openExplorer, part, shownOn } from './explorer.ts';
import { addressOf, buildOf, languages, stories } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

test.use({ viewport: { width: 360, height: 500 } });

/** Addresses of the scripts that a page asks for, as it asks for them. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  return asked;
}
const bytesOf = (address: string) => readFileSync(join(buildOf('SITE_URL').directory, address));

test('before it is needed a few hundred bytes of script, then no more than 70 KB', async ({ page }) => {
  const asked = scriptsOf(page);
  await page.goto(addressOf('SITE_URL', 'zh', 'explore/'));
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBe(1);
  expect(bytesOf(asked[0] ?? '').length).toBeLessThan(700);
  await part(page, 'frame').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  await expect(page.locator('.plate.live')).toBeVisible();
  const later = asked.slice(1).reduce((sum, address) => sum + brotliCompressSync(bytesOf(address)).length, 0);
  expect(later).toBeGreaterThan(10_000);
  expect(later).toBeLessThanOrEqual(70 * 1024);
});

test('no other page has a script', async ({ page }) => {
  const asked = scriptsOf(page);
  for (const path of ['', 'charts/', 'figures/', 'method/']) {
    await page.goto(addressOf('SITE_URL', 'zh', path));
    await page.waitForLoadState('networkidle');
  }
  expect(asked).toEqual([]);
});

test('the first touch of a control brings the script, and is not lost', async ({ page }) => {
  const asked = scriptsOf(page);
  await page.goto(addressOf('SITE_URL', 'zh', 'explore/'));
  await page.waitForLoadState('networkidle');
  const radio = page.locator('.units input').nth(2);
  await radio.evaluate((input: HTMLInputElement) => input.scrollIntoView({ block: 'end' }));
  expect(asked.length).toBe(1);
  await radio.check();
  await expect(page.locator('.plate.live')).toBeAttached();
  expect(new URL(page.url()).search).toContain('figures=');
  await expect(radio).toBeChecked();
  expect((await shownOn(page)).unit).toEqual(['2']);
});

test('a refused box ticked before the script is there is unticked and told', async ({ page }) => {
  await page.route('**/start.*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 700));
    await route.continue();
  });
  await page.goto(addressOf('SITE_URL', 'zh', 'explore/'));
  const data = await dataOn(page);
  const opening = data.units[data.opening]?.opening ?? [];
  const refused = data.items.find(({ unit }, at) => unit === data.opening && refusalOf(data, opening, at))?.id ?? '';
  await boxOf(page, refused).click({ force: true });
  await expect(page.locator('.plate.live')).toBeAttached();
  await expect(boxOf(page, refused)).not.toBeChecked();
  await expect(part(page, 'status')).toContainText('没有选上');
  expect((await shownOn(page)).chosen.length).toBe(opening.length);
});

test('an address that asks for a view has it drawn at once', async ({ page }) => {
  await page.goto(addressOf('SITE_URL', 'zh', 'explore/?scale=log'));
  await expect(page.locator('.plate.live')).toBeAttached();
});

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: without a script there is a chart, its table and a sentence, and nothing to choose`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(addressOf(site, language, 'explore/'));
      await expect(page.locator('.plate svg.drawing:visible')).toHaveCount(1);
      await expect(page.locator('noscript .notice')).toBeVisible();
      expect(await page.locator('.explorer tbody tr').count()).toBeGreaterThan(2);
      for (const selector of ['.explorer input', '.explorer canvas', '.explorer .save'])
        await expect(page.locator(selector).first()).toBeHidden();
      await page.locator('.explorer tbody button').first().click();
      await expect(page.locator('.receipt:popover-open')).toBeVisible();
      await page.close();
    });

test('it works under a policy that allows only our own files and the styles that are in the page', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  const html = readFileSync(join(buildOf('SITE_URL').directory, 'explore/index.html'), 'utf8');
  const hashes = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, css]) =>
      `'sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}'`,
  );
  expect(hashes.length).toBeGreaterThan(0);
  const policy = `default-src 'none'; script-src 'self'; font-src 'self'; img-src 'self' blob:; style-src ${hashes.join(' ')}`;
  await page.route('**/explore/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await openExplorer(page, 'SITE_URL', 'zh', '?scale=log&shape=dots');
  await page.locator('.marks button').first().press('Enter');
  await expect(page.locator('.receipt:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await part(page, 'png').click();
  await download;
  expect(refused).toEqual([]);
  // The buttons stand where the rows are, which they would not if the policy had refused it.
  const tops = await page
    .locator('.marks button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(tops.length);
});
