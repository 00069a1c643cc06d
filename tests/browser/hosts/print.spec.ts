import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { column, type Embed, embedsOf, snippetOf } from './embeds.ts';
import { test } from './newsroom.ts';

test.use({ viewport: { width: 900, height: 600 } });

/** Ten charts of one story: all of its Chinese ones, and English ones for the rest. */
const ten = [...embedsOf('SITE_URL', 'zh'), ...embedsOf('SITE_URL', 'en')].slice(0, 10);

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** A text as a PDF has it: by their glyphs 民 and 户 cannot be told from the radicals that look like them. */
const likely = (text: string): RegExp =>
  new RegExp(
    Array.from(squeezed(text), (sign) =>
      /\p{Script=Han}/u.test(sign) ? `[${sign}\u2e80-\u2fdf]` : sign.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'),
    ).join(''),
    'u',
  );

/** What can be read on each sheet of a PDF, without white space. */
async function sheetsOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(squeezed);
}

/** What a drawing says, from its first label to its last. */
function labelsOf({ plate: { html } }: Embed): string[] {
  const drawing = /<div class="m">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
  return [...drawing.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)]
    .map(([, label = '']) => squeezed(label.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')))
    .filter((label) => label.length > 1);
}

/** Each chart on a sheet of its own, and further apart on the screen than anybody loads ahead. */
const article = (kind: 'frame' | 'component'): string =>
  `<style>section{height:2400px}@media print{section{height:auto;break-after:page}}</style>${ten
    .map((embed) => `<section>${column(640, snippetOf(kind, embed))}</section>`)
    .join('')}`;

/** Prints as a reader does who has not scrolled. */
async function printed(page: Page): Promise<Buffer> {
  expect(await page.evaluate('scrollY')).toBe(0);
  return page.pdf({ width: '900px', height: '1400px' });
}

/** Every chart's finding, labels and source are there to be read. */
function expectCharts(sheets: readonly string[]): void {
  const labelled = ten.map((embed) => ({ embed, labels: labelsOf(embed) }));
  expect(labelled.reduce((sum, { labels }) => sum + labels.length, 0)).toBeGreaterThan(80);
  for (const [at, { embed, labels }] of labelled.entries()) {
    const { title, source } = embed.plate;
    const missing = [title, source, ...labels].filter((one) => !likely(one).test(sheets[at] ?? ''));
    expect.soft(missing, embed.src).toEqual([]);
  }
}

test('an article with ten embeds, printed unread, shows ten whole charts', async ({ page, newsroom, complaints }) => {
  await page.goto(newsroom.publish(article('frame')));
  expectCharts(await sheetsOf(await printed(page)));
  expect(complaints.lines).toEqual([]);
});

test('so does one with ten web components: the image of each that no reader came near', async ({
  page,
  newsroom,
  complaints,
}) => {
  await page.goto(newsroom.publish(article('component')));
  await expect(page.locator('iframe').first().contentFrame().locator('h1')).toHaveText(ten[0]?.plate.title ?? '');
  expect(await page.locator('iframe').count()).toBeLessThan(4);
  expectCharts(await sheetsOf(await printed(page)));
  expect(complaints.lines).toEqual([]);
});
