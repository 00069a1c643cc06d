import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { changedSince, faultsOfPlate, plateOf, type SnippetKind, snippetKinds } from '../../src/embeds/index.ts';
import { readEditions } from '../../src/ledger/index.ts';
import type { Language } from '../../src/locale/index.ts';
import { ROOT } from '../runner/root.ts';
import { addressOf, buildOf, languages, ledgerOf } from './stories.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const ledger = ledgerOf('SITE_URL');
const [chart] = [...ledger.charts.values()].filter(({ withdrawn }) => !withdrawn);
if (!chart) throw new Error('no chart');

const open = (page: Page, language: Language) => page.goto(addressOf('SITE_URL', language, `charts/${chart.id}/`));
const choose = (page: Page, value: string) => page.locator(`.take input[value="${value}"]`).check();
const button = (page: Page) => page.locator('.copy button');
const said = (page: Page) => page.locator('.copy').getByRole('status');

/** What lies on the clipboard, by its kinds. */
const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item) return {};
    const entries = item.types.map(async (type) => [type, await (await item.getType(type)).text()] as const);
    return Object.fromEntries(await Promise.all(entries));
  });

/** The snippet that is shown, of its kind, in its language. */
const shown = (page: Page, kind: SnippetKind, language: Language) =>
  page.locator(`[data-kind="${kind}"] .snippet[data-version="follows"][data-language="${language}"] pre`);

/** Rich text as it comes out of the clipboard, where the browser has taken out what could run, down to what is drawn. */
const bare = (html: string): string => html.replace(/<!--[\s\S]*?-->|<\/?(?:html|head|body|meta)[^>]*>/g, '').trim();

for (const language of languages)
  test(`${language}: each snippet is copied as it stands, by one button that says so`, async ({ page }) => {
    await open(page, language);
    await expect(said(page)).toHaveText('');
    for (const kind of snippetKinds) {
      await choose(page, kind);
      const code = shown(page, kind, language);
      await expect(code).toBeVisible();
      // The only one that is: of the others nothing is copied by mistake.
      expect(await page.locator('.snippet pre:visible').count()).toBe(1);
      await button(page).click();
      await expect(said(page)).toHaveText(language === 'zh' ? /^已复制：.+，跟着数据，中文$/ : /^Copied: .+, English$/);
      expect((await clipboard(page))['text/plain']).toBe(await code.textContent());
    }
  });

test('for WeChat drawing and caption are copied together as rich text', async ({ page }) => {
  await open(page, 'zh');
  await choose(page, 'wechat');
  await button(page).click();
  await expect(said(page)).toContainText('已复制');
  const copied = await clipboard(page);
  const { svg, title, source } = plateOf(ledger, chart, 'zh');
  expect(copied['text/plain']).toContain(title);
  const pasted = await page.evaluate(
    (html) => {
      const paper = new DOMParser().parseFromString(html, 'text/html');
      const drawing = paper.querySelector('svg');
      return { marks: drawing?.querySelectorAll('*').length, drawn: drawing?.outerHTML, text: paper.body.textContent };
    },
    bare(copied['text/html'] ?? ''),
  );
  const marks = svg.match(/<(?!\/)/g)?.length ?? 0;
  expect(marks).toBeGreaterThan(20);
  expect(pasted.marks).toBe(marks - 1);
  expect(pasted.drawn).not.toMatch(/\s(?:id|class|style|href)=|url\(/);
  expect(pasted.text).toContain(source);
  expect(pasted.text).toContain(`https://site.example/charts/${chart.id}/`);
});

test('where there is no clipboard for scripts it is copied the old way; where copying is refused the text is selected', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, 'zh');
  await button(page).click();
  await expect(said(page)).toContainText('已复制');
  const text = await shown(page, 'frame', 'zh').textContent();
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const box = page.locator('body > textarea');
  await box.focus();
  await page.keyboard.press('Control+V');
  await expect(box).toHaveValue(text ?? '');
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await button(page).click();
  await expect(said(page)).toContainText('Ctrl+C');
  expect(await page.evaluate(() => String(getSelection()).replace(/\s+/g, ' '))).toBe(text?.replace(/\s+/g, ' '));
});

test('the paper chosen for the preview goes into what is copied', async ({ page }) => {
  await open(page, 'en');
  const copied = async (kind: SnippetKind, paper: string): Promise<string> => {
    await choose(page, kind);
    await page.locator('.tools select').selectOption(paper);
    await button(page).click();
    await expect(said(page)).toContainText('Copied');
    return (await clipboard(page))['text/plain'] ?? '';
  };
  const address = `https://site.example/en/embed/${chart.id}/`;
  expect(await copied('frame', '#dark')).toContain(`<iframe src="${address}#dark"`);
  const plain = await copied('frame', '#dark-plain');
  expect(plain).toContain(`<iframe src="${address}#dark-plain"`);
  expect(plain).toMatch(/style="[^"]*color-scheme:dark[;"]/);
  expect(await copied('frame-block', '#auto-plain')).toMatch(/iframe\{[^}]*color-scheme:light dark[;}]/);
  expect(await copied('component', '#dark')).toContain(`<ledger-chart src="${address}#dark"`);
  // WordPress keeps the end of the address for itself.
  expect(await copied('wordpress', '#dark')).toContain(`src="${address}"`);
  await expect(page.frameLocator('.bench iframe').locator('h1')).toBeVisible();
  expect(page.frames().at(-1)?.url()).toMatch(/#dark$/);
});

test('what is pinned is copied with its edition, and where it has been corrected since the page says so', async ({
  page,
}) => {
  const story = ledgerOf('FIXTURE_URL');
  const [edition] = readEditions(
    join(ROOT, buildOf('FIXTURE_URL').content),
    buildOf('FIXTURE_URL').content,
    faultsOfPlate,
  );
  const stale = edition?.plates.find((plate) => plate.language === 'en' && changedSince(story, plate));
  if (!edition || !stale) throw new Error('no plate of the second story has changed since its edition');
  await page.goto(addressOf('FIXTURE_URL', 'en', `charts/${stale.chart}/`));
  await choose(page, 'pinned');
  for (const kind of snippetKinds) {
    await choose(page, kind);
    await button(page).click();
    await expect(said(page)).toHaveText(/^Copied: .+, Pinned to an edition, English$/);
    const copied = await clipboard(page);
    expect(copied['text/plain']).toContain(
      `https://fixture.example/en/e/${edition.date}/data/chart-${stale.chart}.csv`,
    );
    await expect(page.locator(`[data-kind="${kind}"] .snippet:visible`)).toContainText('corrected since that edition');
    if (kind === 'frameless') expect(copied['text/plain']).toContain(stale.svg);
  }
});

test('the preview is as high as its chart at any width', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'zh');
  await page.locator('.bench').scrollIntoViewIfNeeded();
  const { heights } = plateOf(ledger, chart, 'zh');
  const frame = page.locator('.bench iframe');
  const height = () => frame.evaluate((one) => one.clientHeight);
  for (const [width, right] of [
    ['640', heights.medium],
    ['320', heights.compact],
    ['640', heights.medium],
  ] as const) {
    await page.locator('.tools input').fill(width);
    await expect.poll(height).toBe(right);
    await expect(page.locator('.tools output')).toHaveText(`${width} px`);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the snippets are there to be selected, and no button promises more', async ({ page }) => {
    await open(page, 'zh');
    await expect(shown(page, 'frame', 'zh')).toBeVisible();
    await choose(page, 'image');
    await expect(shown(page, 'image', 'zh')).toBeVisible();
    await expect(shown(page, 'frame', 'zh')).toBeHidden();
    await expect(button(page)).toBeHidden();
    await expect(page.locator('.tools')).toBeHidden();
  });
});
