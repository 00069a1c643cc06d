import { expect, type Frame } from '@playwright/test';
import { column, quoted, twoUnlike } from './embeds.ts';
import { test } from './newsroom.ts';

const [embed] = twoUnlike('SITE_URL', 'zh');
/** Chromium's own line about a script that a sandbox forbids. */
const blocked = /^Blocked script execution in '.*' because the document's frame is sandboxed/;
const boxes = ['', ' sandbox="allow-scripts"', ' sandbox=""'] as const;

/** Reads an embed as a reader does: its chart, its source, its table once that is opened. */
async function expectReadable(frame: Frame): Promise<void> {
  const { title, source, heights } = embed.plate;
  await expect(frame.locator('h1')).toHaveText(title);
  const drawing = await frame.locator('svg:visible').boundingBox();
  expect(drawing?.height).toBeGreaterThan(heights.compact / 4);
  await expect(frame.locator('.q')).toHaveText(source);
  await expect(frame.locator('table')).toBeHidden();
  await frame.locator('summary').click();
  await expect(frame.locator('tbody tr').first()).toBeVisible();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('in every sandbox chart, table and source are read, from one request, and the console is silent', async ({
      page,
      newsroom,
      complaints,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const frame = (box: string) => `<iframe${box} src=${quoted(embed.src)} width="375" height="800"></iframe>`;
      const host = newsroom.publish(boxes.map((box) => column(380, frame(box))).join(' '));
      await page.goto(host);
      const frames = page.frames().slice(1);
      expect(frames.length).toBe(boxes.length);
      for (const one of frames) await expectReadable(one);
      const inside = asked.filter((address) => address !== host && !address.startsWith('data:'));
      expect(inside).toEqual(boxes.map(() => embed.src));
      const lines = complaints.lines.filter((line) => !blocked.test(line));
      expect(lines).toEqual([]);
    });
  });
