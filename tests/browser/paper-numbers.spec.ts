import { expect, test } from '@playwright/test';
import { entryNumber } from '../../src/narrative/index.ts';
import { cutMarks, marksOn } from './marks.ts';
import { addressOf, languages, ledgerOf, stories } from './stories.ts';

test.describe.configure({ timeout: 120_000 });

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: on paper every receipt's number is whole, and the one that leads to it from the text`, async ({
      page,
    }) => {
      const { entries } = ledgerOf(site);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 1000 });
      await page.goto(addressOf(site, language));
      const marks = await marksOn(page);
      const numbers = [...entries.values()].map((entry) => [`r-${entry.id}`, entryNumber(entry, language)] as const);
      expect(new Map(marks.map(({ id, number }) => [id, number]))).toEqual(new Map(numbers));
      // In the text the number stands in brackets, which keep it apart from the number that it proves.
      expect(marks.filter(({ number, endnotes }) => endnotes.some((one) => one !== `[${number}]`))).toEqual([]);
      expect(marks.flatMap(({ endnotes }) => endnotes).length).toBeGreaterThan(entries.size);
      expect(await cutMarks(page, marks)).toEqual([]);
    });

test('a number that is cut is found', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.goto(addressOf('SITE_URL', 'zh'));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.receipt[popover] .seam::before{clip-path:inset(0 0 0 50%)}');
    document.adoptedStyleSheets = [sheet];
  });
  const marks = (await marksOn(page)).slice(0, 5);
  expect((await cutMarks(page, marks)).length).toBe(marks.length);
});
