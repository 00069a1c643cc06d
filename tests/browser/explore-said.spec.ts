import { expect, type Page, test } from '@playwright/test';
import type { ExploreData } from '../../src/explorer/data.ts';
import type { Language } from '../../src/locale/index.ts';
import {
  askedFor,
  boxOf,
  dataOn,
  isThreshold,
  isZero,
  openExplorer,
  part,
  radioOf,
  shownOn,
  viewWith,
} from './explorer.ts';
import { languages, type Site, stories } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

/** Views of a story: as it opens, with a threshold among bars, a nought on a log scale, a threshold alone, a unit with nothing chosen. */
const viewsOf = (data: ExploreData): string[] => [
  '',
  '?scale=log',
  viewWith(data, isThreshold, '&order=size'),
  viewWith(data, isZero, '&scale=log&shape=dots'),
  `?figures=${data.items.find(isThreshold)?.id ?? ''}`,
  `?unit=${encodeURIComponent(data.units.at(-1)?.key ?? '')}`,
  ...data.sums.slice(0, 1).map(({ items }) => `?figures=${items.map((at) => data.items[at]?.id).join()}&total=yes`),
];

/** Opens a view and holds what is said, drawn and laid over it against one another. */
async function expectSaid(page: Page, site: Site, language: Language, search: string): Promise<void> {
  await openExplorer(page, site, language, search);
  const { view, measured } = await askedFor(page);
  const shown = await shownOn(page);
  expect(shown.said).toEqual([view.said]);
  // The rows of the drawing, its table and the sentence name the same numbers in the same order.
  const drawn = [
    ...measured.rows.map(({ row }) => row.series),
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

for (const language of languages)
  test(`${language}: what is said is what is drawn, row by row`, async ({ page }) => {
    for (const site of stories) {
      await openExplorer(page, site, language);
      for (const search of viewsOf(await dataOn(page))) await expectSaid(page, site, language, search);
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
    async () => boxOf(page, (await shownOn(page)).chosen.at(-1) ?? '').uncheck(),
    () => radioOf(page, 'shape', 'dots').check(),
    () => radioOf(page, 'scale', 'log').check(),
    () => radioOf(page, 'order', 'size').check(),
    () => page.locator('.units input:not(:checked)').last().check(),
  ];
  for (const change of changes) {
    await change();
    await expect(part(page, 'said')).toHaveText((await askedFor(page)).view.said);
    expect(await heard()).toEqual([(await askedFor(page)).view.said]);
  }
});
