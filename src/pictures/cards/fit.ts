import {
  type Drawing,
  type Item,
  type Layout,
  layouts,
  type Mark,
  measuringBy,
  type Panel,
  transformed,
} from '../../charts/index.ts';
import { exactWidth } from '../../fonts/index.ts';
import type { Language } from '../../locale/index.ts';
import type { Box } from './frame.ts';

/**
 * The smallest text allowed on a card, px of the card, tried in this order. A card is seen at half its pixels, in a
 * chat at a third. The last value accepts any size, because a chart with long names needs a card too.
 */
export const leastTexts = [9.5, 8, 0] as const;
/** How many times as large a drawing is tried, from the largest. */
const scales = Array.from({ length: 15 }, (_, i) => (28 - i) / 20);
/** A drawing may be scaled down to this share of the possible size where that avoids broken lines. */
const spared = 0.7;

/** The marks of a drawing at its place on a card, and the scale it was drawn at. */
export type Fitted = { readonly scale: number; readonly marks: readonly Mark[] };

const isRead = (marks: readonly Mark[], scale: number, least: number): boolean =>
  marks.every((mark) => mark.kind !== 'text' || mark.spans.every(({ size }) => size * scale >= least));

/** The height of a drawing in its own px, which broken lines increase; 0 for a drawing without text. */
const lengthOf = ({ marks, height }: Drawing): number => (marks.some(({ kind }) => kind === 'text') ? height : 0);

/**
 * Panels laid out for a box as large as they fit it, rather somewhat smaller than with names broken into lines; undefined
 * where their text would be smaller than `least` px.
 */
export function fitDrawing(
  box: Box,
  layout: Layout,
  panels: readonly Panel[],
  language: Language,
  least: number,
): Fitted | undefined {
  const fitting = scales.flatMap((scale) => {
    const area = { width: box.width / scale, height: box.height / scale };
    const drawing = measuringBy(
      (text, size, bold) => exactWidth(text, size, language, bold),
      () => layout(panels, area, language),
    );
    return scale * drawing.height <= box.height && isRead(drawing.marks, scale, least) ? [{ scale, drawing }] : [];
  });
  const near = fitting.filter(({ scale }) => scale >= (fitting[0]?.scale ?? 0) * spared);
  const shortest = Math.min(...near.map(({ drawing }) => lengthOf(drawing)));
  const best = near.find(({ drawing }) => lengthOf(drawing) === shortest);
  if (!best) return undefined;
  const { scale, drawing } = best;
  const place = { x: box.x, y: box.y + (box.height - scale * drawing.height) / 2, scale };
  return { scale, marks: drawing.marks.map((mark) => transformed(mark, place)) };
}

/** Items as lists side by side, so many columns of them: numbers with their ends and on no scale. */
export function fitList(
  box: Box,
  items: readonly Item[],
  columns: number,
  language: Language,
  least: number,
): Fitted | undefined {
  const rows = Math.ceil(items.length / columns);
  const panels = Array.from({ length: columns }, (_, i): Panel => {
    const own = items.slice(i * rows, (i + 1) * rows);
    return { title: '', items: own, series: [], total: undefined, tick: () => '' };
  });
  return fitDrawing(box, layouts.spread, panels, language, least);
}
