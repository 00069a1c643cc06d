import { expect, type Frame, type Page } from '@playwright/test';
import { turn } from '../../../src/exports/index.ts';
import { languages, stories } from '../stories.ts';
import { column, type Embed, embedsOf, quoted, twoUnlike } from './embeds.ts';
import { framed } from './hosts.ts';
import { datawrapperByWindow } from './listeners.ts';
import { framesIn, heightsOn, test } from './newsroom.ts';

const widths = [320, 375, 640, 960] as const;

/** What no message has corrected: the frame as it was reserved, and the chart in it. */
interface Reserved {
  /** px that the frame has more than the chart. */
  spare: number;
  /** px that the chart could be scrolled by, either way. */
  scrolled: number;
  /** Whether the drawing is there as a whole. */
  drawn: boolean;
}

const insideOf = (frame: Frame): Promise<Reserved> =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const drawing = [...document.querySelectorAll('svg')].find((one) => one.checkVisibility())?.getBoundingClientRect();
    return {
      spare: window.innerHeight - root.getBoundingClientRect().height,
      scrolled: Math.max(root.scrollHeight - window.innerHeight, root.scrollWidth - window.innerWidth),
      drawn: drawing !== undefined && drawing.height > 40 && drawing.bottom < window.innerHeight && drawing.left >= 0,
    };
  });

/** Every frame of a page that is not right: with what is wrong with it. */
async function wrongOn(page: Page, names: readonly string[]): Promise<unknown[]> {
  const frames = await framesIn(page);
  expect(frames.length).toBe(names.length);
  const all = await Promise.all(frames.map(insideOf));
  return all.flatMap((one, at) =>
    one.spare < 0 || one.spare > 24 || one.scrolled > 0 || !one.drawn ? [{ name: names[at], ...one }] : [],
  );
}

const eager = (html: string): string => html.replace(' loading="lazy"', '');
const bare = ({ src, plate }: Embed, width: number): string =>
  `<iframe src=${quoted(src)} title=${quoted(plate.title)} width="${width}" height="${plate.heights[width < turn ? 'compact' : 'medium']}" frameborder="0"></iframe>`;

test.describe('with every script stripped', () => {
  for (const site of stories)
    for (const language of languages)
      test(`${site} ${language}: a style attribute reserves each chart's height in any column`, async ({
        page,
        newsroom,
        told,
      }) => {
        const placed = embedsOf(site, language).flatMap((embed) => widths.map((width) => ({ embed, width })));
        await page.goto(
          newsroom.publish(placed.map(({ embed, width }) => column(width, eager(framed(embed)))).join(' ')),
        );
        expect(
          await wrongOn(
            page,
            placed.map(({ embed, width }) => `${embed.plate.chart} ${width}`),
          ),
        ).toEqual([]);
        expect(told.lines).toEqual([]);
      });

  test('so it does just below, at and above the width at which a chart turns', async ({ page, newsroom }) => {
    const placed = twoUnlike('SITE_URL', 'en').flatMap((embed) =>
      [turn - 1, turn - 0.4, turn, turn + 1].map((width) => ({ embed, width })),
    );
    await page.goto(newsroom.publish(placed.map(({ embed, width }) => column(width, eager(framed(embed)))).join(' ')));
    expect(
      await wrongOn(
        page,
        placed.map(({ embed, width }) => `${embed.plate.chart} ${width}`),
      ),
    ).toEqual([]);
  });

  test('a bare frame is right at the width it states', async ({ page, newsroom }) => {
    const placed = embedsOf('SITE_URL', 'zh').flatMap((embed) => [320, 640].map((width) => ({ embed, width })));
    await page.goto(newsroom.publish(placed.map(({ embed, width }) => bare(embed, width)).join(' ')));
    expect(
      await wrongOn(
        page,
        placed.map(({ embed, width }) => `${embed.plate.chart} ${width}`),
      ),
    ).toEqual([]);
  });
});

test.describe('where messages are heard', () => {
  const hears = `<script>(${datawrapperByWindow})()</script>`;
  /** How much the page has jumped since it began (layout shift, as browsers score it). */
  const shifted = (page: Page): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) =>
            done(
              list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(0), 500);
        }),
    );
  const text = '<p style="height:200px">The article goes on.</p>';

  for (const width of widths)
    test(`at ${width} px they move nothing in an article`, async ({ page, newsroom }) => {
      await page.setViewportSize({ width, height: 900 });
      const [first, second] = twoUnlike('SITE_URL', 'zh');
      const article = [first, second].map((embed) => eager(framed(embed)) + text).join('');
      await page.goto(newsroom.publish(hears + article));
      await expect.poll(() => page.locator('iframe').first().getAttribute('style')).toContain('height:');
      await page.waitForTimeout(300);
      expect(await shifted(page)).toBeLessThanOrEqual(0.02);
      // The same without a reserve jumps: the score above is not nought for want of looking.
      await page.goto(newsroom.publish(`${hears}<iframe src=${quoted(first.src)} style="width:100%"></iframe>${text}`));
      await expect.poll(async () => (await heightsOn(page))[0]).toBeGreaterThan(200);
      await page.waitForTimeout(300);
      expect(await shifted(page)).toBeGreaterThan(0.02);
    });
});
