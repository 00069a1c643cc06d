import { expect, type Page, test } from '@playwright/test';
import { addressOf, languages, ledgerOf } from './stories.ts';

test.use({ javaScriptEnabled: false });

/** Serves the pages as a browser without popover takes them: no such attribute, no such selector. */
async function withoutPopover(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    if (!response.headers()['content-type']?.includes('text/html')) return route.fulfill({ response });
    const html = await response.text();
    const old = html
      .replaceAll(/ popover(?:="")?(?=[\s>])/g, '')
      .replaceAll(/ popovertarget(?:action)?="[^"]*"/g, '')
      .replaceAll(':popover-open', ':not-known-here');
    expect(old.length).toBeLessThan(html.length);
    await route.fulfill({ response, body: old });
  });
}

/** Each receipt and each number of the text: where it leads, and whether it is to be seen. */
const endnotes = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility() &&
      element.getBoundingClientRect().width > 0 &&
      element.getBoundingClientRect().height > 0;
    return {
      receipts: [...document.querySelectorAll('.receipts .receipt')].filter(seen).map(({ id }) => id),
      places: [...document.querySelectorAll('.receipts .receipt')].map((receipt) => {
        const { left, top } = receipt.getBoundingClientRect();
        return `${left} ${top}`;
      }),
      links: [...document.querySelectorAll('.text .endnote')].map((link) => ({
        to: link.getAttribute('href')?.slice(1) ?? '',
        number: link.textContent,
        seen: seen(link),
      })),
      slips: [...document.querySelectorAll('.terms .slip')].filter(seen).length,
      charts: [...document.querySelectorAll('figure.chart')].map(
        (chart) => [...chart.querySelectorAll('svg.drawing')].filter(seen).length,
      ),
    };
  });

async function expectEndnotes(page: Page): Promise<void> {
  const { entries, terms, charts } = ledgerOf('SITE_URL');
  const found = await endnotes(page);
  expect(found.receipts.sort()).toEqual([...entries.keys()].map((id) => `r-${id}`).sort());
  expect(new Set(found.places).size).toBe(found.places.length);
  expect(found.slips).toBe(terms.size);
  expect(found.charts).toEqual(Array(charts.size).fill(1));
  expect(found.links.filter(({ seen }) => !seen)).toEqual([]);
  expect(found.links.filter(({ number }) => !number)).toEqual([]);
  expect(found.links.filter(({ to }) => !found.receipts.includes(to))).toEqual([]);
  expect(found.links.length).toBeGreaterThanOrEqual(22);
}

for (const language of languages)
  test(`${language}: without popover every receipt is an endnote, and its number leads to it`, async ({ page }) => {
    await withoutPopover(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(addressOf('SITE_URL', language));
    await expectEndnotes(page);
    const link = page.locator('.text .endnote').first();
    const to = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page.locator(`[id="${to.slice(1)}"] .figure`)).toBeInViewport();
    // The mark of the printed receipt is the number the reader came by.
    await expect(page).toHaveURL(`${addressOf('SITE_URL', language)}${to}`);
  });

for (const language of languages)
  test(`${language}: on paper every receipt, chart and endnote number is printed`, async ({ page }) => {
    await page.goto(addressOf('SITE_URL', language));
    await page.emulateMedia({ media: 'print' });
    // About as wide as the text of an A4 page.
    await page.setViewportSize({ width: 680, height: 1000 });
    await expectEndnotes(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4);
  });
