import { expect, type Page, test } from '@playwright/test';
import { addressOf, languages } from './stories.ts';

// The page has no script; what is measured needs one.
test.describe.configure({ timeout: 120_000 });

/** Adds up what the browser reports as layout shift, from the first byte on. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = { sum: 0, of: [] as string[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
        seen.sum += entry.value;
        seen.of.push(...entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 20)}`));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Goes down the page as a reader does, a screen at a time, and back up. */
const readThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const end = document.documentElement.scrollHeight;
    for (let y = 0; y < end; y += window.innerHeight * 0.9) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await painted();
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
    await painted();
  });

const shifted = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { sum: number; of: string[] } }).seen);

for (const language of languages)
  for (const width of [360, 1280])
    test(`${language} ${width} px: nothing on the story moves while it is loaded and read`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      await page.goto(addressOf('SITE_URL', language), { waitUntil: 'networkidle' });
      const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
      expect(fonts).toEqual(['loaded', 'loaded']);
      await readThrough(page);
      expect(await shifted(page)).toEqual({ sum: 0, of: [] });
    });

test('nothing moves when the fonts come late, and what moves is seen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await watchShifts(page);
  await page.route('**/*.woff2', async (route) => {
    await new Promise((later) => setTimeout(later, 1500));
    await route.continue();
  });
  await page.goto(addressOf('SITE_URL', 'zh'), { waitUntil: 'networkidle' });
  await readThrough(page);
  expect(await shifted(page)).toEqual({ sum: 0, of: [] });
  await page.evaluate(() => {
    document.body.prepend(Object.assign(document.createElement('h1'), { textContent: 'late' }));
  });
  await expect.poll(async () => (await shifted(page)).sum).toBeGreaterThan(0);
});
