import { expect, type Page, test } from '@playwright/test';
import { addressOf, languages, ledgerOf, numbersOf } from './stories.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

type Seen = { paper: number; ink: number; marks: readonly { what: string; contrast: number }[] };

/** What is drawn on the page, with its contrast to the paper: text, bars, units, edges and labels of charts. */
const look = (page: Page, only?: string): Promise<Seen> =>
  page.evaluate((within) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const luminance = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
    const contrast = (colour: string) => {
      const [high, low] = [luminance(colour), paper].sort((a, b) => b - a) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    const shown = (selector: string) =>
      [
        ...(within === undefined ? document : (document.querySelector(within) ?? document)).querySelectorAll(selector),
      ].filter((element) => element.checkVisibility());
    const painted = (selector: string, by: 'fill' | 'stroke' | 'color') =>
      shown(selector).map((element) => ({ what: selector, contrast: contrast(getComputedStyle(element)[by]) }));
    return {
      paper,
      ink: luminance(getComputedStyle(document.body).color),
      marks: [
        ...painted('.drawing text tspan', 'fill'),
        ...painted('.drawing [data-part="solid"], .drawing [data-part="bristle"]', 'fill'),
        ...painted('.drawing [data-part="unit"]:not([stroke-width])', 'fill'),
        ...painted('.drawing [data-part="unit"][stroke-width]', 'stroke'),
        ...painted('.drawing [data-part="edge"], .drawing [data-part="close"], .drawing [data-part="tick"]', 'stroke'),
        ...painted('.text p, .text .entry, .part h2, .columns .label, .chart .note', 'color'),
        ...painted('.receipt :is(h3, .figure, dt, dd, .proof)', 'color'),
        ...painted('.receipt .end text tspan', 'fill'),
        ...painted('.receipt .end [data-part="solid"], .receipt .end [data-part="bristle"]', 'fill'),
        ...painted('.receipt .end :is([data-part="edge"], [data-part="close"])', 'stroke'),
      ],
    };
  }, only);

function expectContrast({ marks }: Seen, least: number): void {
  expect(new Set(marks.map(({ what }) => what)).size).toBe(6);
  expect(marks.filter(({ contrast }) => contrast < least)).toEqual([]);
}

test('in the dark the paper is dark, the ink light, and every mark stands out', async ({ page }) => {
  await page.goto(addressOf('SITE_URL', 'zh'));
  const light = await look(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look(page);
  expect(light.paper).toBeGreaterThan(0.8);
  expect(light.ink).toBeLessThan(0.05);
  expect(dark.paper).toBeLessThan(0.05);
  expect(dark.ink).toBeGreaterThan(0.7);
  expectContrast(light, 4.5);
  expectContrast(dark, 4.5);
});

test('a reader who asks for contrast gets more of it', async ({ page }) => {
  await page.goto(addressOf('SITE_URL', 'zh'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    const usual = await look(page);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const more = await look(page);
    const sum = ({ marks }: Seen) => marks.reduce((all, { contrast }) => all + contrast, 0);
    expect(sum(more), colorScheme).toBeGreaterThan(sum(usual));
    expectContrast(more, 4.5);
  }
});

for (const language of languages)
  test(`${language}: in forced colours bars, ends and labels are drawn in the reader's own`, async ({ page }) => {
    await page.goto(addressOf('SITE_URL', language));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      expectContrast(await look(page), 4.5);
    }
    const number = numbersOf(page).first();
    await number.click();
    const receipt = page.locator(':popover-open');
    await expect(receipt).toBeVisible();
    await expect(receipt).not.toHaveCSS('border-top-width', '0px');
    await page.keyboard.press('Escape');
    const ids = await page.locator('.receipts .receipt').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.sort()).toEqual([...ledgerOf('SITE_URL').entries.keys()].map((id) => `r-${id}`).sort());
    for (const id of ids) {
      await page.locator(`#${id}`).evaluate((element: HTMLElement) => element.showPopover());
      const { marks } = await look(page, `#${id}`);
      expect(marks.length, id).toBeGreaterThan(4);
      expect(
        marks.filter(({ contrast }) => contrast < 4.5),
        id,
      ).toEqual([]);
      await page.locator(`#${id}`).evaluate((element: HTMLElement) => element.hidePopover());
    }
  });
