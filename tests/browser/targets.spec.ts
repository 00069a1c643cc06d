import { expect, test } from '@playwright/test';
import { addressOf, languages, ledgerOf, stories } from './stories.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true });

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: what can be tapped is 24 px each way, or stands in a sentence with that much leading`, async ({
      page,
    }) => {
      for (const path of ['', 'method/', 'figures/', `figures/${ledgerOf(site).derived[0]?.id}/`]) {
        await page.goto(addressOf(site, language, path));
        const targets = await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          const controls = 'a[href], button, summary, [tabindex]:not([tabindex="-1"])';
          /** WCAG 2.5.8, inline: the target is in a sentence, or the lines around it bind its height. */
          const inSentence = (element: Element) => {
            if (getComputedStyle(element).display !== 'inline' && !element.matches('button')) return false;
            const around = element.closest('p, li, dd, td, th')?.cloneNode(true);
            if (!(around instanceof Element)) return false;
            for (const control of around.querySelectorAll(controls)) control.remove();
            return (around.textContent ?? '').trim() !== '';
          };
          return [...document.querySelectorAll(controls)]
            .filter((element) => element.checkVisibility() && element.getBoundingClientRect().bottom > 0)
            .map((element) => {
              const lines = [...element.getClientRects()].filter(({ width }) => width > 0);
              const block = element.closest('p, li, dd, td, th, summary');
              return {
                name: `${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.trim().slice(0, 30)}`,
                width: Math.max(...lines.map(({ width }) => width)),
                height: Math.min(...lines.map(({ height }) => height)),
                inSentence: inSentence(element),
                leading: block ? Number.parseFloat(getComputedStyle(block).lineHeight) : 0,
                isNumber: element.matches('.entry button'),
              };
            });
        });
        const small = targets.filter(({ width, height }) => width < 24 || height < 24);
        const told = ({ name, width, height, leading }: (typeof targets)[number]) =>
          `${path} ${name}: ${width.toFixed(1)} × ${height.toFixed(1)}, leading ${leading}`;
        expect(small.filter(({ inSentence, leading }) => !inSentence || leading < 24).map(told)).toEqual([]);
        const numbers = targets.filter(({ isNumber }) => isNumber);
        expect(numbers.filter(({ height }) => height < 24).map(told)).toEqual([]);
        if (path === '') expect(numbers.length).toBeGreaterThan(5);
      }
    });
