import { expect, type Frame, type Page } from '@playwright/test';
import { column, twoUnlike } from './embeds.ts';
import { hosts } from './hosts.ts';
import { contentHeight, framesIn, heightsOn, test } from './newsroom.ts';

// All frames are on the screen: what a frame below the fold does is a test of its own.
test.use({ viewport: { width: 1400, height: 3600 } });

const [first, second] = twoUnlike('SITE_URL', 'zh');
const quickly = { intervals: [20, 50, 100], timeout: 20_000 };

const unfold = (frame: Frame, open: boolean) =>
  frame.locator('details').evaluate((details: HTMLDetailsElement, to) => {
    details.open = to;
  }, open);

/** Which frames are clearly higher than they were. */
const grown = async (page: Page, before: readonly number[]) =>
  (await heightsOn(page)).map((height, at) => height > (before[at] ?? 0) + 20);

/** One chart at the four widths, another one, and the first once more. */
const article = [
  { embed: first, width: 320 },
  { embed: first, width: 375 },
  { embed: first, width: 640 },
  { embed: first, width: 960 },
  { embed: second, width: 375 },
] as const;

for (const [name, { head, put, foot, byAddress = false, tallest = Number.POSITIVE_INFINITY, own }] of Object.entries(
  hosts,
))
  test(`${name}: a frame is as high as its chart, growing and shrinking, and no other moves`, async ({
    page,
    newsroom,
    complaints,
  }) => {
    // A host that looks for addresses gets one of each.
    const placed = byAddress ? article.slice(3) : article;
    const columns = placed.map(({ embed, width }, at) => column(width, put(embed, at)));
    await page.goto(newsroom.publish(columns.join(' ') + foot, head));
    const frames = await framesIn(page);
    expect(frames.length).toBe(placed.length);
    /** How far each frame is from what its chart takes, px. */
    const off = async () => {
      const [outer, inner] = [await heightsOn(page), await Promise.all(frames.map(contentHeight))];
      return outer.map((height, at) => Math.abs(height - Math.min(inner[at] ?? 0, tallest)) > 1);
    };
    const right = () => expect.poll(off, quickly).toEqual(frames.map(() => false));
    await right();
    const closed = await heightsOn(page);
    expect(closed).toEqual(
      placed.map(({ embed: { plate }, width }) => Math.min(plate.heights[width < 632 ? 'compact' : 'medium'], tallest)),
    );
    const [one, ...others] = frames;
    await one?.locator('summary').click();
    await expect.poll(() => heightsOn(page), quickly).not.toEqual(closed);
    await right();
    expect((await heightsOn(page)).slice(1)).toEqual(closed.slice(1));
    for (const frame of others) await unfold(frame, true);
    await expect.poll(() => grown(page, closed), quickly).toEqual(closed.map((height) => height < tallest));
    await right();
    for (const frame of frames) await unfold(frame, false);
    await expect.poll(() => heightsOn(page), quickly).toEqual(closed);
    expect(complaints.lines.filter((line) => !own?.test(line))).toEqual([]);
  });
