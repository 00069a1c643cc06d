import { evenLines, label, type Mark, paragraph } from '../../charts/index.ts';
import { exactWidth } from '../../fonts/index.ts';
import type { Language } from '../../locale/index.ts';

/**
 * A card is laid out small and rendered large, so that charts keep their own sizes: text of 12 px here is still
 * readable when a card 1200 px wide is shown at 360.
 */
export type Card = {
  readonly name: 'wide' | 'square' | 'cover';
  /** px of the drawing. */
  readonly width: number;
  readonly height: number;
  /** px of the picture. */
  readonly pixels: readonly [width: number, height: number];
  /** From the edge of the card to what is set on it, px of the drawing. */
  readonly edge: number;
};

export const cards: readonly Card[] = [
  { name: 'wide', width: 480, height: 252, pixels: [1200, 630], edge: 28 },
  { name: 'square', width: 300, height: 300, pixels: [600, 600], edge: 25 },
  // WeChat crops the head of an article to 2.35:1.
  { name: 'cover', width: 450, height: 191.5, pixels: [900, 383], edge: 25 },
];

/** Where something may be drawn on a card, px of its drawing. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Whether things may stand beside one another. */
export const isWide = ({ width, height }: Card): boolean => width > height;

const box = (inset: number, { width, height }: Card, strokeWidth: number): Mark => ({
  kind: 'path',
  d: `M${inset} ${inset}h${width - 2 * inset}v${height - 2 * inset}h${2 * inset - width}z`,
  stroke: 'zhu',
  strokeWidth,
});

/** The thick and the thin rule around a card, with the site's name set into the upper edge. */
export function frame(card: Card, name: string, language: Language): Mark[] {
  const size = 12;
  const from = card.edge - 6;
  const wide = exactWidth(name, size, language, true);
  return [
    box(9, card, 2.25),
    box(13, card, 0.75),
    { kind: 'rect', x: from, y: 5, width: wide + 12, height: 11, fill: 'paper' },
    label(card.edge, 15.5, name, size, { font: 'serif', bold: true, tone: 'zhu' }),
  ];
}

const sizes = [11, 10.5, 10, 9.5];
/** The largest size that needs no more lines than the smallest does. */
const fewest = (tried: readonly number[], count: (size: number) => number): number =>
  tried.find((size) => count(size) === count(tried.at(-1) ?? size)) ?? tried[0] ?? 10;

/** Small print at the foot, upwards from the frame; `top` is where it begins. */
export function footer(
  card: Card,
  notes: readonly string[],
  language: Language,
): { readonly marks: readonly Mark[]; readonly top: number } {
  const width = card.width - 2 * card.edge;
  const set = (size: number) => notes.flatMap((note) => evenLines(note, width, { size, language, bold: false }));
  const size = fewest(sizes, (tried) => set(tried).length);
  const lines = set(size);
  const leading = size * 1.35;
  const first = card.height - 22 - (lines.length - 1) * leading;
  const top = first - size - 5;
  return {
    top,
    marks: [
      { kind: 'line', x1: card.edge, y1: top, x2: card.width - card.edge, y2: top, stroke: 'zhu', strokeWidth: 0.75 },
      ...paragraph(card.edge, first, lines, size, leading, { tone: 'ink-2' }),
    ],
  };
}
