import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { faultsOfPlate } from '../../../src/embeds/index.ts';
import { readEditions } from '../../../src/ledger/index.ts';
import { ROOT } from '../../runner/root.ts';
import { addressOf } from '../stories.ts';
import { column, type Embed, snippetOf, twoUnlike } from './embeds.ts';
import { framesIn, heightsOn, test } from './newsroom.ts';

const [first, second] = twoUnlike('SITE_URL', 'zh');
const put = (embed: Embed): string => snippetOf('component', embed);
const pictures = (page: Page): Locator => page.locator('ledger-chart img');
const script = (text: string): string => `<script>${text}</script>`;
const spacer = '<div style="height:9000px"></div>';

/** px that each component takes in the article. */
const taken = (page: Page): Promise<number[]> =>
  page.locator('ledger-chart').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

test.describe('all on the screen', () => {
  test.use({ viewport: { width: 1400, height: 3600 } });

  test('two charts, and one of them twice, each have their own height, though the script comes with every one', async ({
    page,
    newsroom,
    complaints,
  }) => {
    const placed = [
      { embed: first, width: 320 },
      { embed: second, width: 640 },
      { embed: first, width: 640 },
      { embed: second, width: 375 },
    ];
    await page.goto(newsroom.publish(placed.map(({ embed, width }) => column(width, put(embed))).join(' ')));
    const closed = placed.map(({ embed: { plate }, width }) => plate.heights[width < 632 ? 'compact' : 'medium']);
    await expect.poll(() => taken(page)).toEqual(closed);
    expect(await heightsOn(page)).toEqual(closed);
    expect(await page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('title')))).toEqual(
      placed.map(({ embed }) => embed.plate.title),
    );
    for (const picture of await pictures(page).all()) await expect(picture).toBeHidden();
    const [frame] = await framesIn(page);
    await frame?.locator('summary').click();
    await expect.poll(async () => (await taken(page))[0]).toBeGreaterThan((closed[0] ?? 0) + 20);
    expect((await taken(page)).slice(1)).toEqual(closed.slice(1));
    await frame?.locator('summary').click();
    await expect.poll(() => taken(page)).toEqual(closed);
    // The caption with source and licence stays where it was.
    await expect(page.locator('figcaption').first()).toBeVisible();
    expect(complaints.lines).toEqual([]);
  });

  test('it listens to its own frame only', async ({ page, newsroom }) => {
    const liar = `<iframe srcdoc="<script>setInterval(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 77 }, '*'), 20)</script>"></iframe>`;
    await page.goto(newsroom.publish(column(375, put(first)) + liar));
    const { compact } = first.plate.heights;
    await expect.poll(() => taken(page)).toEqual([compact]);
    await page.evaluate("postMessage({ sentinel: 'amp', type: 'embed-size', height: 78 }, '*')");
    await page.waitForTimeout(200);
    expect(await taken(page)).toEqual([compact]);
  });

  test('a chart put in, moved and put in again by a script is there', async ({ page, newsroom }) => {
    await page.goto(newsroom.publish(`<div id="one">${put(first)}</div><div id="other"></div>`));
    const { medium } = first.plate.heights;
    await expect.poll(() => taken(page)).toEqual([medium]);
    await page.evaluate(() => {
      const chart = document.querySelector('ledger-chart');
      if (chart) document.getElementById('other')?.append(chart);
      document.getElementById('one')?.append(chart?.cloneNode(true) ?? '');
    });
    await expect.poll(() => taken(page)).toEqual([medium, medium]);
    await framesIn(page).then(([, frame]) => frame?.locator('summary').click());
    await expect.poll(async () => (await taken(page))[1]).toBeGreaterThan(medium + 20);
    expect((await taken(page))[0]).toBe(medium);
  });

  test('the image stays where the embed does not answer, and where no address of a page is given', async ({
    page,
    newsroom,
  }) => {
    const gone = { ...first, src: addressOf('SITE_URL', 'zh', 'embed/nowhere/') };
    const addresses = ['javascript:alert(1)', 'data:text/html,x', ''];
    const odd = addresses.map((address) => put(first).replace(/ src="[^"]*"/, ` src="${address}"`));
    await page.goto(newsroom.publish([put(gone), ...odd].join('')));
    await page.waitForTimeout(500);
    for (const picture of await pictures(page).all()) await expect(picture).toBeVisible();
    expect(await page.locator('iframe').count()).toBe(1);
  });

  for (const [option, scheme, paper] of [
    ['#dark', 'normal', 'rgb(21, 20, 18)'],
    ['#plain', 'light', 'rgba(0, 0, 0, 0)'],
    ['#dark-plain', 'dark', 'rgba(0, 0, 0, 0)'],
    ['#auto-plain', 'light dark', 'rgba(0, 0, 0, 0)'],
  ] as const)
    test(`the option ${option} is handed on`, async ({ page, newsroom }) => {
      await page.goto(newsroom.publish(put({ ...first, src: first.src + option })));
      await expect.poll(() => taken(page)).toEqual([first.plate.heights.medium]);
      const [frame] = await framesIn(page);
      expect(await frame?.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(paper);
      expect(await page.locator('iframe').evaluate((one) => getComputedStyle(one).colorScheme)).toBe(scheme);
    });

  test('one pinned to an edition shows that edition', async ({ page, newsroom, complaints }) => {
    const [edition] = readEditions(join(ROOT, 'tests/fixtures/story'), 'tests/fixtures/story', faultsOfPlate);
    const plate = edition?.plates.find(({ language }) => language === 'zh');
    if (!edition || !plate) throw new Error('the second story has no edition');
    const src = addressOf('FIXTURE_URL', 'zh', `e/${edition.date}/embed/${plate.chart}/`);
    await page.goto(newsroom.publish(column(640, put({ src, plate }))));
    await expect.poll(() => taken(page)).toEqual([plate.heights.medium]);
    await expect(page.frameLocator('iframe').locator('.f')).toContainText('2023年');
    expect(complaints.lines).toEqual([]);
  });

  test('a host that forbids every style in place gets the right heights', async ({ page, newsroom }) => {
    const site = new URL(first.src).origin;
    const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; img-src ${site}`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    await page.goto(newsroom.publish(put(first), head));
    await expect.poll(() => taken(page)).toEqual([first.plate.heights.medium]);
  });
});

test('far below the fold nothing is asked for until a reader comes near, and then nothing moves', async ({
  page,
  newsroom,
  complaints,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(newsroom.publish(`${spacer}${put(first)}<p style="height:2000px">The article goes on.</p>`));
  await page.waitForTimeout(300);
  expect(asked.filter((path) => path.includes('/embed/'))).toEqual([]);
  await expect(page.locator('ledger-chart')).toHaveJSProperty('isConnected', true);
  await page.evaluate(() => {
    const scores: number[] = [];
    Object.assign(window, { scores });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) scores.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (let y = 0; y <= 9000; y += 300) await page.evaluate((to) => scrollTo(0, to), y);
  await expect.poll(() => taken(page)).toEqual([first.plate.heights.compact]);
  await page.waitForTimeout(200);
  expect(asked.filter((path) => path.includes('/embed/'))).toEqual([new URL(first.src).pathname]);
  const scores = (await page.evaluate('scores')) as number[];
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(0.02);
  expect(complaints.lines).toEqual([]);
});

test('loaded once more by hand it does no harm', async ({ page, newsroom, complaints }) => {
  const text = readFileSync(join(ROOT, '.cache/site/embed.js'), 'utf8');
  await page.goto(newsroom.publish(script(text) + put(first) + script(text)));
  await expect.poll(() => taken(page)).toEqual([first.plate.heights.medium]);
  await page.evaluate(text);
  expect(await page.locator('iframe').count()).toBe(1);
  expect(complaints.lines).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is the image, with its text, its caption and its link', async ({ page, newsroom, complaints }) => {
    await page.goto(newsroom.publish(column(640, put(first))));
    await expect(pictures(page)).toBeVisible();
    await expect(pictures(page)).toHaveAttribute('alt', new RegExp(`^${first.plate.title}`));
    await expect(page.locator('figcaption')).toContainText(first.plate.source);
    expect(complaints.lines).toEqual([]);
  });
});
