import type { Page } from '@playwright/test';

/**
 * Text of the elements that `selector` finds which a reader cannot get to see: it cannot be scrolled into the window, or
 * something else lies over its middle there.
 */
export const coveredIn = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll(wanted)];
    if (found.length === 0) throw new Error(`no ${wanted}`);
    return found.flatMap((element) => {
      const covered: string[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let looked = 0;
      while (texts.nextNode()) {
        const { textContent, parentElement: parent } = texts.currentNode;
        if (!parent || !textContent?.trim() || parent.closest('.away, svg') || !parent.checkVisibility()) continue;
        looked += 1;
        parent.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (!hit || !element.contains(hit)) covered.push(`${element.id}: ${textContent.trim().slice(0, 30)}`);
      }
      return looked > 0 ? covered : [`${element.id}: nothing to be read`];
    });
  }, selector);

/** Links and buttons that `selector` finds which a tap on their middle does not reach. */
export const untappable = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((target) => {
          target.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, right, top, bottom } = target.getClientRects()[0] ?? new DOMRect();
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return !hit || !(target === hit || target.contains(hit));
        })
        .map((target) => `${target.getAttribute('href')} in ${target.parentElement?.className}`),
    selector,
  );
