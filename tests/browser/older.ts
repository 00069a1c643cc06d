import type { Page } from '@playwright/test';

/** Takes out of a page what browsers of some years ago did not know: they pass over the names that stand there instead. */
export const older = (html: string): string =>
  html
    .replaceAll('light-dark(', 'not-known-here(')
    .replaceAll(/(?<=\d)cq(?=w|h|i|b|min|max)/g, 'nkh')
    .replaceAll(/(?<!-)text-size-adjust/g, 'not-known-here');

/**
 * Serves every page, and whatever stands in a frame on it, as such a browser takes it; without the policy, which lets
 * nothing pass but what was built.
 */
export async function withOlder(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = older(html);
      // A change that finds nothing to change proves nothing.
      if (body === html) throw new Error(`${route.request().url()} was not changed`);
      await route.fulfill({ response, body: body.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') });
    },
  );
}

/** How a page is painted. */
export interface Painted {
  /** What is shown, each kind of element with all of its colours, and how many there are of it. */
  readonly colours: Readonly<Record<string, number>>;
  /** How many paths and texts there are in drawings. */
  readonly marks: number;
  /** Those that have neither a fill nor a stroke. */
  readonly unpainted: readonly string[];
  readonly paper: string;
}

export const paintedOn = (page: Page): Promise<Painted> =>
  page.evaluate(() => {
    const named = (element: Element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`;
    const shown = [...document.querySelectorAll('*')].filter((element) => element.checkVisibility());
    const clear = (colour: string) => colour === 'none' || /^rgba\(.*, 0\)$/.test(colour);
    // What CSS does not shape is drawn all the same, and has its colours from attributes.
    const marks = shown.filter((element) => element.matches('svg :is(path, line, rect, circle, text, tspan)'));
    const colours: Record<string, number> = {};
    for (const element of shown) {
      const style = getComputedStyle(element);
      const look = [
        named(element),
        ...[style.color, style.backgroundColor, style.backgroundImage, style.fill, style.stroke, style.boxShadow],
        ...[style.borderTopColor, style.borderRightColor, style.borderBottomColor, style.borderLeftColor],
        ...[style.textDecorationColor, style.outlineColor],
        ...['::before', '::after'].map((part) => {
          const { content, color, backgroundColor, backgroundImage } = getComputedStyle(element, part);
          return content === 'none' ? '' : `${color} ${backgroundColor} ${backgroundImage}`;
        }),
      ].join(' | ');
      colours[look] = (colours[look] ?? 0) + 1;
    }
    return {
      colours,
      marks: marks.length,
      unpainted: marks
        .filter((mark) => clear(getComputedStyle(mark).fill) && clear(getComputedStyle(mark).stroke))
        .map(named),
      paper: getComputedStyle(document.documentElement).backgroundColor,
    };
  });

/** The looks of which one page has more than the other: none where both are painted alike; a few are enough to be told. */
export const differing = (one: Painted, other: Painted): string[] =>
  Object.keys({ ...one.colours, ...other.colours })
    .filter((look) => one.colours[look] !== other.colours[look])
    .slice(0, 4);
