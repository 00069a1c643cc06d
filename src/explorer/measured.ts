import { type Columns, columnsAt, type Panel, type Row, rowOf, thresholdNames } from '../charts/browser.ts';
import type { Language } from '../locale/index.ts';
import { dotSize } from './end.ts';
import type { Shape } from './state.ts';

/** The rows of a view, measured for a width, as a chart of the story would set them. Heights count from the first line. */
export type MeasuredPanel = {
  readonly panel: Panel;
  readonly columns: Columns;
  readonly rows: readonly { readonly row: Row; readonly top: number }[];
  readonly height: number;
};

/** Measures a panel at a width in px: under the names of its thresholds one row a number, and one for the total. */
export function measuredPanel(panel: Panel, width: number, shape: Shape, language: Language): MeasuredPanel {
  const columns = columnsAt(panel, width);
  // An end alone reaches to the left of its number: the scale begins where even zero has room for that.
  const from = columns.plot.from + (shape === 'dots' ? dotSize : 0);
  // Gridlines run down the whole chart and would cross an enlarged end under its bar: it is said in words there.
  const own: Columns = { ...columns, plot: { ...columns.plot, from }, dense: true };
  // Names need the most lines at the right edge, where their words have the least room.
  const names = thresholdNames(panel, { x: () => width }, own, 0, language);
  const first = names.at(-1)?.name.bottom ?? 0;
  const drawn = [
    ...panel.series.filter(({ role }) => role !== 'threshold'),
    ...(panel.total?.kind === 'sum' ? [panel.total.series] : []),
  ];
  const rows: { row: Row; top: number }[] = [];
  let top = first === 0 ? 0 : first + 6;
  for (const series of drawn) {
    const row = rowOf(series, own, { x: () => from }, language);
    rows.push({ row, top });
    top += row.height;
  }
  // A threshold that stands alone still needs a stretch to be drawn through.
  const alone = drawn.length === 0 && names.length > 0 ? 60 : 0;
  return { panel, columns: own, rows, height: top + alone };
}

/** Whether a row begins with a red rule: the first under the scale, and a total. */
export const beginsRed = ({ panel, rows }: MeasuredPanel, row: number): boolean =>
  row === 0 || (panel.total?.kind === 'sum' && row === rows.length - 1);
