import { expect, type Page, test } from '@playwright/test';
import { endsIn, markEnds } from './pdf.ts';
import { addressOf, languages, ledgerOf, stories } from './stories.ts';

test.use({ javaScriptEnabled: false, colorScheme: 'dark' });
test.describe.configure({ timeout: 120_000 });

/** What is on the sheet: every chart with its marks and labels, every receipt and term, every endnote's number. */
const onPaper = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element) => element.getBoundingClientRect();
    const seen = (element: Element) => element.checkVisibility() && box(element).width > 0 && box(element).height > 0;
    // A line has no height, or no width, and is seen by its stroke.
    const drawn = (mark: SVGElement) =>
      mark.checkVisibility() &&
      box(mark).width + box(mark).height > 0 &&
      [getComputedStyle(mark).fill, getComputedStyle(mark).stroke].some((colour) => colour !== 'none');
    const ids = (selector: string) => [...document.querySelectorAll(selector)].filter(seen).map(({ id }) => id);
    return {
      charts: [...document.querySelectorAll('figure.chart')].map((chart) => {
        const shown = [...chart.querySelectorAll('svg.drawing')].filter(seen);
        const marks = shown.flatMap((svg) => [...svg.querySelectorAll<SVGElement>('path, text')]);
        return {
          id: chart.id,
          shown: shown.length,
          marks: marks.length,
          lost: marks.filter((mark) => !drawn(mark)).length,
        };
      }),
      receipts: ids('.receipts .receipt'),
      numbers: [...document.querySelectorAll('.receipts .seam')]
        .filter(seen)
        .map((seam) => getComputedStyle(seam, '::before').content.replaceAll('"', '')),
      slips: ids('.terms .slip'),
      endnotes: [...document.querySelectorAll('.text .endnote')].map((link) => (seen(link) ? link.textContent : '')),
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ink: getComputedStyle(document.body).color,
      // What is drawn as a background is left out by printers that were not told.
      left: [...document.querySelectorAll('.foot, .struck, .entry.open')].filter(
        (element) => getComputedStyle(element).printColorAdjust !== 'exact',
      ).length,
      backed: document.querySelectorAll('.foot, .struck, .entry.open').length,
    };
  });

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: on paper every chart, label, receipt and endnote number is printed, and no chart is cut`, async ({
      page,
    }) => {
      const { charts, entries, terms } = ledgerOf(site);
      await page.goto(addressOf(site, language));
      await page.emulateMedia({ media: 'print' });
      // About as wide as the text of an A4 page.
      await page.setViewportSize({ width: 680, height: 1000 });
      const paper = await onPaper(page);
      expect(paper.charts.map(({ id }) => id).sort()).toEqual([...charts.keys()].map((id) => `chart-${id}`).sort());
      for (const { id, shown, marks, lost } of paper.charts) {
        expect(shown, id).toBe(1);
        expect(marks, id).toBeGreaterThan(2);
        expect(lost, id).toBe(0);
      }
      expect([...paper.receipts].sort()).toEqual([...entries.keys()].map((id) => `r-${id}`).sort());
      expect(new Set(paper.numbers).size).toBe(entries.size);
      expect(paper.slips.sort()).toEqual([...terms.keys()].map((id) => `t-${id}`).sort());
      expect(paper.endnotes.filter((number) => !number)).toEqual([]);
      expect(paper.endnotes.length).toBeGreaterThanOrEqual(10);
      expect(paper.sideways).toBe(0);
      // Dark ink, though the reader's screen is dark.
      expect(paper.ink).toBe('rgb(27, 26, 24)');
      expect(paper.left).toBe(0);
      expect(paper.backed).toBeGreaterThan(entries.size / 2);

      const whole = await markEnds(page, 'figure.chart, .receipts > h2, .receipts .receipt, .terms .slip');
      const ends = endsIn(await page.pdf({ preferCSSPageSize: true }));
      expect([...ends.keys()].sort()).toEqual(whole.sort());
      expect(whole.length).toBe(charts.size + 1 + entries.size + terms.size);
      const [first] = paper.receipts;
      expect(ends.get('receipts')?.bottom.page).toBe(ends.get(first ?? '')?.top.page);
      const cut = [...ends].filter(([, { top, bottom }]) => top.page !== bottom.page || top.y <= bottom.y);
      expect(cut).toEqual([]);
      expect(new Set([...ends.values()].map(({ top }) => top.page)).size).toBeGreaterThan(2);
    });

test('a chart that is cut by the end of a page is found', async ({ page }) => {
  await page.goto(addressOf('SITE_URL', 'zh'));
  await page.evaluate(() => {
    for (const chart of document.querySelectorAll<HTMLElement>('figure.chart')) chart.style.breakInside = 'auto';
  });
  await markEnds(page, 'figure.chart');
  const ends = endsIn(await page.pdf({ preferCSSPageSize: true }));
  expect([...ends.values()].some(({ top, bottom }) => top.page !== bottom.page)).toBe(true);
});
