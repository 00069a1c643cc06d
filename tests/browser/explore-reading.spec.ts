import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { csvParseRows } from 'd3';
import { askedFor, boxOf, dataOn, isThreshold, openExplorer, part, shownOn, viewWith } from './explorer.ts';
import { languages, boxOf as placeOf, sideways, stories } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

test('pointer and finger open the receipt of the row they are on', async ({ browser }) => {
  for (const hasTouch of [false, true]) {
    const page = await browser.newPage({
      hasTouch,
      viewport: hasTouch ? { width: 360, height: 740 } : { width: 1280, height: 800 },
    });
    await openExplorer(page, 'SITE_URL', 'zh');
    await openExplorer(page, 'SITE_URL', 'zh', viewWith(await dataOn(page), isThreshold));
    const buttons = page.locator('.marks button');
    for (const button of await buttons.all()) {
      const id = await button.getAttribute('data-entry');
      const frame = part(page, 'frame');
      await frame.evaluate((own) => own.scrollIntoView({ block: 'start' }));
      const [box, own] = [await placeOf(button), await placeOf(frame)];
      const position = { x: box.x - own.x + 40, y: box.y - own.y + box.height / 2 };
      if (hasTouch) await frame.tap({ position });
      else await frame.click({ position });
      await expect(page.locator(`[id="r-${id}"]:popover-open`)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator(':popover-open')).toHaveCount(0);
    }
    await page.close();
  }
});

for (const language of languages)
  test(`${language}: the table can be taken along as CSV, as it is shown`, async ({ page }) => {
    await openExplorer(page, 'SITE_URL', language);
    const { chosen } = await shownOn(page);
    expect(chosen.length).toBeGreaterThan(1);
    await boxOf(page, chosen[1] ?? '').uncheck();
    const download = page.waitForEvent('download');
    await part(page, 'csv').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`explore-${chosen.toSpliced(1, 1).join('-')}.csv`);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [columns, ...rows] = csvParseRows(text.slice(1));
    const { data, view } = await askedFor(page);
    expect(columns).toEqual(data.columns);
    expect(rows).toEqual(view.items.map(({ csv }) => csv));
    // Both ends are those of what is drawn, as plain numbers.
    const ends = view.items.map(({ series: { low, high } }) =>
      [low, high].map((end) => (Number.isFinite(end) ? end : null)),
    );
    expect(rows.map((row) => row.slice(4, 6).map((cell) => (cell === '' ? null : Number(cell))))).toEqual(ends);
    // What has a comma in it is quoted, or it would have made a column more.
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => data.columns.length));
    await expect(page.locator('.explorer tbody tr')).toHaveCount(rows.length);
  });

for (const site of stories)
  test(`${site}: the view can be taken along as a picture that says what it is, on light paper whatever the screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    await openExplorer(page, site, 'zh');
    await page.evaluate(() => {
      const drawn: string[] = [];
      const own = CanvasRenderingContext2D.prototype.fillText;
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        if (!this.canvas.isConnected) drawn.push(text);
        own.call(this, text, x, y);
      };
      Object.assign(window, { drawn });
    });
    const download = page.waitForEvent('download');
    await part(page, 'png').click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.png$/);
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * (1040 + 2 * 48));
    const corner = await page.evaluate(async (base64) => {
      // The page's policy lets nothing be fetched from elsewhere, data: included.
      const picture = await createImageBitmap(
        new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' }),
      );
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      return [...(context?.getImageData(20, picture.height - 20, 1, 1).data ?? [])];
    }, bytes.toString('base64'));
    expect(corner).toEqual([0xf0, 0xef, 0xe9, 255]);
    const { view, data } = await askedFor(page);
    const text = (await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn)).join('');
    const said = [
      data.site.title,
      view.title,
      view.subtitle,
      ...view.notes,
      ...view.sources.map((source) => source.text),
      '/explore/',
    ];
    for (const one of said) expect(text.replaceAll(' ', '')).toContain(one.replaceAll(' ', ''));
    // Both ends of whatever has two are printed in it.
    for (const { ends, label } of view.panel.series) {
      expect(text).toContain(label);
      if (ends) for (const end of [ends.low, ends.high]) expect(text).toContain(end);
    }
  });

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: nothing is wider than the screen, and what can be tapped is large enough`, async ({
      page,
    }) => {
      await openExplorer(page, site, language);
      const units = page.locator('.units input');
      for (let at = 0; at < (await units.count()); at += 1) {
        await units.nth(at).check();
        for (const width of [320, 360, 768, 1000, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await sideways(page), `unit ${at} at ${width} px`).toBe(0);
        }
        await page.setViewportSize({ width: 320, height: 800 });
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('.explorer :is(label, button, a)')]
            .filter((one) => one.checkVisibility() && !one.closest('p.sources, p.note'))
            .map((one) => ({ name: one.textContent?.trim(), ...one.getBoundingClientRect().toJSON() }))
            .filter(({ width, height }) => width < 24 || height < 24)
            .map(({ name, width, height }) => `${name}: ${width} × ${height}`),
        );
        expect(small).toEqual([]);
      }
    });
