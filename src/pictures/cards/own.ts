import { type Drawing, layouts, type Mark, type Panel, type WidthClass } from '../../charts/index.ts';
import type { Chart } from '../../dataset/index.ts';
import type { Language } from '../../locale/index.ts';
import type { Box } from './column.ts';

/** The smallest text of a card, px of its drawing. */
const leastText = 11;

/** A mark k times as large, moved by dx, dy. */
function scaled(mark: Mark, k: number, dx: number, dy: number): Mark {
  switch (mark.kind) {
    case 'rect':
      return { ...mark, x: dx + k * mark.x, y: dy + k * mark.y, width: k * mark.width, height: k * mark.height };
    case 'circle':
      return { ...mark, cx: dx + k * mark.cx, cy: dy + k * mark.cy, r: k * mark.r };
    case 'line':
      return { ...mark, x1: dx + k * mark.x1, y1: dy + k * mark.y1, x2: dx + k * mark.x2, y2: dy + k * mark.y2 };
    case 'text':
      return {
        ...mark,
        x: dx + k * mark.x,
        y: dy + k * mark.y,
        spans: mark.spans.map((span) => ({ ...span, size: k * span.size })),
      };
    case 'path':
      return mark;
  }
}

const scaleOf = ({ width, height }: Drawing, box: Box): number => Math.min(box.width / width, box.height / height, 1.4);

/** Whether a drawing keeps its text readable at a scale. Paths are written in their own coordinates and are not scaled. */
const bears = ({ marks }: Drawing, k: number): boolean =>
  marks.every(
    (mark) => mark.kind !== 'path' && (mark.kind !== 'text' || mark.spans.every(({ size }) => size * k >= leastText)),
  );

const areaOf = ({ drawing, k }: { drawing: Drawing; k: number }): number => k * k * drawing.width * drawing.height;

/** The chart's own drawing, where one of its widths can be brought into the box and still be read. */
export function ownDrawing(
  chart: Chart,
  panels: readonly Panel[],
  box: Box,
  language: Language,
): readonly Mark[] | undefined {
  const [best] = (['narrow', 'medium', 'wide'] as const satisfies readonly WidthClass[])
    .map((width) => layouts[chart.kind](panels, width, language))
    .map((drawing) => ({ drawing, k: scaleOf(drawing, box) }))
    .filter(({ drawing, k }) => bears(drawing, k))
    .sort((one, other) => areaOf(other) - areaOf(one));
  if (!best) return undefined;
  const { drawing, k } = best;
  const dy = box.y + (box.height - k * drawing.height) / 2;
  return drawing.marks.map((mark) => scaled(mark, k, box.x, dy));
}
