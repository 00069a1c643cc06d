import { expect, test } from '@playwright/test';
import { askedFor, boxOf, openExplorer, part, radioOf, shownOn } from './explorer.ts';
import { languages, type stories } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

const views: readonly (readonly [(typeof stories)[number], string])[] = [
  ['SITE_URL', ''],
  [
    'SITE_URL',
    '?figures=income-ning,income-diebu,poverty-line,lifted-income,still-poor-income,poor-areas-rural-income&order=size',
  ],
  ['SITE_URL', '?figures=remaining-poor,ciwa-people&scale=log&shape=dots'],
  ['SITE_URL', '?figures=poverty-line'],
  ['SITE_URL', '?unit=%E4%BA%BA'],
  ['FIXTURE_URL', '?scale=log'],
  ['FIXTURE_URL', '?figures=fresh-stands,filled-stands&total=yes'],
];

for (const language of languages)
  test(`${language}: what is said is what is drawn, row by row`, async ({ page }) => {
    for (const [site, search] of views) {
      await openExplorer(page, site, language, search);
      const { view, leaf } = await askedFor(page);
      const shown = await shownOn(page);
      expect(shown.said).toEqual([view.said]);
      // The rows of the drawing, its table and the sentence name the same numbers in the same order.
      const drawn = [
        ...leaf.rows.map(({ row }) => row.series),
        ...view.panel.series.filter(({ role }) => role === 'threshold'),
      ];
      const sum = drawn.filter(({ id }) => id === 'total');
      const names = [...drawn.filter((one) => !sum.includes(one)), ...sum].map(({ label, segments }) => [
        label,
        segments.map(({ text }) => text).join(''),
      ]);
      const table = shown.table.map(([head, printed]) => [head, printed]);
      expect(table.length, search).toBe(names.length);
      let at = 0;
      for (const [i, [label = '', printed = '']] of names.entries()) {
        expect(table[i]?.[0]?.startsWith(label)).toBe(true);
        const found = view.said.indexOf(`${label}${language === 'zh' ? '' : ' '}${printed}`, at);
        expect(found, `${label} in “${view.said}”`).toBeGreaterThanOrEqual(at);
        at = found + 1;
      }
      expect(shown.marks.length).toBe(names.length - sum.length);
      expect(await page.locator('canvas').evaluate((canvas) => canvas.getAttribute('aria-labelledby'))).toContain(
        'explore-said',
      );
    }
  });

test('every change is announced once, and with what came of it', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh');
  await page.evaluate(() => {
    const heard: string[] = [];
    const live = document.querySelectorAll('[role="status"]');
    const observer = new MutationObserver((records) => {
      for (const { target } of records) heard.push(target.textContent?.trim() ?? '');
    });
    for (const region of live) observer.observe(region, { childList: true, characterData: true });
    Object.assign(window, { heard });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  const changes = [
    () => boxOf(page, 'donations').uncheck(),
    () => radioOf(page, 'shape', 'dots').check(),
    () => radioOf(page, 'scale', 'log').check(),
    () => radioOf(page, 'order', 'size').check(),
    () => page.locator('.units input').nth(4).check(),
  ];
  for (const change of changes) {
    await change();
    await expect(part(page, 'said')).toHaveText((await askedFor(page)).view.said);
    expect(await heard()).toEqual([(await askedFor(page)).view.said]);
  }
});
