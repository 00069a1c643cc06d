import type { Language } from '../../locale/index.ts';
import { bar, brokenFoot, endOnly, type Frame, rail } from '../bars/ends.ts';
import { enlarged, head } from '../bars/head.ts';
import type { Row } from '../bars/sheet.ts';
import { type Stretch, stretches, threshold } from '../bars/threshold.ts';
import type { Mark } from '../mark.ts';
import { label } from '../type.ts';
import { chartWords } from '../words.ts';
import { dotSize, type Plan } from './plan.ts';

/** Where the drawn scale puts a value, in px. */
type Place = (value: number) => number;

const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: 'zhu' | 'rule',
  strokeWidth: number,
  dash?: readonly number[],
): Mark => ({ kind: 'line', x1, y1, x2, y2, stroke, strokeWidth, ...(dash ? { dash } : {}) });

const isSum = ({ panel }: Plan, { series }: Row): boolean =>
  panel.total?.kind === 'sum' && panel.total.series === series;

/** What lies under the bars: rules between rows, and paper where heads stand, so that no gridline runs through them. */
export function underBars(plan: Plan): Mark[] {
  const { sheet, rows, top } = plan;
  const width = sheet.width;
  const covers = sheet.stacked
    ? rows.flatMap(({ row, top: at }): Mark[] => {
        const cover = (y: number, end: number): Mark => ({
          kind: 'rect',
          x: -1,
          y,
          width: width + 2,
          height: end - y,
          fill: 'paper',
        });
        const under = at + row.barAt + row.barHeight + 7;
        return [cover(at, at + row.barAt - 7), cover(under, at + row.height)];
      })
    : [];
  const rules = rows
    .slice(1)
    .map(({ row, top: y }) => line([0, y], [width, y], isSum(plan, row) ? 'zhu' : 'rule', isSum(plan, row) ? 1.5 : 1));
  return [...covers, line([0, top], [width, top], 'zhu', 1.5), ...rules];
}

/** The bar, rail or end of one row on the drawn scale. On a log scale zero has no place: that is said where it would be. */
function drawnAs({ row, top }: Plan['rows'][number], plan: Plan, x: Place, language: Language): Mark[] {
  const { series } = row;
  const log = plan.range.kind === 'log';
  const own: Frame = { x, y: top + row.barAt, height: row.barHeight, tail: plan.sheet.tail };
  if (log && series.value === 0)
    return [
      label(x(0) + 8, own.y + own.height / 2 + 5, chartWords.noZero[language], 13, { tone: 'ink-2', halo: true }),
    ];
  const only = plan.shape === 'dots';
  const frame = only ? endOnly(series, own, dotSize) : own;
  const marks = series.role === 'reference' ? rail(series, frame) : bar(series, frame);
  const middle = own.y + own.height / 2;
  // From zero a dotted line leads to the end; where there is no zero nothing may look like a length.
  const leader =
    only && !log && (frame.from ?? 0) > x(0)
      ? [line([x(0), middle], [frame.from ?? 0, middle], 'rule', 1, [1, 4])]
      : [];
  return [...leader, ...marks, ...(log && !only ? brokenFoot(own) : [])];
}

/** What lies over the bars: their ends, heads, enlarged ends, the thresholds and the lines that close the leaf. */
export function overBars(plan: Plan, x: Place, language: Language): Mark[] {
  const { panel, sheet, rows, names, top, bottom } = plan;
  const foot = (y: number) => line([0, y], [sheet.width, y], 'zhu', 1.25);
  const down: readonly Stretch[] = rows.length > 0 ? stretches(sheet, rows, top, bottom) : [[top, bottom]];
  return [
    ...(sheet.loupe ? [label(sheet.loupe.x, top - 10, chartWords.loupe[language], 13, { tone: 'ink-2' })] : []),
    ...rows.flatMap((one) => [
      ...head(one.row, sheet, one.top),
      ...drawnAs(one, plan, x, language),
      ...enlarged(one.row, one.top, language),
    ]),
    ...names.flatMap(({ series, name }) => threshold(series, { x }, name, down)),
    foot(bottom + 0.75),
    ...(panel.total ? [foot(bottom + 4.75)] : []),
  ];
}
