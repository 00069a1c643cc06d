import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AnyBound,
  boundNames,
  chartWords,
  type Mark,
  overBars,
  type Panel,
  type Plan,
  planOf,
  rangeOf,
  type ScaleKind,
  type Series,
  scaleKinds,
  shapes,
  underBars,
} from '../../src/charts/index.ts';
import { languages } from '../../src/locale/index.ts';
import { drawn } from './drawings.ts';

const real = drawn.find(({ chart }) => chart.kind === 'bars')?.panels[0]?.series[0];
if (!real) throw new Error('no bar chart');
const bounds = Object.keys(boundNames) as AnyBound[];
const openAbove: readonly AnyBound[] = ['more-than', 'at-least'];
const ceilings: readonly AnyBound[] = ['just-under', 'less-than', 'at-most'];

/** A number of this size and bound; rounded ones are known to a twentieth. */
function seriesOf(id: string, value: number, bound: AnyBound, role: Series['role'] = 'value'): Series {
  const low = bound === 'rounded' ? value * 0.95 : ceilings.includes(bound) ? -Infinity : value;
  const high = bound === 'rounded' ? value * 1.05 : openAbove.includes(bound) ? Infinity : value;
  return { ...real, id, value, bound, low, high, role, word: '', ends: undefined, average: true } as Series;
}
const panelOf = (...series: readonly Series[]): Panel => ({
  title: '',
  items: series.map((one) => ({ kind: 'series', series: one })),
  series,
  total: undefined,
  tick: String,
});
const place = (plan: Plan) => (value: number) => plan.sheet.plot.from + plan.range.x(value);
const marksOf = (plan: Plan, id: string): Mark[] =>
  overBars(plan, place(plan), 'zh').filter(({ meaning }) => meaning?.entry === id && meaning.part !== 'loupe');
/** How far right a mark reaches, its dashes as they stand. */
const rightOf = (mark: Mark): number =>
  mark.kind === 'rect' ? mark.x + mark.width : mark.kind === 'line' ? Math.max(mark.x1, mark.x2) : Number.NaN;

const numbers = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const row = fc.record({ value: numbers, bound: fc.constantFrom(...bounds) });
const width = fc.integer({ min: 270, max: 1100 });

test.for(scaleKinds)('a %s scale has room for every end, and its ticks are inside it', (kind) => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), width, (rows, px) => {
      const panel = panelOf(...rows.map(({ value, bound }, i) => seriesOf(`s${i}`, value, bound)));
      const range = rangeOf(panel, px, 72, kind, 4);
      for (const { value, high, bound } of panel.series) {
        const end = range.x(Number.isFinite(high) ? Math.max(high, value) : value);
        const tail = bound === 'exact' || bound === 'rounded' ? 8 : 72;
        expect(end + tail).toBeLessThanOrEqual(px + 0.01);
      }
      for (const tick of range.ticks) {
        expect(range.x(tick)).toBeGreaterThanOrEqual(-0.01);
        expect(range.x(tick)).toBeLessThanOrEqual(px + 0.01);
      }
      expect(range.ticks.length).toBeGreaterThan(1);
      expect(range.ticks.length).toBeLessThan(16);
    }),
  );
});

test('a linear scale begins at zero and is even; on a log scale equal ratios are equal distances', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const panel = panelOf(seriesOf('a', a, 'exact'), seriesOf('b', b, 'exact'));
      const linear = rangeOf(panel, 600, 96, 'linear', 6);
      expect(linear.x(0)).toBe(0);
      expect(linear.x(a) * b).toBeCloseTo(linear.x(b) * a, 3);
      const log = rangeOf(panel, 600, 96, 'log', 6);
      const [least, most] = [Math.min(a, b), Math.max(a, b)];
      expect(log.x(least)).toBeGreaterThan(0);
      const middle = Math.sqrt(least * most);
      expect(log.x(middle) - log.x(least)).toBeCloseTo(log.x(most) - log.x(middle), 3);
    }),
  );
});

const views = shapes.flatMap((shape) => scaleKinds.map((kind) => [shape, kind] as const));

test.for(views)('%s on a %s scale: nothing closes what is open, no ink lies beyond what is known', ([shape, kind]) => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), width, (rows, px) => {
      const panel = panelOf(...rows.map(({ value, bound }, i) => seriesOf(`s${i}`, value, bound)));
      const plan = planOf(panel, px, shape, kind, 'zh');
      const x = place(plan);
      for (const { id, value, low, bound } of panel.series) {
        const marks = marksOf(plan, id);
        const solid = marks.filter(({ meaning }) => meaning?.part === 'solid');
        expect(solid.length).toBe(1);
        const known = bound === 'rounded' ? low : value;
        for (const mark of solid) expect(rightOf(mark)).toBeLessThanOrEqual(x(known) + 0.001);
        // Where the number itself is printed, the ink ends at it and nowhere before.
        if (!ceilings.includes(bound)) for (const mark of solid) expect(rightOf(mark)).toBeCloseTo(x(known), 3);
        const closes = marks.filter(({ meaning }) => meaning?.part === 'close');
        expect(closes.length).toBe(bound === 'exact' ? 2 : ceilings.includes(bound) || bound === 'about' ? 1 : 0);
        if (!openAbove.includes(bound)) continue;
        const edges = marks.filter(({ meaning }) => meaning?.part === 'edge');
        expect(edges.length).toBe(2);
        for (const edge of edges) {
          expect(edge.kind === 'line' && edge.x1).toBeCloseTo(x(value), 3);
          expect(edge.kind === 'line' && (edge.dash?.length ?? 0)).toBeGreaterThan(4);
          expect(rightOf(edge)).toBeGreaterThan(x(value) + 40);
        }
        const beyond = marks.filter((mark) => rightOf(mark) > x(value) + 0.01);
        expect(beyond).toEqual(edges);
      }
    }),
    { numRuns: 60 },
  );
});

test.for(views)('references are hollow as %s on a %s scale', ([shape, kind]) => {
  const panel = panelOf(seriesOf('own', 500, 'exact'), seriesOf('other', 900, 'more-than', 'reference'));
  const marks = marksOf(planOf(panel, 600, shape, kind, 'zh'), 'other');
  expect(marks.length).toBeGreaterThan(2);
  expect(marks.filter((mark) => mark.kind === 'rect')).toEqual([]);
});

test.for(scaleKinds)(
  'a threshold is a line and no row on a %s scale; if its number is about, the line is broken',
  (kind) => {
    const names = ['exact', 'about'] as const;
    const panel = panelOf(
      seriesOf('own', 500, 'exact'),
      ...names.map((bound, i) => seriesOf(bound, 200 + 100 * i, bound, 'threshold')),
    );
    const plan = planOf(panel, 600, 'bars', kind, 'zh');
    expect(plan.rows.map(({ row: { series } }) => series.id)).toEqual(['own']);
    for (const bound of names) {
      const marks = marksOf(plan, bound);
      expect(marks.length).toBe(2);
      for (const mark of marks)
        expect(mark.kind === 'line' && [mark.x1, mark.x2]).toEqual(
          Array(2).fill(place(plan)(bound === 'exact' ? 200 : 300)),
        );
      for (const mark of marks) expect(mark.kind === 'line' && mark.dash !== undefined).toBe(bound === 'about');
    }
    // One name under the other.
    expect(plan.names[1]?.name.top).toBeGreaterThan(plan.names[0]?.name.bottom ?? Infinity);
  },
);

test.for(languages)(
  'zero stands at the foot of a linear scale; on a log scale its row says that it has no place (%s)',
  (language) => {
    const panel = panelOf(seriesOf('none', 0, 'exact'), seriesOf('some', 126, 'exact'));
    const told = (kind: ScaleKind) => {
      const plan = planOf(panel, 600, 'bars', kind, language);
      expect(plan.rows.length).toBe(2);
      const marks = overBars(plan, place(plan), language);
      return {
        words: marks.some((mark) => mark.kind === 'text' && mark.spans[0]?.text === chartWords.noZero[language]),
        drawn: marks.filter(({ meaning }) => meaning?.entry === 'none' && meaning.part === 'close').length,
      };
    };
    expect(told('linear')).toEqual({ words: false, drawn: 2 });
    expect(told('log')).toEqual({ words: true, drawn: 0 });
    const plan = planOf(panelOf(seriesOf('none', 0, 'exact')), 600, 'bars', 'log', language);
    expect(plan.range.min).toBeGreaterThan(0);
  },
);

test('bars on a log scale are cut at the foot, and neither dots nor a linear scale are', () => {
  const panel = panelOf(seriesOf('own', 500, 'exact'));
  const cuts = views.map(([shape, kind]) => {
    const plan = planOf(panel, 600, shape, kind, 'zh');
    return overBars(plan, place(plan), 'zh').filter((mark) => mark.kind === 'line' && mark.stroke === 'paper').length;
  });
  expect(cuts).toEqual([0, 2, 0, 0]);
});

test('on a narrow leaf paper lies under heads and over gridlines, and rows are ruled apart', () => {
  const panel = panelOf(seriesOf('a', 500, 'exact'), seriesOf('b', 300, 'exact'));
  const plan = planOf(panel, 400, 'bars', 'linear', 'zh');
  const under = underBars(plan);
  for (const { row, top } of plan.rows) {
    const covers = under.filter((mark) => mark.kind === 'rect' && mark.fill === 'paper' && mark.y === top);
    expect(covers.map((mark) => (mark.kind === 'rect' ? mark.y + mark.height : 0))).toEqual([top + row.barAt - 7]);
  }
  expect(under.filter((mark) => mark.kind === 'line' && mark.stroke === 'rule').length).toBe(1);
  expect(underBars(planOf(panel, 1040, 'bars', 'linear', 'zh')).filter(({ kind }) => kind === 'rect')).toEqual([]);
});
