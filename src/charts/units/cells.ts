import { type Drawing, type Mark, type WidthClass, widths } from '../mark.ts';
import type { Series } from '../series.ts';
import { closingLinesFlat, openFoot } from './foot.ts';

const columnsOf: Record<WidthClass, number> = { compact: 10, narrow: 10, medium: 16, wide: 20 };

/**
 * A few things, one ruled cell each, as in a ledger. What is left of the last row is struck by one diagonal: an empty
 * cell could be taken for something that was lost.
 */
export function layoutCells(series: Series, widthClass: WidthClass): Drawing {
  const width = widths[widthClass];
  const columns = Math.min(columnsOf[widthClass], series.value);
  const cell = Math.min(64, width / columns);
  const rows = Math.ceil(series.value / columns);
  const right = columns * cell;
  const bottom = rows * cell;
  const left = rows * columns - series.value;
  const square = Math.round(cell * 0.6 * 10) / 10;
  const inset = (cell - square) / 2;
  const rule = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: 'rule',
    strokeWidth: 1,
  });
  const marks: Mark[] = [
    ...Array.from({ length: rows + 1 }, (_, row) => rule(0, 1 + row * cell, right, 1 + row * cell)),
    ...Array.from({ length: columns + 1 }, (_, column) => rule(column * cell, 1, column * cell, 1 + bottom)),
    ...Array.from(
      { length: series.value },
      (_, i): Mark => ({
        kind: 'rect',
        x: (i % columns) * cell + inset,
        y: 1 + Math.floor(i / columns) * cell + inset,
        width: square,
        height: square,
        fill: series.tone,
        meaning: { entry: series.id, part: 'unit' },
      }),
    ),
  ];
  if (left > 0)
    marks.push({
      kind: 'line',
      x1: right - left * cell,
      y1: 1 + bottom,
      x2: right,
      y2: 1 + bottom - cell,
      stroke: 'zhu',
      strokeWidth: 1.5,
    });
  const exact = series.bound === 'exact';
  marks.push(...(exact ? closingLinesFlat(0, bottom + 6, right, series.id) : openFoot(series, 0, bottom + 6, right)));
  return { width, height: Math.ceil(bottom + (exact ? 14 : 36)), marks };
}
