import type { Mark } from '../mark.ts';
import type { Series } from '../series.ts';
import { label } from '../type.ts';

/** The horizontal double line under a block whose number is exact. */
export const closingLinesFlat = (x: number, y: number, width: number, entry: string): Mark[] =>
  [1, 5].map((offset) => ({
    kind: 'line',
    x1: x,
    y1: y + offset,
    x2: x + width,
    y2: y + offset,
    stroke: 'zhu',
    strokeWidth: 1.25,
    meaning: { entry, part: 'close' },
  }));

/** An open foot: both edges run on in shortening dashes, the bound's word between them, nothing closes it. */
export const openFoot = (series: Series, x: number, y: number, width: number): Mark[] => [
  ...[x + 0.75, x + width - 0.75].map(
    (at): Mark => ({
      kind: 'line',
      x1: at,
      y1: y - 4,
      x2: at,
      y2: y + 28,
      stroke: 'ink',
      strokeWidth: 1.5,
      dash: [13, 4, 7, 3, 3, 40],
      meaning: { entry: series.id, part: 'edge' },
    }),
  ),
  label(x + width / 2, y + 18, series.word, 16, { font: 'serif', bold: true, tone: 'zhu', anchor: 'middle' }),
];
