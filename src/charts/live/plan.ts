import type { Language } from '../../locale/index.ts';
import { type Row, rowOf, type Sheet, sheetFor } from '../bars/sheet.ts';
import { type ThresholdName, thresholdNames } from '../bars/threshold.ts';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { type Range, rangeOf, type ScaleKind } from './range.ts';

/** What stands for a number: a bar from the foot of the scale, or its end alone. */
export const shapes = ['bars', 'dots'] as const;
export type Shape = (typeof shapes)[number];

/** A number's end alone is a square of this many px. */
export const dotSize = 20;

/** A panel measured for a scale that another hand draws: where everything will stand, in px. */
export type Plan = {
  readonly panel: Panel;
  readonly shape: Shape;
  readonly sheet: Sheet;
  readonly range: Range;
  readonly names: readonly { readonly series: Series; readonly name: ThresholdName }[];
  /** Where the rows begin, under the thresholds' names and the labels of the scale. */
  readonly top: number;
  readonly rows: readonly { readonly row: Row; readonly top: number }[];
  readonly bottom: number;
  readonly height: number;
};

/** Measures a panel at a width in px. Rows are as high as a chart of the story would make them. */
export function planOf(panel: Panel, width: number, shape: Shape, kind: ScaleKind, language: Language): Plan {
  const sheet = sheetFor(panel, width);
  // An end alone reaches to the left of its number: the scale begins where even zero has room for that.
  const from = sheet.plot.from + (shape === 'dots' ? dotSize : 0);
  const own: Sheet = { ...sheet, plot: { ...sheet.plot, from } };
  const range = rangeOf(panel, own.plot.to - from, own.tail, kind, width < 480 ? 4 : 6);
  const x = (value: number) => from + range.x(value);
  const names = thresholdNames(panel, { x }, own, 0, language);
  const top = Math.max(0, ...names.map(({ name }) => name.bottom)) + 28;
  const drawn = [
    ...panel.series.filter(({ role }) => role !== 'threshold'),
    ...(panel.total?.kind === 'sum' ? [panel.total.series] : []),
  ];
  const rows: { row: Row; top: number }[] = [];
  let at = top;
  for (const series of drawn) {
    const row = rowOf(series, own, { x }, language);
    rows.push({ row, top: at });
    at += row.height;
  }
  // A threshold that stands alone still needs a stretch to be drawn through.
  const bottom = drawn.length > 0 ? at : top + (names.length > 0 ? 60 : 0);
  return { panel, shape, sheet: own, range, names, top, rows, bottom, height: Math.ceil(bottom + 8) };
}
