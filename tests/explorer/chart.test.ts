import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyBound, boundNames, type Mark, type Panel, type Series } from '../../src/charts/index.ts';
import { marksOf } from '../../src/explorer/end.ts';
import { isPrinted, limitsOf } from '../../src/explorer/limits.ts';
import { measuredPanel } from '../../src/explorer/measured.ts';
import { scaleKinds, shapes } from '../../src/explorer/state.ts';
import { drawn } from '../charts/drawings.ts';

const real = drawn.find(({ chart }) => chart.kind === 'bars')?.panels[0]?.series[0];
if (!real) throw new Error('no bar chart');
const bounds = Object.keys(boundNames) as AnyBound[];
const openAbove: readonly AnyBound[] = ['more-than', 'at-least'];
const ceilings: readonly AnyBound[] = ['just-under', 'less-than', 'at-most'];
const [width, tail] = [600, 96];

/** A number of this size and bound; rounded ones are known to a twentieth, ranges reach half as far again. */
function seriesOf(id: string, value: number, bound: AnyBound, role: Series['role'] = 'value'): Series {
  const low = bound === 'rounded' ? value * 0.95 : ceilings.includes(bound) ? -Infinity : value;
  const above = bound === 'rounded' ? value * 1.05 : bound === 'between' ? value * 1.5 : value;
  const high = openAbove.includes(bound) ? Infinity : above;
  return { ...real, id, value, bound, low, high, role, word: '', ends: undefined, average: true } as Series;
}
const panelOf = (series: readonly Series[]): Panel => ({
  title: '',
  items: series.map((one) => ({ kind: 'series', series: one })),
  series,
  total: undefined,
  tick: String,
});
const rightOf = (mark: Mark): number =>
  mark.kind === 'rect' ? mark.x + mark.width : mark.kind === 'line' ? Math.max(mark.x1, mark.x2) : Number.NaN;

const number = fc.record({ value: fc.double({ min: 0.01, max: 1e9, noNaN: true }), bound: fc.constantFrom(...bounds) });
const numbers = fc
  .array(number, { minLength: 1, maxLength: 6 })
  .map((all) => all.map(({ value, bound }, i) => seriesOf(`s${i}`, value, bound)));
const views = shapes.flatMap((shape) => scaleKinds.map((kind) => [shape, kind] as const));

test.for(views)(
  '%s on a %s scale: every end has room, none that is open is closed, no ink lies beyond what is known',
  ([shape, kind]) => {
    fc.assert(
      fc.property(numbers, (all) => {
        const { min, suggestedMax: max } = limitsOf(all, kind, width, tail);
        const along = (value: number) =>
          kind === 'log' ? Math.log(Math.max(value, min) / min) / Math.log(max / min) : value / max;
        const x = (value: number) => along(value) * width;
        for (const series of all) {
          const { value, low, high, bound } = series;
          const end = x(Number.isFinite(high) ? Math.max(high, value) : value);
          expect(end + (bound === 'exact' || bound === 'rounded' ? 8 : tail)).toBeLessThanOrEqual(width + 0.01);
          // Cuts at the foot and the bound's word stand for nothing on the scale.
          const marks = marksOf(series, { x, y: 0, height: 26, tail }, shape, kind, 'zh').filter(
            ({ meaning }) => meaning,
          );
          const parts = (part: string) => marks.filter(({ meaning }) => meaning?.part === part);
          const known = bound === 'rounded' ? low : value;
          expect(parts('solid').length).toBe(1);
          for (const mark of parts('solid')) {
            expect(rightOf(mark)).toBeLessThanOrEqual(x(known) + 0.001);
            if (!ceilings.includes(bound)) expect(rightOf(mark)).toBeCloseTo(x(known), 3);
          }
          expect(parts('close').length).toBe(
            bound === 'exact' || bound === 'between' ? 2 : ceilings.includes(bound) || bound === 'about' ? 1 : 0,
          );
          if (!openAbove.includes(bound)) continue;
          expect(parts('edge').length).toBe(2);
          expect(marks.filter((mark) => rightOf(mark) > x(value) + 0.01)).toEqual(parts('edge'));
        }
      }),
      { numRuns: 60 },
    );
  },
);

test.for(views)('references are hollow as %s on a %s scale', ([shape, kind]) => {
  const marks = marksOf(
    seriesOf('other', 900, 'more-than', 'reference'),
    { x: (v) => v / 2, y: 0, height: 16, tail },
    shape,
    kind,
    'zh',
  );
  expect(marks.length).toBeGreaterThan(2);
  expect(marks.filter(({ kind: drawnAs }) => drawnAs === 'rect')).toEqual([]);
});

test('a log scale has no place for zero and cuts every bar at its foot; what has no length is not cut', () => {
  const frame = { x: (value: number) => value, y: 0, height: 26, tail };
  const cuts = (shape: (typeof shapes)[number], kind: (typeof scaleKinds)[number]) =>
    marksOf(seriesOf('a', 300, 'exact'), frame, shape, kind, 'zh').filter(
      (mark) => mark.kind === 'line' && mark.stroke === 'paper',
    ).length;
  expect([cuts('bars', 'log'), cuts('bars', 'linear'), cuts('dots', 'log')]).toEqual([2, 0, 0]);
  expect(marksOf(seriesOf('none', 0, 'exact'), frame, 'bars', 'log', 'zh').map(({ kind }) => kind)).toEqual(['text']);
  expect(limitsOf([seriesOf('none', 0, 'exact')], 'linear', width, tail)).toEqual({ min: 0, suggestedMax: 1 });
});

test('of a log scale the powers of ten are printed, and over two decades also twos and fives', () => {
  const ticks = [10, 20, 30, 50, 90, 100, 0.2, 0.001];
  expect(ticks.filter((tick) => isPrinted(tick, 1, 100))).toEqual([10, 20, 50, 100, 0.2, 0.001]);
  expect(ticks.filter((tick) => isPrinted(tick, 1, 1e5))).toEqual([10, 100, 0.001]);
});

test('rows stand under the names of thresholds, which are no rows', () => {
  const own = seriesOf('own', 500, 'exact');
  const line = seriesOf('line', 200, 'about', 'threshold');
  const { rows, height } = measuredPanel(panelOf([own, line]), width, 'bars', 'zh');
  expect(rows.map(({ row }) => row.series.id)).toEqual(['own']);
  expect(rows[0]?.top).toBeGreaterThan(20);
  expect(height).toBeGreaterThan((rows[0]?.top ?? 0) + 40);
  expect(measuredPanel(panelOf([line]), width, 'bars', 'zh').height).toBeGreaterThan(60);
});
