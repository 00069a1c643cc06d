import type { Page } from '@playwright/test';

/** Something that can be tapped. */
export interface Target {
  name: string;
  width: number;
  height: number;
  /** Whether it stands in a sentence, so that the lines around it bind its height: WCAG 2.5.8, inline. */
  inSentence: boolean;
  /** The height of those lines, px. */
  leading: number;
  /** Whether it is a number that opens its receipt. */
  isNumber: boolean;
}

/** Everything on the page that can be tapped, without what waits above the page until it has the focus. */
export const targetsOn = (page: Page): Promise<Target[]> =>
  page.evaluate(() => {
    const controls = 'a[href], button, summary, [tabindex]:not([tabindex="-1"])';
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
          name: `${element.tagName.toLowerCase()}.${element.className} ${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30)}`,
          width: Math.max(...lines.map(({ width }) => width)),
          height: Math.min(...lines.map(({ height }) => height)),
          inSentence: inSentence(element),
          leading: block ? Number.parseFloat(getComputedStyle(block).lineHeight) : 0,
          isNumber: element.matches('.trigger:not(.term) button'),
        };
      });
  });

/** What is under 24 px, and not in a sentence with that much leading; a number is never smaller. */
export const small = (targets: readonly Target[]): string[] =>
  targets
    .filter(({ width, height }) => width < 24 || height < 24)
    .filter(({ inSentence, leading, isNumber, height }) => !inSentence || leading < 24 || (isNumber && height < 24))
    .map(
      ({ name, width, height, leading }) => `${name}: ${width.toFixed(1)} × ${height.toFixed(1)}, leading ${leading}`,
    );
