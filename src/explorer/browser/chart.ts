import {
  BarController,
  BarElement,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LogarithmicScale,
  type Plugin,
  type Scale,
} from 'chart.js';
import { overBars, type Plan, type Series, underBars } from '../../charts/browser.ts';
import type { Language } from '../../locale/index.ts';
import { paint } from './paint.ts';
import type { Palette } from './palette.ts';

Chart.register(BarController, BarElement, LinearScale, LogarithmicScale);

type Point = { x: number | null; y: number };
export type LedgerChart = Chart<'bar', Point[]>;

/**
 * How far Chart.js draws the ink of a row, in the row's unit; null where our own hand draws it: references are hollow, an
 * end alone has no foot, and of what is only known from above the ink ends by pixels, not by a value.
 */
function inkOf(series: Series, plan: Plan): number | null {
  if (plan.shape === 'dots' || series.role === 'reference') return null;
  if (plan.range.kind === 'log' && series.value === 0) return null;
  if (['just-under', 'less-than', 'at-most'].includes(series.bound)) return null;
  return series.bound === 'rounded' ? series.low : series.value;
}

/** Whether a mark is ink that Chart.js has drawn already. */
const drawnByChart = (ink: ReadonlyMap<string, number | null>, mark: ReturnType<typeof overBars>[number]): boolean =>
  mark.kind === 'rect' && mark.meaning?.part === 'solid' && ink.get(mark.meaning.entry) !== null;

/** The ledger's hand: rules and heads under and over the bars, and at every bar the end that its bound asks for. */
const hand = (
  plan: Plan,
  ink: ReadonlyMap<string, number | null>,
  palette: Palette,
  language: Language,
): Plugin<'bar'> => ({
  id: 'ledger',
  afterLayout: ({ scales }) => {
    // A label that a threshold's line would run through is not printed.
    const lines = plan.names.map(({ series }) => scales['x']?.getPixelForValue(series.value) ?? 0);
    for (const tick of scales['x']?.ticks ?? []) {
      const at = scales['x']?.getPixelForValue(tick.value) ?? 0;
      if (lines.some((line) => Math.abs(line - at) < 24)) tick.label = '';
    }
  },
  beforeDatasetsDraw: ({ ctx }) => paint(ctx, underBars(plan), palette),
  afterDatasetsDraw: ({ ctx, scales }) => {
    // A value under the foot of a log scale stands at its foot.
    const x = (value: number) => scales['x']?.getPixelForValue(Math.max(plan.range.min, value)) ?? 0;
    const marks = overBars(plan, x, language);
    paint(
      ctx,
      marks.filter((mark) => !drawnByChart(ink, mark)),
      palette,
    );
  },
});

/** What Chart.js is asked to draw: the ink of the bars, the scale with its labels and gridlines. */
export function configOf(plan: Plan, palette: Palette, language: Language): ChartConfiguration<'bar', Point[]> {
  const { sheet, range, rows, top, bottom, height, panel } = plan;
  const ink = new Map(rows.map(({ row }) => [row.series.id, inkOf(row.series, plan)] as const));
  const data = rows.map(({ row, top: at }) => ({
    x: ink.get(row.series.id) ?? null,
    y: at + row.barAt + row.barHeight / 2 - top,
  }));
  return {
    type: 'bar',
    data: {
      datasets: [
        {
          data,
          backgroundColor: palette.tones.ink,
          barThickness: rows.find(({ row }) => row.series.role !== 'reference')?.row.barHeight ?? 1,
          grouped: false,
          inflateAmount: 0,
          borderWidth: 0,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      events: [],
      layout: {
        autoPadding: false,
        padding: { left: sheet.plot.from, right: sheet.width - sheet.plot.to, bottom: height - bottom },
      },
      scales: {
        x: {
          type: range.kind === 'log' ? 'logarithmic' : 'linear',
          position: 'top',
          min: range.min,
          max: range.max,
          bounds: 'data',
          border: { display: false },
          grid: { color: palette.tones.rule, lineWidth: 0.75, drawTicks: false },
          ticks: {
            align: 'inner',
            maxRotation: 0,
            padding: 8,
            color: palette.tones['ink-2'],
            font: { family: palette.faces.serif, size: 12, lineHeight: 1 },
            callback: (value, index, ticks) => panel.tick(Number(value), index === ticks.length - 1),
          },
          afterBuildTicks: (axis: Scale) => {
            axis.ticks = range.ticks.map((value) => ({ value }));
          },
          afterFit: (axis: Scale) => {
            axis.height = top;
            axis.paddingLeft = 0;
            axis.paddingRight = 0;
          },
        },
        y: { type: 'linear', display: false, reverse: true, offset: false, min: 0, max: bottom - top, bounds: 'data' },
      },
    },
    plugins: [hand(plan, ink, palette, language)],
  };
}

/** Draws a plan on a canvas, as sharp as `ratio` device pixels to one of CSS. What was drawn there before must be destroyed. */
export function drawOn(
  canvas: HTMLCanvasElement,
  plan: Plan,
  palette: Palette,
  language: Language,
  ratio: number,
): LedgerChart {
  canvas.width = plan.sheet.width;
  canvas.height = plan.height;
  const config = configOf(plan, palette, language);
  return new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: ratio } });
}
