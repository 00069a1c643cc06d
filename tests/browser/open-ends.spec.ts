import { expect, type Page, test } from '@playwright/test';
import { boundOf } from '../../src/charts/index.ts';
import { type Entry, entriesIn } from '../../src/ledger/index.ts';
import { boundClass } from '../../src/narrative/index.ts';
import { closedOf, coverLines, coverMouths, drawnMouths, modes, ruledOf, tailless } from './ends.ts';
import { addressOf, languages, ledgerOf, type Site, stories } from './stories.ts';

test.describe.configure({ timeout: 180_000 });

const entriesOf = (site: Site) => [...ledgerOf(site).entries.values()];
/** How many ends the cover leaves open: of the story's figures, and of each of their bounds once in the key. */
function openOnCover(site: Site): number {
  const open = entriesOf(site).filter(
    (entry) => entry.kind === 'figure' && entry.source.role === 'story' && boundClass(entry) === 'open',
  );
  return open.length + new Set(open.map(boundOf)).size;
}
/** Whether a number is open above: of a ceiling the end is known. */
const isUnbounded = (entry: Entry): boolean => ['more-than', 'at-least'].includes(boundOf(entry));
const unbounded = (site: Site): string[] =>
  entriesOf(site)
    .filter(isUnbounded)
    .map(({ id }) => id);

/** The charts that draw an open end, and none that looks like one until its closing line is drawn. */
const openCharts = (site: Site): string[] =>
  [...ledgerOf(site).charts.values()]
    .filter(({ withdrawn }) => !withdrawn)
    .filter((chart) => {
      const open = entriesIn(ledgerOf(site), chart).filter((entry) => boundClass(entry) === 'open');
      return open.length > 0 && open.every(isUnbounded);
    })
    .map(({ id }) => id);

/** What a story of ours must have to look at; the second one is there to have it. */
const least = (site: Site): number => (site === 'FIXTURE_URL' ? 2 : 0);

const shown = Object.keys(modes) as (keyof typeof modes)[];
/** Opens a page anew: one whose mode changes may be painted half in either for a while. */
async function openIn(page: Page, mode: keyof typeof modes, address: string): Promise<void> {
  await page.emulateMedia(modes[mode]);
  await page.goto(address);
}

async function expectOpen(page: Page, selector: string, where: string): Promise<number> {
  const mouths = await drawnMouths(page, selector);
  expect(await closedOf(page, mouths), where).toEqual([]);
  return mouths.length;
}

for (const site of stories)
  for (const language of languages)
    for (const width of site === 'SITE_URL' ? [360, 1280] : [360])
      test(`${site} ${language} ${width} px: what is open on the cover and in charts is closed by nothing, however it is shown`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        for (const mode of shown) {
          await openIn(page, mode, addressOf(site, language));
          const mouths = await coverMouths(page);
          expect(mouths.length, mode).toBe(openOnCover(site));
          expect(mouths.length).toBeGreaterThanOrEqual(least(site));
          expect(await closedOf(page, mouths), mode).toEqual([]);
          expect(await ruledOf(page, await coverLines(page)), mode).toEqual([]);
          expect(await expectOpen(page, '.drawing', mode), mode).toBeGreaterThanOrEqual(least(site));
        }
      });

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: so it is on each receipt and on each number's own page`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 900 });
      const ids = unbounded(site);
      expect(ids.length).toBeGreaterThanOrEqual(least(site));
      // On paper a receipt says its end in words.
      for (const mode of shown.filter((one) => modes[one].media === 'screen')) {
        await openIn(page, mode, addressOf(site, language));
        for (const id of ids) {
          const slip = page.locator(`[id="r-${id}"]`);
          await slip.evaluate((one: HTMLElement) => one.showPopover());
          expect(await expectOpen(page, ':popover-open .end', `${id} ${mode}`), id).toBe(1);
          await slip.evaluate((one: HTMLElement) => one.hidePopover());
        }
      }
      for (const id of ids)
        for (const mode of ['in dark forced colours', 'on paper'] as const) {
          await openIn(page, mode, addressOf(site, language, `figures/${id}/`));
          expect(await expectOpen(page, '.ending', `${id} ${mode}`), id).toBe(1);
        }
    });

for (const site of stories)
  test(`${site}: so it is in each embed`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    for (const language of languages)
      for (const chart of openCharts(site))
        for (const mode of ['in dark forced colours', 'on paper'] as const) {
          await openIn(page, mode, addressOf(site, language, `embed/${chart}/`));
          expect(await expectOpen(page, 'svg', `${chart} ${mode}`), chart).toBeGreaterThan(0);
        }
  });

for (const site of stories)
  for (const language of languages)
    for (const path of site === 'SITE_URL' ? [''] : ['', 'figures/'])
      test(`${site} ${language} /${path}: behind every open number in text its line runs on in dashes`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 600, height: 900 });
        for (const mode of shown) {
          await openIn(page, mode, addressOf(site, language, path));
          const { found, faults } = await tailless(page);
          expect(faults, mode).toEqual([]);
          expect(found, mode).toBeGreaterThanOrEqual(least(site));
        }
      });

test('an end that is closed is found: by a rule of the cover, by a line of a chart, by an underline alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await page.goto(addressOf('FIXTURE_URL', 'zh'));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.columns li.open::after{border-top:1px solid var(--rule)}.entry.open{background:none!important}',
    );
    document.adoptedStyleSheets = [sheet];
    for (const svg of document.querySelectorAll('.drawing'))
      for (const edges of svg.querySelectorAll<SVGPathElement>('[stroke-dasharray]')) {
        const { x, y, width, height } = edges.getBBox();
        const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        line.setAttribute('d', `M${x + width - 2} ${y}v${height}M${x} ${y + height - 2}h${width}`);
        line.setAttribute('class', 's-zhu');
        line.setAttribute('stroke-width', '2');
        svg.append(line);
      }
  });
  const columns = await coverMouths(page);
  const lines = await coverLines(page);
  expect(lines.length).toBeGreaterThan(0);
  expect(await ruledOf(page, lines)).toEqual(lines.map(({ name }) => name));
  expect((await closedOf(page, columns)).length).toBe(lines.length);
  const mouths = await drawnMouths(page, '.drawing');
  expect(mouths.length).toBeGreaterThan(1);
  expect(await closedOf(page, mouths)).toEqual(mouths.map(({ name }) => name));
  const { found, faults } = await tailless(page);
  expect(faults.length).toBe(found);
});
