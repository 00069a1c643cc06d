import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { card } from '../../built/oembed/ghost.ts';
import { filtered, htmlOf } from '../../built/oembed/wordpress.ts';
import { buildOf } from '../stories.ts';
import { column, type Embed, embedsOf } from './embeds.ts';
import { wordpress } from './listeners.ts';
import { contentHeight, framesIn, heightsOn, test } from './newsroom.ts';

test.use({ viewport: { width: 1400, height: 5000 } });

const embeds = embedsOf('SITE_URL', 'zh');
const { directory, site } = buildOf('SITE_URL');

/** The file that is discovered, with the address of the site that is served here. */
function dataOf({ src, plate }: Embed): Record<string, unknown> {
  const text = readFileSync(join(directory, 'oembed', `${plate.chart}.json`), 'utf8');
  return JSON.parse(text.replaceAll(site, new URL(src).origin));
}

test('an address pasted into WordPress: first the quotation, then the frame in its place, as high as its chart', async ({
  page,
  newsroom,
  complaints,
}) => {
  const put = (embed: Embed, at: number) => filtered(htmlOf(dataOf(embed)) ?? '', `secret${at}`) ?? '';
  const article = embeds.map((embed, at) => column(640, put(embed, at))).join(' ');
  await page.goto(newsroom.publish(article, `<script>(${wordpress})()</script>`));
  for (const quote of await page.locator('blockquote').all()) await expect(quote).toBeHidden();
  const frames = await framesIn(page);
  expect(frames.length).toBe(embeds.length);
  const inside = await Promise.all(frames.map(contentHeight));
  await expect.poll(() => heightsOn(page)).toEqual(inside.map((height) => Math.min(Math.ceil(height), 1000)));
  expect(complaints.lines).toEqual([]);
});

test('where WordPress runs no script the quotation says what the chart shows', async ({ page, newsroom }) => {
  const [embed] = embeds;
  if (!embed) throw new Error('no chart');
  await page.goto(newsroom.publish(filtered(htmlOf(dataOf(embed)) ?? '', 'secret') ?? ''));
  await expect(page.locator('blockquote')).toContainText(embed.plate.title);
  await expect(page.locator('blockquote')).toContainText(embed.plate.source);
  await expect(page.locator('iframe')).toBeHidden();
});

test('an address pasted into Ghost: a frame of the right height in any column, without a script', async ({
  page,
  newsroom,
  complaints,
}) => {
  const placed = embeds.flatMap((embed) => [320, 375, 640, 960].map((width) => ({ embed, width })));
  const article = placed.map(({ embed, width }) => column(width, String(card(dataOf(embed))?.['html'])));
  await page.goto(newsroom.publish(article.join(' ')));
  const inside = await Promise.all((await framesIn(page)).map(contentHeight));
  expect(await heightsOn(page)).toEqual(inside);
  expect(complaints.lines).toEqual([]);
});
