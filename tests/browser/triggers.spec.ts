import { expect, type Page, test } from '@playwright/test';
import { addressOf, languages, ledgerOf, stories } from './stories.ts';

// The words of a number stand outside its button: what is tapped on them, and the ring around it, must be the button's all the same.

test.use({ javaScriptEnabled: false });

/** Of each button with words of its own: where a tap on a line of them goes elsewhere, and how far they stand out of it. */
const triggersOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button[aria-owns]')].map((button) => {
      const words = document.getElementById(button.getAttribute('aria-owns') ?? '');
      if (!words?.textContent) throw new Error(`${button.outerHTML} has no words`);
      words.scrollIntoView({ block: 'center', behavior: 'instant' });
      const lines: DOMRect[] = [];
      const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const seen = texts.currentNode.textContent?.trim() && !texts.currentNode.parentElement?.closest('.away');
        // What is there for text alone has no width.
        if (seen) lines.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
      }
      const [first] = lines;
      const box = button.getBoundingClientRect();
      const missed = lines.filter(
        ({ left, right, top, bottom }) => document.elementFromPoint((left + right) / 2, (top + bottom) / 2) !== button,
      );
      const { left = 0, right = 0, top = 0, bottom = 0 } = first ?? {};
      return {
        name: button.ariaLabel ?? '',
        missed: missed.length,
        lines: lines.length,
        out: Math.max(
          box.left - left,
          right - box.right,
          (top + bottom) / 2 - box.bottom,
          box.top - (top + bottom) / 2,
        ),
      };
    }),
  );

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: each word of a number, a term and a column is tapped for its button, large or small`, async ({
      page,
    }) => {
      await page.goto(addressOf(site, language));
      for (const width of [320, 1280])
        for (const size of ['100%', '200%']) {
          await page.setViewportSize({ width, height: 800 });
          await page.evaluate((wanted) => {
            document.documentElement.style.fontSize = wanted;
          }, size);
          const triggers = await triggersOn(page);
          const where = `${width} px, ${size}`;
          expect(
            triggers.filter(({ missed, lines, out }) => missed > 0 || lines === 0 || out > 1),
            where,
          ).toEqual([]);
          expect(triggers.length, where).toBeGreaterThan(ledgerOf(site).figures.length);
        }
    });
