import { type Language, localeOf } from '../../locale/index.ts';
import type { Mark, Span } from '../mark.ts';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { numberSpans, paragraph, spansWidth, wrap } from '../type.ts';
import type { Columns } from './columns.ts';
import type { Row } from './row.ts';
import type { Scale } from './scale.ts';

/** A stretch of a vertical line. */
export type Stretch = readonly [top: number, bottom: number];
/** Where vertical lines run: through everything on a desk, only past the bars where heads stand above them. */
export const stretches = (
  columns: Columns,
  rows: readonly { row: Row; top: number }[],
  top: number,
  bottom: number,
): Stretch[] =>
  columns.stacked
    ? rows.map(({ row, top: at }) => [at + row.barAt - 7, at + row.barAt + row.barHeight + 7])
    : [[top, bottom]];

/** The line of a threshold with its name above the rows, `gap` px under which they have begun. */
export function threshold(
  series: Series,
  scale: Pick<Scale, 'x'>,
  name: ThresholdName,
  down: readonly Stretch[],
  gap = 34,
): Mark[] {
  const x = scale.x(series.value);
  const line = ([y1, y2]: Stretch, stroke: 'paper' | 'zhu', strokeWidth: number): Mark => ({
    kind: 'line',
    x1: x,
    y1,
    x2: x,
    y2,
    stroke,
    strokeWidth,
    ...(series.bound === 'about' && stroke === 'zhu' ? { dash: [3, 5] } : {}),
    ...(stroke === 'zhu' ? { meaning: { entry: series.id, part: 'tick' as const } } : {}),
  });
  const first: Stretch = [name.beside ? name.top - 14 : name.bottom, name.bottom + gap];
  return [
    ...down.map((stretch) => line(stretch, 'paper', 5)),
    ...[first, ...down].map((stretch) => line(stretch, 'zhu', 2)),
    { kind: 'text', x: name.x, y: name.top, anchor: 'start', font: 'serif', bold: true, spans: name.spans, halo: true },
    ...paragraph(name.x, name.top + 18, name.detail, 13, 17, { tone: 'ink-2', halo: true }),
  ];
}

/** Where a threshold's name stands: beside its line, or above it where there is no room. */
export type ThresholdName = {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly beside: boolean;
  readonly spans: readonly Span[];
  readonly detail: readonly string[];
};

/** The names of a panel's thresholds from `top` down, one under another. */
export function thresholdNames(
  panel: Panel,
  scale: Pick<Scale, 'x'>,
  columns: Columns,
  top: number,
  language: Language,
): readonly { readonly series: Series; readonly name: ThresholdName }[] {
  let at = top;
  return panel.series
    .filter(({ role }) => role === 'threshold')
    .map((series) => {
      const name = thresholdName(series, scale, columns, at, language);
      at = name.bottom;
      return { series, name };
    });
}

function thresholdName(
  series: Series,
  scale: Pick<Scale, 'x'>,
  columns: Columns,
  top: number,
  language: Language,
): ThresholdName {
  const x = scale.x(series.value);
  const spans: Span[] = [
    { text: `${series.label}${localeOf(language).gap}`, tone: 'zhu', size: 15 },
    ...numberSpans(series.segments, 15, 'zhu'),
  ];
  const width = spansWidth(spans);
  const beside = x + 10 + width <= columns.width;
  const at = beside ? x + 10 : Math.max(0, Math.min(x, columns.width - width));
  const detail = series.detail && !columns.brief ? wrap(series.detail, 13, columns.width - at) : [];
  return { x: at, top: top + 16, bottom: top + 22 + detail.length * 17, beside, spans, detail };
}
