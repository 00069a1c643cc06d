import { expect, type Page, test } from '@playwright/test';
import { isStory } from '../../src/ledger/index.ts';
import { addressOf, languages, ledgerOf, numbersOf, stories } from './stories.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

// As the article prints them; the last two have no numeral. Copied by hand, so that the test does not ask the code.
const printed = {
  'fiscal-funds': '1.77亿元',
  projects: '79个',
  'people-reached': '6.5万人次',
  pavilions: '12家',
  consumption: '7300余万元',
  'jobs-offered': '2000余个',
  'vocational-trainees': '10443人',
  donations: '2511.7万元',
  'income-ning': '8629元',
  'income-diebu': '8224元',
  'poverty-reduction': '12.6万人',
  'apple-farm-area': '1.7万亩',
  'apple-households': '3.84万户',
  'apple-area': '19万亩',
  'apple-poor-households': '9472户',
  'linkage-people': '超过4220人',
  'professionals-sent': '132名',
  'professional-trainees': '5066人次',
  'ciwa-households': '24户',
  'ciwa-people': '126人',
  'remaining-poor': '全部清零',
  'counties-exited': '迭部县、宁县',
};

/** What a page asks for and complains of, from its first byte on. */
function watch(page: Page) {
  const heard = { requests: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => heard.requests.push(request.url()));
  page.on('requestfailed', (request) => heard.complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => heard.complaints.push(message.text()));
  page.on('pageerror', (error) => heard.complaints.push(String(error)));
  return heard;
}

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: every part, chart and number is there on a phone without script`, async ({ page }) => {
      const ledger = ledgerOf(site);
      const heard = watch(page);
      await page.goto(addressOf(site, language), { waitUntil: 'networkidle' });
      for (const name of ['opening', ...ledger.parts.map(({ id }) => id), 'limits'])
        await expect(page.locator(`section.part#${name} h2`)).toBeVisible();

      const charts = await page.locator('figure.chart').evaluateAll((figures) =>
        figures.map((figure) => ({
          id: figure.id,
          drawn: [...figure.querySelectorAll('svg.drawing')]
            .filter((svg) => svg.checkVisibility())
            .map((svg) => svg.getBoundingClientRect())
            .filter(({ width, height }) => width > 100 && height > 100).length,
        })),
      );
      const expected = [...ledger.charts.keys()].map((id) => ({ id: `chart-${id}`, drawn: 1 }));
      expect(charts.sort((a, b) => a.id.localeCompare(b.id))).toEqual(
        expected.sort((a, b) => a.id.localeCompare(b.id)),
      );

      const shown = await numbersOf(page).evaluateAll((buttons) =>
        buttons
          .filter((button) => button.checkVisibility() && button.getBoundingClientRect().height > 0)
          .map((button) => button.getAttribute('popovertarget')),
      );
      for (const entry of ledger.figures.filter(isStory)) expect(shown, entry.id).toContain(`r-${entry.id}`);

      expect(heard.complaints).toEqual([]);
      expect(heard.requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
      const wanted = [addressOf(site, language), new URL('favicon.svg', addressOf(site, 'zh')).href];
      // The page, its icon, and the two fonts it sets its titles and its numbers in; nothing else is asked for.
      const fonts = /\/a\/ledger-(serif|numerals)\.[0-9a-f]{10}\.woff2$/;
      expect(heard.requests.filter((url) => !wanted.includes(url) && !fonts.test(url))).toEqual([]);
      expect(heard.requests.length).toBeLessThanOrEqual(4);
    });

test('the printed literals stand in the Chinese story as they were printed', async ({ page }) => {
  expect(ledgerOf('SITE_URL').charts.size).toBe(8);
  expect(Object.keys(printed).sort()).toEqual(
    ledgerOf('SITE_URL')
      .figures.filter(isStory)
      .map(({ id }) => id)
      .sort(),
  );
  await page.goto(addressOf('SITE_URL', 'zh'));
  for (const [id, literal] of Object.entries(printed)) {
    const number = numbersOf(page, id).filter({ visible: true }).first();
    const words = page.locator(`[id="${await number.getAttribute('aria-owns')}"]`);
    expect(await words.textContent(), id).toBe(literal);
    await expect(words, id).toBeVisible();
  }
});

for (const language of languages)
  test(`${language}: each receipt shows its number and, to the letter, the clause it was read from`, async ({
    page,
  }) => {
    const ledger = ledgerOf('SITE_URL');
    await page.goto(addressOf('SITE_URL', language));
    const proved = ledger.figures.filter(isStory);
    const shown = await page.evaluate(
      (ids) =>
        ids.map((id) => {
          document.querySelector<HTMLElement>(`.text button[popovertarget="r-${id}"]`)?.click();
          const receipt = document.querySelector<HTMLElement>(':popover-open');
          const text = (selector: string) => receipt?.querySelector<HTMLElement>(selector)?.textContent;
          const found = {
            id: receipt?.id,
            figure: text('.figure'),
            quote: text('dd:has(em)'),
            literal: text('dd em'),
          };
          receipt?.hidePopover();
          return found;
        }),
      proved.map(({ id }) => id),
    );
    for (const [i, { id, figure }] of proved.entries()) {
      const [open, close] = /\p{Script=Han}/u.test(figure.quote.exact) ? '「」' : '“”';
      expect(shown[i]?.id).toBe(`r-${id}`);
      expect(shown[i]?.quote, id).toBe(`${open}${figure.quote.exact}${close}`);
      expect(shown[i]?.literal, id).toBe(figure.literal);
      if (language === 'zh') expect(shown[i]?.figure, id).toBe(figure.literal);
      else expect(shown[i]?.figure, id).toMatch(/\S/);
    }
    expect(proved).toHaveLength(22);
  });
