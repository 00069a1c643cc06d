import type { Page } from '@playwright/test';

/** A place in a PDF: its page, counted from 0, and its height above that page's foot in points. */
export type Place = { readonly page: number; readonly y: number };

/**
 * Puts a mark of no size on the upper and the lower edge of each element that `selector` finds, and a link to each: what
 * is linked to, Chromium writes into a PDF as a named destination, with the page and the height where it has come to
 * stand. So the PDF itself tells where it was cut. Gives the ids of the elements.
 */
export const markEnds = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const links = document.body.appendChild(document.createElement('p'));
    return [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => {
      element.style.position = 'relative';
      for (const end of ['top', 'bottom'] as const) {
        const mark = element.appendChild(document.createElement('i'));
        mark.id = `${element.id}.${end}`;
        Object.assign(mark.style, { position: 'absolute', left: '0', width: '1px', height: '1px', [end]: '0' });
        const link = links.appendChild(document.createElement('a'));
        link.href = `#${mark.id}`;
        link.textContent = '.';
      }
      return element.id;
    });
  }, selector);

/** Where the marked elements begin and end, by their ids, as a PDF that Chromium has written says. */
export function endsIn(pdf: Buffer): Map<string, { top: Place; bottom: Place }> {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const pagesUnder = (id: string): string[] => {
    const [, kids] = /\/Kids \[([^\]]*)\]/.exec(objects.get(id) ?? '') ?? [];
    return kids === undefined ? [id] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesUnder(kid));
  };
  const [root = ''] = [...objects].find(([, body]) => /\/Type \/Pages\b/.test(body) && !body.includes('/Parent')) ?? [];
  const order = pagesUnder(root);
  const places = new Map(
    [...text.matchAll(/\/(\S+\.(?:top|bottom)) \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+) 0\]/g)].map(
      ([, name, page = '', y]) => [name, { page: order.indexOf(page), y: Number(y) }],
    ),
  );
  return new Map(
    [...places].flatMap(([name, top]) => {
      const id = /^(.*)\.top$/.exec(name ?? '')?.[1];
      const bottom = places.get(`${id}.bottom`);
      if (id === undefined) return [];
      if (!bottom || top.page < 0 || bottom.page < 0) throw new Error(`${id} has no place in the PDF`);
      return [[id, { top, bottom }] as const];
    }),
  );
}
