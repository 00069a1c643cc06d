import { type Area, type Drawing, isDesk, isNarrow, type Mark } from '../mark.ts';
import type { Series } from '../series.ts';
import { closingLinesFlat, openFoot } from './foot.ts';

/** px under the cells: the closing lines, or an open foot with its word. */
const footOf = ({ bound }: Series): number => (bound === 'exact' ? 14 : 36);

/** Cells in a row: as many as on a page, or on a card the fewest at which the block is not too high. */
function columnsOf(series: Series, area: Area): number {
  const { width, height } = area;
  const count = series.value;
  let columns = Math.min(count, isNarrow(area) ? 10 : isDesk(area) ? 20 : 16);
  if (height === undefined) return columns;
  while (columns < count && Math.ceil(count / columns) * (width / columns) + footOf(series) > height) columns += 1;
  return columns;
}

/**
 * A few things, one ruled cell each, as in a ledger. The unused cells of the last row are crossed out by one diagonal,
 * because an empty cell could look like something lost.
 */
export function layoutCells(series: Series, area: Area): Drawing {
  const { width } = area;
  const columns = columnsOf(series, area);
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
  return { width, height: Math.ceil(bottom + footOf(series)), marks };
}
