import type { ChartOptions, FontSpec, Scale } from 'chart.js';
import { type TableRow, wrap } from '../../../charts/browser.ts';
import { isPrinted, limitsOf } from '../../limits.ts';
import { beginsRed } from '../../measured.ts';
import type { RowDrawing } from './ledger-bar.ts';

const [labelHeight, labelGap, air] = [12, 8, 6];

/** The height of the scale with its labels and the air that tall signs need, and the strip under the last line. */
export const [axisHeight, footHeight] = [air + labelHeight + labelGap, 8];

/** What a tooltip says of a row: nothing that is not in the table. */
type Said = (row: number) => TableRow | undefined;

type Parts = Required<ChartOptions<'ledgerBar'>>;

function scalesOf({ measured, scale: kind, palette }: RowDrawing): Parts['scales'] {
  const { columns, panel } = measured;
  const { tones, fonts } = palette;
  const { from, to } = columns.plot;
  const all = [...panel.series, ...(panel.total?.kind === 'sum' ? [panel.total.series] : [])];
  const { min, suggestedMax } = limitsOf(all, kind, to - from, columns.tail);
  return {
    x: {
      type: kind === 'log' ? 'logarithmic' : 'linear',
      position: 'top',
      min,
      suggestedMax,
      border: { display: false, dash: [1, 3] },
      grid: { color: tones.rule, lineWidth: 1, tickLength: labelGap, tickColor: 'transparent' },
      ticks: {
        align: 'inner',
        maxRotation: 0,
        autoSkipPadding: 16,
        maxTicksLimit: kind === 'log' ? 40 : 7,
        padding: 0,
        color: tones['ink-2'],
        font: { family: fonts.serif, size: labelHeight, lineHeight: 1 },
        callback(value, index, ticks) {
          const printed = (at: number) => kind === 'linear' || isPrinted(at, this.min, this.max);
          if (!printed(Number(value))) return null;
          return panel.tick(Number(value), ticks.findLastIndex((tick) => printed(tick.value)) === index);
        },
      },
      // The last visible label carries the unit, also where Chart.js has dropped labels for lack of room.
      afterUpdate: ({ ticks }: Scale) => {
        for (const [at, tick] of ticks.entries()) tick.label = panel.tick(tick.value, at === ticks.length - 1);
      },
    },
    y: {
      type: 'rows',
      border: { display: false },
      grid: {
        offset: false,
        // A rule runs on under the column of heads.
        tickLength: from,
        color: ({ index }) => (beginsRed(measured, index) ? tones.zhu : tones.rule),
        lineWidth: ({ index }) => (beginsRed(measured, index) ? 1.5 : 1),
      },
      // Heads stand in their own column or over the bars: they take no room from the scale.
      ticks: { autoSkip: false, mirror: true, padding: 0, z: 1 },
    },
  };
}

function tooltipOf({ measured, palette }: RowDrawing, said: Said): NonNullable<Parts['plugins']['tooltip']> {
  const { tones, fonts } = palette;
  const lines = (text: string | undefined) => wrap(text ?? '', 13, Math.min(300, measured.columns.width - 48));
  const font = (family: string, weight: FontSpec['weight'], size: number) => ({
    family,
    weight,
    size,
    lineHeight: 1.4,
  });
  return {
    position: 'clear',
    displayColors: false,
    backgroundColor: tones.paper,
    borderColor: tones.zhu,
    borderWidth: 1,
    cornerRadius: 0,
    padding: 10,
    titleColor: tones.ink,
    bodyColor: tones.ink,
    footerColor: tones['ink-2'],
    titleFont: font(fonts.sans, 400, 13),
    bodyFont: font(fonts.bold, 700, 17),
    footerFont: font(fonts.sans, 400, 13),
    footerMarginTop: 2,
    callbacks: {
      title: ([item]) => lines(item && said(item.dataIndex)?.label),
      label: ({ dataIndex }) => said(dataIndex)?.printed ?? '',
      footer: ([item]) => {
        const row = item && said(item.dataIndex);
        return [...lines(row?.bound), ...lines(row?.interval)];
      },
    },
  };
}

/** What Chart.js is asked for: its scales, its tooltip, and that a row is found wherever the pointer is in it. */
export const optionsOf = (rowDrawing: RowDrawing, said: Said): ChartOptions<'ledgerBar'> => ({
  indexAxis: 'y',
  // Nothing on the site moves.
  animation: false,
  // The height follows from how the words break at a width, so another width is another chart.
  responsive: false,
  clip: false,
  interaction: { mode: 'y', intersect: false },
  layout: {
    autoPadding: false,
    padding: {
      top: air,
      right: rowDrawing.measured.columns.width - rowDrawing.measured.columns.plot.to,
      bottom: footHeight,
    },
  },
  scales: scalesOf(rowDrawing),
  plugins: { tooltip: tooltipOf(rowDrawing, said) },
});
