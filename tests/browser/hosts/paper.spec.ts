import { expect, type Page } from '@playwright/test';
import { type Embed, quoted, twoUnlike } from './embeds.ts';
import { test } from './newsroom.ts';

const [embed] = twoUnlike('SITE_URL', 'zh');
const options = ['', 'dark', 'auto', 'plain', 'dark-plain', 'auto-plain'] as const;
type Option = (typeof options)[number];
type Scheme = 'light' | 'dark';

/** Pages that an embed may stand on: what they are painted with, and whether they have told the browser. */
const hosts = [
  { scheme: 'light', told: false, ground: 'rgb(255, 250, 240)' },
  { scheme: 'light', told: true, ground: 'rgb(255, 250, 240)' },
  { scheme: 'dark', told: false, ground: 'rgb(20, 30, 40)' },
  { scheme: 'dark', told: true, ground: 'rgb(20, 30, 40)' },
] as const;
type Host = (typeof hosts)[number];

/** Our own papers, and the ones with which Chromium covers a host whose scheme is not the embed's. */
const papers = { light: 'rgb(240, 239, 233)', dark: 'rgb(21, 20, 18)' };
const covers = { light: 'rgb(255, 255, 255)', dark: 'rgb(18, 18, 18)' };

/** The paper that an option asks for, on a host, where the reader prefers a scheme. */
function paperOf(option: Option, { scheme, told, ground }: Host, preferred: Scheme): string {
  const own: Scheme = option.startsWith('dark') ? 'dark' : option.startsWith('auto') ? preferred : 'light';
  if (!option.endsWith('plain')) return papers[own];
  // A host that has told nothing counts as light, however it is painted.
  return own === (told ? scheme : 'light') ? ground : covers[own];
}

const put = ({ src }: Embed, option: Option): string =>
  `<iframe src=${quoted(option ? `${src}#${option}` : src)} width="200" height="120" style="border:0"></iframe>`;
const article = hosts
  .map(({ scheme, told, ground }) => {
    const style = `background:${ground};height:120px;width:1200px;display:flex${told ? `;color-scheme:${scheme}` : ''}`;
    return `<div style="${style}">${options.map((option) => put(embed, option)).join('')}</div>`;
  })
  .join('');

/** The colour of each frame's left margin as it is painted, host by host. */
async function painted(page: Page): Promise<string[][]> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ picture, rows, columns }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const at = (x: number, y: number) => `rgb(${[...context.getImageData(x, y, 1, 1).data].slice(0, 3).join(', ')})`;
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => at(column * 200 + 5, row * 120 + 60)),
      );
    },
    { picture, rows: hosts.length, columns: options.length },
  );
}

/** WCAG 2's contrast of two colours written as rgb(). */
function contrast(one: string, other: string): number {
  const [low, high] = [one, other]
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((byte) => {
        const share = Number(byte) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    })
    .sort((a, b) => a - b) as [number, number];
  return high / low;
}

for (const preferred of ['light', 'dark'] as const)
  test(`each option has its paper on each host, and can be read, for a reader who prefers ${preferred}`, async ({
    page,
    newsroom,
    complaints,
  }) => {
    await page.setViewportSize({ width: 1200, height: hosts.length * 120 });
    await page.emulateMedia({ colorScheme: preferred });
    await page.goto(newsroom.publish(article));
    const expected = hosts.map((host) => options.map((option) => paperOf(option, host, preferred)));
    await expect.poll(() => painted(page)).toEqual(expected);
    const inks = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.locator('.s, .t, h1, .f a').evaluateAll((all) => all.map((one) => getComputedStyle(one).color)),
        ),
    );
    const unreadable = inks.flatMap((colours, at) => {
      const [host, option] = [hosts[Math.floor(at / options.length)], options[at % options.length]];
      const paper = expected.flat()[at] ?? '';
      return colours.length > 3 && colours.every((ink) => contrast(ink, paper) >= 4.5) ? [] : [{ host, option }];
    });
    // Without a paper of its own an embed can only trust its host: one that is dark and has told nobody is misread.
    const misread = unreadable.filter(
      ({ host, option }) => host?.scheme === 'dark' && !host.told && /^(auto-)?plain$/.test(option ?? ''),
    );
    expect(unreadable).toEqual(misread);
    expect(misread.map(({ option }) => option)).toEqual(preferred === 'light' ? ['plain', 'auto-plain'] : ['plain']);
    expect(complaints.lines).toEqual([]);
  });
