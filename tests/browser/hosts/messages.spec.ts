import { expect, type Page } from '@playwright/test';
import { addressOf } from '../stories.ts';
import { column, embedsOf, quoted, twoUnlike } from './embeds.ts';
import { framed } from './hosts.ts';
import { datawrapperBySource, wordpress } from './listeners.ts';
import { contentHeight, framesIn, heightsOn, test } from './newsroom.ts';

const [embed, other] = twoUnlike('SITE_URL', 'zh');
const script = (text: string): string => `<script>${text}</script>`;

/** Keeps what the host receives, each message with the place of the frame that spoke. */
const ear = script(`heard = [];
addEventListener('message', ({ data, source }) => heard.push({ data, from: [...document.querySelectorAll('iframe')].findIndex(({ contentWindow }) => contentWindow === source) }))`);

interface Heard {
  data: unknown;
  from: number;
}
const heardOn = (page: Page): Promise<Heard[]> => page.evaluate('heard');
/** What has been said after enough time for more to be said. */
async function allHeard(page: Page): Promise<Heard[]> {
  await page.waitForTimeout(400);
  return heardOn(page);
}
const forget = (page: Page): Promise<void> => page.evaluate('heard.length = 0');

test('a height is said once, at once, even far below the fold, in the three tongues that anybody may hear', async ({
  page,
  newsroom,
}) => {
  const { src, plate } = embed;
  const height = plate.heights.compact;
  const below = `<div style="height:9000px"></div>${column(375, framed(embed))}`;
  await page.goto(newsroom.publish(below, ear));
  const three = [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [src.replace(/^https?:/, '')]: height } },
    JSON.stringify({ src, context: 'iframe.resize', height }),
  ];
  await expect.poll(() => heardOn(page)).toEqual(three.map((data) => ({ data, from: 0 })));
  // A column that is wider by a little changes no line: there is nothing new to say.
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await page.evaluate("document.querySelector('iframe').parentElement.parentElement.style.width = '390px'");
  expect(await allHeard(page)).toHaveLength(3);
  await page.evaluate("document.querySelector('iframe').parentElement.parentElement.style.width = '700px'");
  await expect.poll(() => heardOn(page)).toHaveLength(6);
  expect((await heardOn(page))[3]?.data).toEqual({ sentinel: 'amp', type: 'embed-size', height: plate.heights.medium });
});

test('a frame that is told its width only after its script has run says no height before', async ({
  page,
  newsroom,
}) => {
  const { plate } = embed;
  // As on a busy machine: another process has started, and its window has no size yet.
  await page.addInitScript(() => {
    const measured = Element.prototype.getBoundingClientRect;
    if (window === window.parent) return;
    let known = false;
    setTimeout(() => {
      known = true;
    }, 20);
    Element.prototype.getBoundingClientRect = function () {
      return known ? measured.call(this) : new DOMRect(0, 0, 0, 2173);
    };
  });
  await page.goto(newsroom.publish(`<div style="height:9000px"></div>${column(375, framed(embed))}`, ear));
  await expect.poll(() => heardOn(page)).toHaveLength(3);
  expect((await allHeard(page)).map(({ data }) => data)[0]).toEqual({
    sentinel: 'amp',
    type: 'embed-size',
    height: plate.heights.compact,
  });
});

test('a host that asks is answered in its own tongue only; nobody else is', async ({ page, newsroom }) => {
  const sibling = `<iframe srcdoc="<script>setTimeout(() => parent.frames[0].postMessage({ type: 'iframe-child-init' }, '*'), 300)</script>"></iframe>`;
  await page.goto(newsroom.publish(column(375, framed(embed)) + sibling, ear));
  expect(await allHeard(page)).toHaveLength(3);
  const height = embed.plate.heights.compact;
  const asked: readonly (readonly [unknown, unknown[]])[] = [
    [null, []],
    ['', []],
    ['resize', []],
    [{ toString: 0 }, []],
    ['[iFrameSizer]resize', []],
    [{ message: 'ready', secret: '' }, []],
    [{ sentinel: 'amp', type: 'frames-init' }, [{ sentinel: 'amp', type: 'embed-size', height }]],
    [{ type: 'iframe-child-init' }, [{ type: 'iframe-resized', width: 375, height }]],
    [{ type: 'iframe-get-child-dimensions' }, [{ type: 'iframe-resized', width: 375, height }]],
    ['[iFrameSizer]one:8:false:false:32', [`[iFrameSizer]one:${height}:375:init:`]],
    // iframe-resizer 4 shuts the frame before it says this, so it has to be told what it knew.
    ['[iFrameSizer]reset', [`[iFrameSizer]one:${height}:375:resize:`]],
  ];
  for (const [question, answers] of asked) {
    await forget(page);
    await page.evaluate((message) => window.frames[0]?.postMessage(message, '*'), question);
    if (answers.length > 0) await expect.poll(() => heardOn(page)).toHaveLength(answers.length);
    else await page.waitForTimeout(100);
    expect((await heardOn(page)).map(({ data }) => data)).toEqual(answers);
  }
  await forget(page);
  const [frame] = await framesIn(page);
  await frame?.locator('summary').click();
  // From now on it speaks five tongues: the three, and those it was asked in.
  await expect.poll(() => heardOn(page)).toHaveLength(5);
});

test('a frame that is not displayed is not shut: it speaks once it is', async ({ page, newsroom }) => {
  await page.goto(newsroom.publish(`<div id="tab" hidden>${framed(embed)}</div>`, ear));
  expect(await allHeard(page)).toEqual([]);
  await page.evaluate("document.getElementById('tab').hidden = false");
  await expect.poll(() => heardOn(page)).toHaveLength(3);
});

test('a listener that looks for addresses tells one language and one edition from another', async ({
  page,
  newsroom,
}) => {
  const id = embed.plate.chart;
  const [english] = embedsOf('SITE_URL', 'en').filter(({ plate }) => plate.chart === id);
  if (!english) throw new Error(`${id} has no English`);
  // The Chinese address is the end of the English one, which stands first on the page.
  const frames = [english, embed].map(({ src }) =>
    column(375, `<iframe src=${quoted(src)} style="width:100%"></iframe>`),
  );
  await page.goto(newsroom.publish(frames.join(' ') + script(`(${datawrapperBySource})()`)));
  await expect.poll(() => heightsOn(page)).toEqual([english.plate.heights.compact, embed.plate.heights.compact]);
});

test('inside WordPress a link leaves through the host; elsewhere it opens a page of its own', async ({
  page,
  newsroom,
}) => {
  const target = addressOf('SITE_URL', 'zh', `charts/${embed.plate.chart}/`);
  const frame = `<iframe sandbox="allow-scripts" src=${quoted(`${embed.src}#?secret=s0`)} data-secret="s0" width="375" height="900"></iframe>`;
  await page.goto(newsroom.publish(frame, script(`(${wordpress})()`)));
  await page.frameLocator('iframe').locator('.f a').click();
  await page.waitForURL(target);
  await page.goto(newsroom.publish(`<iframe src=${quoted(embed.src)} width="375" height="900"></iframe>`));
  const opened = page.waitForEvent('popup');
  await page.frameLocator('iframe').locator('.f a').click();
  expect((await opened).url()).toBe(target);
});

test('a wheel over an embed scrolls the article, with its table folded or open', async ({
  page,
  newsroom,
  complaints,
}) => {
  const article = `${column(375, framed(other))}<div style="height:4000px"></div>`;
  await page.goto(newsroom.publish(article, ear));
  const [frame] = await framesIn(page);
  if (!frame) throw new Error('no frame');
  await expect.poll(async () => (await heightsOn(page))[0]).toBe(Math.ceil(await contentHeight(frame)));
  const wheel = async () => {
    await page.evaluate('scrollTo(0, 0)');
    await page.mouse.move(180, 300);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100);
    expect(await frame.evaluate('scrollY')).toBe(0);
  };
  await wheel();
  // Over the table itself, which can be pushed sideways.
  await frame.locator('summary').click();
  const tall = Math.ceil(await contentHeight(frame));
  await page.evaluate((height) => {
    for (const one of document.querySelectorAll('iframe')) one.style.height = `${height}px`;
  }, tall);
  await frame.locator('.w').evaluate((table) => table.scrollIntoView());
  const { y } = (await frame.locator('.w').boundingBox()) ?? { y: 0 };
  const before = Number(await page.evaluate('scrollY'));
  await page.mouse.move(180, y + 20);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(before + 100);
  expect(complaints.lines).toEqual([]);
});
