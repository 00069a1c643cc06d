import { Chart, LinearScale, LogarithmicScale, Tooltip } from 'chart.js';
import type { ExploreData } from '../../data.ts';
import { measuredPanel } from '../../measured.ts';
import type { State } from '../../state.ts';
import type { View } from '../../view.ts';
import type { Palette } from '../palette.ts';
import { LedgerBar, LedgerBarController, type RowDrawing } from './ledger-bar.ts';
import { axisHeight, footHeight, optionsOf } from './options.ts';
import { RowScale } from './row-scale.ts';
import { thresholds } from './thresholds.ts';

Chart.register(LedgerBarController, LedgerBar, RowScale, LinearScale, LogarithmicScale, Tooltip, thresholds);

export type LedgerChart = Chart<'ledgerBar'>;

/** What a chart is drawn of, and how: on `width` px, with `ratio` device pixels to one of CSS. */
export type Drawn = {
  readonly data: ExploreData;
  readonly view: View;
  readonly state: State;
  readonly palette: Palette;
  readonly width: number;
  readonly ratio: number;
};

/** Draws a view on a canvas. What was drawn there before must be destroyed. */
export function drawOn(canvas: HTMLCanvasElement, { data, view, state, palette, width, ratio }: Drawn): LedgerChart {
  const { language } = data;
  const measured = measuredPanel(view.panel, width, state.shape, language);
  const rowDrawing: RowDrawing = { measured, shape: state.shape, scale: state.scale, palette, language };
  const rows = measured.rows.map(({ row }) => row);
  const said = (at: number) => view.items.find(({ id }) => id === rows[at]?.series.id)?.row ?? view.total?.row;
  canvas.width = width;
  canvas.height = Math.ceil(axisHeight + measured.height + footHeight);
  return new Chart(canvas, {
    type: 'ledgerBar',
    data: {
      labels: rows.map(({ series }) => series.id),
      datasets: [{ data: rows.map(({ series }) => series.value), barThickness: rows[0]?.barHeight ?? 1, rowDrawing }],
    },
    options: { ...optionsOf(rowDrawing, said), devicePixelRatio: ratio },
  });
}

/** Makes one row the active one, as the pointer would, or none. */
export function activate(chart: LedgerChart, id: string | undefined): void {
  const index = chart.data.labels?.indexOf(id) ?? -1;
  const active = index === -1 ? [] : [{ datasetIndex: 0, index }];
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.render();
}
