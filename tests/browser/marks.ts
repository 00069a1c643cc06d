import type { Page } from '@playwright/test';
import { type Picture, pictureOf, unlike } from './picture.ts';

/** The number of one receipt as it is printed, and what leads to it. */
export interface Mark {
  readonly id: string;
  readonly number: string;
  /** The numbers that stand in the text in front of this receipt's address. */
  readonly endnotes: readonly string[];
}

/** The numbers on the receipts of a page that is shown as print. */
export const marksOn = (page: Page): Promise<Mark[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.receipts .receipt')].map((receipt) => {
      const seam = receipt.querySelector('.seam');
      if (!seam) throw new Error(`${receipt.id} has no number`);
      return {
        id: receipt.id,
        number: getComputedStyle(seam, '::before').content.replaceAll('"', ''),
        endnotes: [...document.querySelectorAll(`.endnote[href="#${receipt.id}"]`)].map(
          (link) => link.textContent ?? '',
        ),
      };
    }),
  );

/** px that ink takes in a picture, across and down. */
function inkOf({ width, height, at }: Picture): readonly [across: number, down: number] {
  const inked = (x: number, y: number) => unlike(at(x, y), [255, 255, 255]) > 60;
  const [columns, rows] = [width, height].map((length) => Array.from({ length }, (_, i) => i)) as [number[], number[]];
  return [
    columns.filter((x) => rows.some((y) => inked(x, y))).length,
    rows.filter((y) => columns.some((x) => inked(x, y))).length,
  ];
}

async function pictured(page: Page, selector: string): Promise<Picture> {
  const clip = await page.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Only whole pixels of it: the rest belongs to what is beside.
    const { left, top, right, bottom } = found?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [Math.ceil(left), Math.ceil(top)];
    return { x, y, width: Math.floor(right) - x, height: Math.floor(bottom) - y };
  }, selector);
  return pictureOf(await page.screenshot({ clip }));
}

/**
 * The numbers that are not printed whole: the ink of one, held against that of the same signs set plainly beside it, in
 * the same font and way of writing, where nothing can cut them. A sign between two pixels is a pixel wider.
 */
export async function cutMarks(page: Page, marks: readonly Mark[]): Promise<string[]> {
  const cut: string[] = [];
  for (const { id, number } of marks) {
    const printed = inkOf(await pictured(page, `#${id} .seam`));
    await page.evaluate((receipt) => {
      const seam = document.querySelector(`#${receipt} .seam`);
      if (!seam) throw new Error(`${receipt} has no number`);
      const { font, letterSpacing, writingMode, color, content } = getComputedStyle(seam, '::before');
      const plain = document.body.appendChild(document.createElement('div'));
      plain.id = 'plain';
      plain.textContent = content.replaceAll('"', '');
      const place = { position: 'fixed', inset: '0 auto auto 0', zIndex: '9', padding: '9px', background: '#fff' };
      Object.assign(plain.style, place, { font, letterSpacing, writingMode, color, whiteSpace: 'nowrap' });
    }, id);
    const plain = inkOf(await pictured(page, '#plain'));
    await page.evaluate(() => document.getElementById('plain')?.remove());
    const off = Math.max(...printed.map((length, i) => Math.abs(length - (plain[i] ?? 0))));
    if (off > 2 || plain[0] < 4) cut.push(`${id}, ${number}: ${printed.join(' × ')} of ${plain.join(' × ')} px`);
  }
  return cut;
}
