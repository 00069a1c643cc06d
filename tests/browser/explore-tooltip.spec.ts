import { expect, type Page, test } from '@playwright/test';
import { axisHeight } from '../../src/explorer/browser/chart/options.ts';
import { askedFor, openExplorer, part } from './explorer.ts';
import { languages } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

/** Notes what the canvas is told to write, each time it is drawn anew. */
const noteWords = (page: Page) =>
  page.evaluate(() => {
    const written: string[] = [];
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      if (this.canvas.isConnected) written.push(text);
      fillText.call(this, text, x, y);
    };
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (this.canvas.isConnected) written.length = 0;
      clearRect.apply(this, box);
    };
    Object.assign(window, { written });
  });
const written = (page: Page) =>
  page.evaluate(() => (window as unknown as { written: string[] }).written.join('').replaceAll(' ', ''));

for (const language of languages)
  test(`${language}: arrow keys go from row to row and show each number with its bound; Escape puts it away`, async ({
    page,
  }) => {
    await openExplorer(page, 'FIXTURE_URL', language);
    await noteWords(page);
    const { view, measured } = await askedFor(page);
    const rows = measured.rows.flatMap(({ row }) => view.items.find(({ id }) => id === row.series.id) ?? []);
    expect(rows.length).toBeGreaterThan(1);
    await page.locator('.marks button').first().focus();
    for (const [at, { id, row }] of rows.entries()) {
      if (at > 0) await page.keyboard.press('ArrowDown');
      await expect(page.locator(`.marks [data-entry="${id}"]`)).toBeFocused();
      for (const words of [row.printed, row.bound, row.interval])
        await expect.poll(() => written(page), words).toContain(words.replaceAll(' ', ''));
      await expect(page.locator('.marks :focus')).toHaveAttribute('aria-description', new RegExp(row.bound));
    }
    const last = rows.at(-1)?.row;
    await page.keyboard.press('Escape');
    await expect.poll(() => written(page)).not.toContain(last?.bound.replaceAll(' ', '') ?? '');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => written(page)).toContain(rows.at(-2)?.row.bound.replaceAll(' ', '') ?? '');
  });

test('the pointer finds a row anywhere in it', async ({ page }) => {
  await openExplorer(page, 'FIXTURE_URL', 'zh');
  await noteWords(page);
  const { view, measured } = await askedFor(page);
  for (const { row, top } of measured.rows) {
    const item = view.items.find(({ id }) => id === row.series.id);
    for (const y of [top + 4, top + row.height - 4]) {
      await part(page, 'canvas').hover({ position: { x: 200, y: axisHeight + y } });
      await expect.poll(() => written(page)).toContain(item?.row.bound.replaceAll(' ', '') ?? '');
    }
  }
});
