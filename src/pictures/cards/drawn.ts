import { type Drawing, type Item, type Layout, layouts, type Mark, type Panel, placed } from '../../charts/index.ts';
import type { Language } from '../../locale/index.ts';
import type { Box } from './frame.ts';

/** The smallest text of a drawing on a card, px of the card's drawing: 20 px on a picture 1200 px wide. */
const leastText = 8;
const scales = Array.from({ length: 30 }, (_, i) => (56 - i) / 40);
/** A drawing may be so much smaller than it could be, where that spares it broken lines. */
const spared = 0.7;

/** A drawing that is placed, with the scale at which it is. */
export type Placed = { readonly scale: number; readonly marks: readonly Mark[] };

const isRead = (marks: readonly Mark[], scale: number): boolean =>
  marks.every((mark) => mark.kind !== 'text' || mark.spans.every(({ size }) => size * scale >= leastText));

/** What broken lines add to: where there is text, how high a drawing is in its own px. */
const lengthOf = ({ marks, height }: Drawing): number => (marks.some(({ kind }) => kind === 'text') ? height : 0);

/**
 * Panels laid out for a box as large as they fit it, rather somewhat smaller than with names broken into lines; undefined
 * where they would be too small to be read.
 */
export function drawnIn(box: Box, layout: Layout, panels: readonly Panel[], language: Language): Placed | undefined {
  const fitting = scales.flatMap((scale) => {
    const drawing = layout(panels, { width: box.width / scale, height: box.height / scale }, language);
    return scale * drawing.height <= box.height && isRead(drawing.marks, scale) ? [{ scale, drawing }] : [];
  });
  const near = fitting.filter(({ scale }) => scale >= (fitting[0]?.scale ?? 0) * spared);
  const least = Math.min(...near.map(({ drawing }) => lengthOf(drawing)));
  const best = near.find(({ drawing }) => lengthOf(drawing) === least);
  if (!best) return undefined;
  const { scale, drawing } = best;
  const place = { x: box.x, y: box.y + (box.height - scale * drawing.height) / 2, scale };
  return { scale, marks: drawing.marks.map((mark) => placed(mark, place)) };
}

/** Items as lists side by side, so many columns of them: numbers with their ends and on no scale. */
export function listIn(box: Box, items: readonly Item[], columns: number, language: Language): Placed | undefined {
  const rows = Math.ceil(items.length / columns);
  const panels = Array.from({ length: columns }, (_, i): Panel => {
    const own = items.slice(i * rows, (i + 1) * rows);
    return { title: '', items: own, series: [], total: undefined, tick: () => '' };
  });
  return drawnIn(box, layouts.spread, panels, language);
}
