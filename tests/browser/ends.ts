import type { Page } from '@playwright/test';
import { type Colour, type Picture, pictureOf, unlike } from './picture.ts';

/** A piece of the page, px from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An end that nothing may close: what is drawn between its two edges, and on beyond them for a few px. */
export interface Mouth extends Box {
  readonly name: string;
  /** Which way it is open. A line across it would close it. */
  readonly open: 'right' | 'down';
  /** Whether it has to be empty: in drawings the bound's word stands in it, and a gridline may pass. */
  readonly empty: boolean;
}

/** How a page can be shown. */
export const modes = {
  'on a screen': { media: 'screen', forcedColors: 'none', colorScheme: 'light' },
  'in light forced colours': { media: 'screen', forcedColors: 'active', colorScheme: 'light' },
  'in dark forced colours': { media: 'screen', forcedColors: 'active', colorScheme: 'dark' },
  'on paper': { media: 'print', forcedColors: 'none', colorScheme: 'dark' },
} as const;

/** The open ends of the cover and of its key that are shown. */
export const coverMouths = (page: Page): Promise<Mouth[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.cover li.open')].map((column) => {
      const foot = column.querySelector('.foot');
      if (!foot?.checkVisibility()) throw new Error('an open column without its foot');
      const own = column.getBoundingClientRect();
      const { left, right, top, bottom } = foot.getBoundingClientRect();
      const [x, y] = [window.scrollX, window.scrollY];
      const name = column.querySelector('.no, b')?.textContent ?? '';
      // Turned by a quarter it opens to the right.
      return getComputedStyle(foot).transform === 'none'
        ? {
            ...{ name, open: 'down' as const, empty: true },
            ...{ left: left + 3 + x, right: right - 3 + x, top: top + y, bottom: Math.max(bottom, own.bottom) + 4 + y },
          }
        : {
            ...{ name, open: 'right' as const, empty: true },
            ...{ left: left + x, right: right + 4 + x, top: top + 3 + y, bottom: bottom - 3 + y },
          };
    }),
  );

/** Where the line between one row of the cover and the next would be, for the rows that are open. */
export const coverLines = (page: Page): Promise<(Box & { name: string })[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.columns li.open')].map((column) => {
      const { left, right, bottom } = column.getBoundingClientRect();
      const [x, y] = [window.scrollX, window.scrollY];
      const name = column.querySelector('.no')?.textContent ?? '';
      return { name, left: left + 3 + x, right: right - 3 + x, top: bottom - 3 + y, bottom: bottom + 2 + y };
    }),
  );

/**
 * The open ends of drawings that are shown: pairs of edges that run on in dashes. Where a closing line ends them, a
 * ceiling is known, and they are not open.
 */
export const drawnMouths = (page: Page, selector: string): Promise<Mouth[]> =>
  page.evaluate((wanted) => {
    const mouths: Mouth[] = [];
    const drawings = [...document.querySelectorAll<SVGSVGElement>(wanted)].filter(
      (svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 0,
    );
    for (const svg of drawings) {
      const edges = [...svg.querySelectorAll<SVGGeometryElement>('[stroke-dasharray]')].filter(
        (edge) => (edge.getAttribute('stroke-dasharray') ?? '').split(/[ ,]+/).length >= 6,
      );
      const closings = [...svg.querySelectorAll('[data-part="close"]')].map((one) => one.getBoundingClientRect());
      for (let at = 0; at < edges.length; at += 1) {
        const [edge, next] = [edges[at], edges[at + 1]];
        if (!edge) continue;
        // A page draws both edges as one path, a portable drawing as two lines.
        const pair = edge.tagName === 'line' && next ? [edge, next] : [edge];
        at += pair.length - 1;
        const boxes = pair.map((one) => one.getBoundingClientRect());
        const left = Math.min(...boxes.map((box) => box.left));
        const right = Math.max(...boxes.map((box) => box.right));
        const top = Math.min(...boxes.map((box) => box.top));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        const down =
          /^M[^a-z]*v/.test(edge.getAttribute('d') ?? '') ||
          (edge.tagName === 'line' && edge.getAttribute('x1') === edge.getAttribute('x2'));
        const known = closings.some(
          (line) => !down && Math.abs(line.left - right) < 4 && line.top < bottom && line.bottom > top,
        );
        if (known) continue;
        const [x, y] = [window.scrollX, window.scrollY];
        const name = `${svg.closest('[id]')?.id ?? ''} ${mouths.length}`;
        mouths.push(
          down
            ? {
                name,
                open: 'down',
                empty: false,
                left: left + 3 + x,
                right: right - 3 + x,
                top: top + 6 + y,
                bottom: bottom + 5 + y,
              }
            : {
                name,
                open: 'right',
                empty: false,
                left: left + 6 + x,
                right: right + 5 + x,
                top: top + 3 + y,
                bottom: bottom - 3 + y,
              },
        );
      }
    }
    return mouths;
  }, selector);

/** The colours of a page: what lies under everything, what may run through an end that is open, and what may not. */
interface Palette {
  readonly ground: Colour;
  readonly quiet: readonly Colour[];
  readonly loud: readonly Colour[];
}

const paletteOf = (page: Page): Promise<Palette> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.setProperty('forced-color-adjust', 'none');
    const channels = (colour: string): [number, number, number] => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      // Nothing is printed where there is no paper of ours: the sheet is white.
      return alpha === 0 ? [255, 255, 255] : [r, g, b];
    };
    const token = (name: string) => {
      probe.style.color = `var(--${name})`;
      return channels(getComputedStyle(probe).color);
    };
    const palette = {
      ground: channels(getComputedStyle(document.documentElement).backgroundColor),
      quiet: ['paper', 'rule'].map(token),
      loud: ['ink', 'zhu', 'shi'].map(token),
    };
    probe.remove();
    return palette;
  });

const isLoud = (colour: Colour, { ground, quiet, loud }: Palette): boolean => {
  const nearest = (all: readonly Colour[]) => Math.min(...all.map((one) => unlike(one, colour)));
  return nearest(loud) < nearest([ground, ...quiet]);
};

/** The greatest share of a line across a picture that is drawn on. */
function across({ width, height, at }: Picture, along: 'rows' | 'columns', drawn: (colour: Colour) => boolean): number {
  const [lines, length] = along === 'rows' ? [height, width] : [width, height];
  const share = (line: number) =>
    Array.from({ length }, (_, i) => (along === 'rows' ? at(i, line) : at(line, i))).filter(drawn).length / length;
  return Math.max(...Array.from({ length: lines }, (_, line) => share(line)));
}

/** A piece of the page as it is painted. What is out of sight is scrolled to; what is in sight stays, for a slip goes along. */
async function painted(page: Page, box: Box): Promise<Picture> {
  const [x, y] = await page.evaluate(({ top, bottom }) => {
    const inSight = top >= window.scrollY && bottom <= window.scrollY + window.innerHeight;
    if (!inSight) window.scrollTo({ left: 0, top: top - 200, behavior: 'instant' });
    return [window.scrollX, window.scrollY] as const;
  }, box);
  const [left, top] = [Math.round(box.left - x), Math.round(box.top - y)];
  const clip = { x: left, y: top, width: Math.round(box.right - x) - left, height: Math.round(box.bottom - y) - top };
  return pictureOf(await page.screenshot({ clip }));
}

/** The mouths that something closes. */
export async function closedOf(page: Page, mouths: readonly Mouth[]): Promise<string[]> {
  const palette = await paletteOf(page);
  const closed: string[] = [];
  for (const mouth of mouths) {
    const picture = await painted(page, mouth);
    const along = mouth.open === 'right' ? 'columns' : 'rows';
    const shut = mouth.empty
      ? across(picture, along, (colour) => unlike(colour, palette.ground) > 24) > 0
      : across(picture, along, (colour) => isLoud(colour, palette)) > 0.9;
    if (shut) closed.push(mouth.name);
  }
  return closed;
}

/** The boxes through which a line runs from side to side. */
export async function ruledOf(page: Page, boxes: readonly (Box & { name: string })[]): Promise<string[]> {
  const { ground } = await paletteOf(page);
  const ruled: string[] = [];
  for (const box of boxes)
    if (across(await painted(page, box), 'rows', (colour) => unlike(colour, ground) > 24) > 0.6) ruled.push(box.name);
  return ruled;
}

/** A number in a text that is open: where its words end, and how they are underlined. */
interface Tailed extends Box {
  readonly name: string;
  readonly line: string;
}

/** Every open number that is shown in text, in the legend and in lists, with the room behind its last word. */
const tailedOn = (page: Page): Promise<Tailed[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.entry.open')]
      .filter((entry) => entry.checkVisibility() && entry.getBoundingClientRect().width > 0)
      .map((entry) => {
        const texts = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
        let right: DOMRect | undefined;
        let last: Element | null = null;
        while (texts.nextNode()) {
          const parent = texts.currentNode.parentElement;
          if (!texts.currentNode.textContent?.trim() || parent?.closest('.away, .endnote')) continue;
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          right = [...range.getClientRects()].at(-1);
          last = parent;
        }
        if (!right || !last) throw new Error(`${entry.outerHTML} has no words`);
        const underlined = last.closest('button, .entry') ?? entry;
        const [x, y] = [window.scrollX, window.scrollY];
        return {
          name: entry.textContent ?? '',
          line: getComputedStyle(underlined).textDecorationStyle,
          left: right.right + x,
          right: Math.min(right.right + 16, document.documentElement.clientWidth) + x,
          top: right.top + right.height / 2 + y,
          bottom: right.bottom + 8 + y,
        };
      }),
  );

/** Lengths of what is drawn in the fullest row of the pixels that two pictures do not share, and where the first begins. */
function runsOf(one: Picture, other: Picture): { from: number; runs: number[] } {
  let best = { from: 0, runs: [] as number[], drawn: 0 };
  for (let y = 0; y < one.height; y += 1) {
    const row = Array.from({ length: one.width }, (_, x) => unlike(one.at(x, y), other.at(x, y)) > 24);
    const drawn = row.filter(Boolean).length;
    const runs = row
      .map((on) => (on ? '#' : ' '))
      .join('')
      .trim()
      .split(/ +/)
      .filter(Boolean);
    if (drawn > best.drawn) best = { from: row.indexOf(true), runs: runs.map(({ length }) => length), drawn };
  }
  return best;
}

/**
 * Open numbers in text without an end that is seen to be open: one line, and behind the last word, not far from it, at
 * least two dashes. What the dashes are is found by leaving them out.
 */
export async function tailless(page: Page): Promise<{ readonly found: number; readonly faults: string[] }> {
  const tailed = await tailedOn(page);
  const faults: string[] = [];
  for (const one of tailed) {
    const without = (out: boolean) =>
      page.evaluate((leftOut) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.entry.open{background:none!important}.endnote::before{content:none!important}');
        document.adoptedStyleSheets = leftOut
          ? [...document.adoptedStyleSheets, sheet]
          : document.adoptedStyleSheets.slice(0, -1);
      }, out);
    const shown = await painted(page, one);
    await without(true);
    const left = await painted(page, one);
    await without(false);
    const { from, runs } = runsOf(shown, left);
    if (one.line !== 'solid' || runs.length < 2 || from > 5)
      faults.push(`${one.name}: ${one.line}, then ${runs.join(' ')} from ${from} px on`);
  }
  return { found: tailed.length, faults };
}
