import { expect, type Page, test } from '@playwright/test';
import { faint, inkedOn } from './contrast.ts';
import { drawingsOf, outside, overlaps } from './drawing.ts';
import { standingOf } from './lines.ts';
import { addressOf, languages, ledgerOf, pathsOf, type Site, sideways, stories, withFonts } from './stories.ts';
import { small, targetsOn } from './targets.ts';

test.use({ javaScriptEnabled: false });
// A page is opened once and looked at in every setting; there are some twenty to a language.
test.describe.configure({ timeout: 300_000 });

/** Widths in px, and the size of the root's text in px where it is not the page's own. */
const settings = [
  { width: 320 },
  { width: 360 },
  // A window of 1280 px at 200 % zoom.
  { width: 640 },
  { width: 1280 },
  { width: 320, text: 32 },
  { width: 1280, text: 32 },
] as const satisfies readonly { width: number; text?: number }[];
type Setting = { readonly width: number; readonly text?: number };

async function setTo(page: Page, { width, text }: Setting): Promise<string> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((px) => document.documentElement.style.setProperty('font-size', px ? `${px}px` : ''), text ?? 0);
  return `at ${width} px${text ? `, text of ${text} px` : ''}`;
}

/** Nothing is cut, covered, out of the keyboard's reach or pushed out of the window; labels of drawings neither. */
async function expectRoom(page: Page, setting: Setting, path: string): Promise<void> {
  const where = `${path} ${await setTo(page, setting)}`;
  const { cut, over, stuck, lines } = await standingOf(page);
  expect.soft(cut, `${where}: cut`).toEqual([]);
  expect.soft(over, `${where}: over one another`).toEqual([]);
  expect.soft(stuck, `${where}: not to be scrolled by keyboard`).toEqual([]);
  expect.soft(await sideways(page), `${where}: sideways`).toBe(0);
  expect(lines, where).toBeGreaterThan(5);
  for (const drawing of await drawingsOf(page, 'svg')) {
    expect.soft(overlaps(drawing), where).toEqual([]);
    expect.soft(outside(drawing), where).toEqual([]);
    const tiny = setting.width < 360 ? [] : drawing.labels.filter(({ size }) => size < 12);
    expect.soft(tiny, `${where}: under 12 px`).toEqual([]);
  }
}

async function expectInk(page: Page, path: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const inked = await inkedOn(page);
    expect.soft(faint(inked), `${path} ${colorScheme}`).toEqual([]);
    expect(inked.length).toBeGreaterThan(5);
  }
}

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: on every kind of page words are whole, free, large and dark enough`, async ({
      page,
    }) => {
      await withFonts(page);
      const paths = pathsOf(site, language);
      for (const path of paths) {
        await page.goto(addressOf(site, language, path));
        // Tables that are open are the widest things of a page.
        await page.evaluate(async () => {
          await document.fonts.ready;
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        for (const setting of settings) await expectRoom(page, setting, path);
        await setTo(page, { width: 360 });
        expect.soft(small(await targetsOn(page)), `${path}: small targets`).toEqual([]);
        await setTo(page, { width: 1280 });
        await expectInk(page, path);
      }
      // Of each kind one at least: story, method, two lists, every chart, and some figures.
      expect(paths.length).toBeGreaterThan(ledgerOf(site).charts.size + 8);
    });

const slips = (site: Site) => [
  ...[...ledgerOf(site).entries.keys()].map((id) => `r-${id}`),
  ...[...ledgerOf(site).terms.keys()].map((id) => `t-${id}`),
];

for (const language of languages)
  test(`${language}: on every open receipt and term words are whole, free and dark enough`, async ({ page }) => {
    await withFonts(page);
    await page.goto(addressOf('SITE_URL', language));
    await page.evaluate(() => document.fonts.ready);
    for (const setting of settings) {
      const where = await setTo(page, setting);
      for (const id of slips('SITE_URL')) {
        await page.evaluate((slip) => document.getElementById(slip)?.showPopover(), id);
        const { cut, over, lines } = await standingOf(page, ':popover-open');
        expect.soft(cut, `${id} ${where}: cut`).toEqual([]);
        expect.soft(over, `${id} ${where}: over one another`).toEqual([]);
        expect(lines, `${id} ${where}`).toBeGreaterThan(2);
      }
      expect(await sideways(page), where).toBe(0);
    }
    // All open at once, for their colours.
    await page.evaluate(() => {
      for (const slip of document.querySelectorAll('[popover]')) slip.removeAttribute('popover');
    });
    await expectInk(page, 'receipts');
  });
