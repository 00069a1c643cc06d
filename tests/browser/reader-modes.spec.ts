import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { printed } from '../../src/dataset/index.ts';
import { isStory, labelOf, withdrawnOf } from '../../src/ledger/index.ts';
import type { Language } from '../../src/locale/index.ts';
import { entryNumber } from '../../src/narrative/index.ts';
import { joined } from '../../src/numbers/index.ts';
import { countOf, passagesOf, withdrawn } from './passages.ts';
import { addressOf, languages, ledgerOf, stories } from './stories.ts';

// What is left of the story where somebody else lays it out, and what of it is copied: every number whole, and no other.

test.use({ javaScriptEnabled: false });

const require = createRequire(import.meta.url);
const readability = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

/** The text of the article as the reader of Firefox and many a read-later app see it. */
const readArticle = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const module = {};
    ${readability}
    return new Readability(document.cloneNode(true)).parse().textContent;
  })()`);

/** The text of the page as it is laid out. */
// biome-ignore lint/performance/useDomNodeTextContent: what the layout makes of the text is what is asked for.
const readLaidOut = (page: Page): Promise<string> => page.locator('body').innerText();

/** The page without its buttons, its styles and its slips, as a browser shows it. */
async function readBare(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const gone of document.querySelectorAll('button, style, link, [popover]')) gone.remove();
  });
  return readLaidOut(page);
}

/** The same as somebody takes it who heeds no attribute; what stands in brackets is no number of the text. */
const readRaw = async (page: Page): Promise<string> => {
  await readBare(page);
  return page.evaluate(() => (document.body.textContent ?? '').replaceAll(/\[[^[\]]*\]/g, ''));
};

/** What is copied of the story. */
const copy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
    return getSelection()?.toString() ?? '';
  });

const readings = {
  'in a reader’s view': readArticle,
  'as laid out': readLaidOut,
  'without buttons, styles and slips': readBare,
  'by who takes all text': readRaw,
  'when it is copied': copy,
} as const;

/** A number that was put right has a word in brackets beside it. */
const corrected: Record<Language, string> = { zh: '[更正]', en: '[corrected]' };

for (const [how, read] of Object.entries(readings))
  for (const site of stories)
    for (const language of languages)
      test(`${site} ${language}: read ${how}, the story has every number and term whole and in its place`, async ({
        page,
      }) => {
        const passages = passagesOf(ledgerOf(site), language);
        await page.goto(addressOf(site, language));
        const text = (await read(page)).replaceAll(corrected[language], '');
        for (const { where, runs } of passages) {
          const words = runs.map((run) => (run.kind === 'number' ? joined(run.segments) : run.text)).join('');
          expect(text, where).toContain(words);
          const last = runs.at(-1);
          if (last?.kind === 'number') expect(text, where).not.toContain(words + entryNumber(last.entry, language));
        }
        expect(countOf(passages)).toBeGreaterThan(0);
      });

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: without buttons, styles and slips the cover is a list of labels and numbers`, async ({
      page,
    }) => {
      await page.goto(addressOf(site, language));
      await readBare(page);
      await page.evaluate(() => {
        for (const name of document.querySelectorAll('.columns .band-name')) name.remove();
      });
      const items = await page.locator('.columns li').allInnerTexts();
      const expected = ledgerOf(site)
        .figures.filter(isStory)
        .map((entry) => {
          const number = joined(printed(entry, language).filter(({ role }) => role !== 'converted'));
          const label = `${labelOf(entry, language)}${withdrawnOf(entry) ? withdrawn[language] : ''}`;
          return `${label}${language === 'zh' ? '' : ' '}${number}`;
        });
      expect(items.map((item) => item.trim())).toEqual(expected);
    });
