import type { Plugin } from 'chart.js';
import { stretches, threshold, thresholdNames } from '../../../charts/browser.ts';
import { paint } from '../paint.ts';
import type { LedgerChart } from './chart.ts';
import { rowDrawingOf } from './ledger-bar.ts';

const placeOn = ({ scales, chartArea }: LedgerChart) => {
  const scale = scales['x'];
  return { x: (value: number) => (scale ? scale.getPixelForValue(Math.max(scale.min, value)) : chartArea.left) };
};

/** The thresholds of a chart with the places of their names, under the labels of the scale. */
export function namesOn(chart: LedgerChart): ReturnType<typeof thresholdNames> {
  const { measured, language } = rowDrawingOf(chart);
  return thresholdNames(measured.panel, placeOn(chart), measured.columns, chart.chartArea.top, language);
}

/** Draws the lines of thresholds over the bars. */
export const thresholds: Plugin<'ledgerBar'> = {
  id: 'thresholds',
  afterDatasetsDraw: (chart) => {
    const { measured, palette } = rowDrawingOf(chart);
    const { top, bottom } = chart.chartArea;
    const rows = measured.rows.map((one) => ({ ...one, top: top + one.top }));
    const names = namesOn(chart);
    const under = names.at(-1)?.name.bottom ?? top;
    const down = rows.length > 0 ? stretches(measured.columns, rows, under, bottom) : [[under, bottom] as const];
    const marks = names.flatMap(({ series, name }) => threshold(series, placeOn(chart), name, down, 8));
    paint(chart.ctx, marks, palette);
  },
};
