import { expect, test } from 'vitest';
import {
  type AnyBound,
  boundNames,
  type Drawing,
  drawEnd,
  everyWidth,
  type Line,
  layouts,
  type Mark,
  type Panel,
  type Rect,
  type Series,
} from '../../src/charts/index.ts';
import { languages } from '../../src/locale/index.ts';
import { drawn } from './drawings.ts';
import { partsOf } from './measured.ts';

/** A panel of these numbers and nothing else. */
const panelOf = (series: readonly Series[]): Panel => ({
  title: '',
  items: series.map((one) => ({ kind: 'series', series: one })),
  series,
  total: undefined,
  tick: String,
});

/** How every kind of end is drawn: its closing lines, whether they are whole, its running edges, its bristles. */
const kinds: Readonly<Record<AnyBound, { closes: number; whole: boolean; edges: number; bristles: boolean }>> = {
  exact: { closes: 2, whole: true, edges: 0, bristles: false },
  rounded: { closes: 0, whole: false, edges: 0, bristles: true },
  'more-than': { closes: 0, whole: false, edges: 2, bristles: false },
  'at-least': { closes: 0, whole: false, edges: 2, bristles: false },
  about: { closes: 1, whole: false, edges: 0, bristles: false },
  'just-under': { closes: 1, whole: true, edges: 2, bristles: false },
  'less-than': { closes: 1, whole: true, edges: 2, bristles: false },
  'at-most': { closes: 1, whole: true, edges: 2, bristles: false },
  between: { closes: 2, whole: true, edges: 2, bristles: false },
};
const bounds = Object.keys(boundNames) as AnyBound[];
const openAbove = ['more-than', 'at-least'];

const ends: Readonly<Partial<Record<AnyBound, [low: number, high: number]>>> = {
  exact: [600, 600],
  rounded: [580, 620],
  about: [600, 600],
  'just-under': [-Infinity, 600],
  'less-than': [-Infinity, 600],
  'at-most': [-Infinity, 600],
  between: [600, 700],
};

/** A number of every bound, made out of one that is really drawn. */
function seriesWith(bound: AnyBound, language: 'zh' | 'en'): Series {
  const real = drawn.find((one) => one.language === language && one.chart.kind === 'bars')?.panels[0]?.series[0];
  if (!real) throw new Error('no bar chart');
  const [low, high] = ends[bound] ?? [600, Infinity];
  const printed = bound === 'rounded' ? { low: '580', high: '620', half: '20' } : undefined;
  return { ...real, id: 'one', role: 'value', bound, value: 600, low, high, word: '', ends: printed, average: false };
}

const cases = bounds.flatMap((bound) => languages.map((language) => [bound, language] as const));

test('every bound has a kind of end', () => {
  expect(Object.keys(kinds).sort()).toEqual([...bounds].sort());
});

test.for(cases)('a bar that is %s ends as its bound says (%s)', ([bound, language]) => {
  for (const width of everyWidth) {
    const series = seriesWith(bound, language);
    const panel = panelOf([series]);
    const { marks, width: room }: Drawing = layouts.bars([panel], width, language);
    const own = endOf(marks);
    expect({ closes: own.closes.length, edges: own.edges.length, bristles: own.bristles.length > 0 }).toEqual({
      closes: kinds[bound].closes,
      edges: kinds[bound].edges,
      bristles: kinds[bound].bristles,
    });
    for (const close of own.closes)
      expect(close.dash === undefined || close.dash.length === 0).toBe(kinds[bound].whole);
    if (!openAbove.includes(bound)) continue;
    // Nothing stands at the mouth of an open end, and its edges run on past the number and stop inside the drawing.
    const solid = partsOf<Rect>(marks, 'one', 'solid')[0];
    const at = (solid?.x ?? 0) + (solid?.width ?? 0);
    for (const edge of own.edges) {
      expect(edge.x1).toBeCloseTo(at, 1);
      expect(edge.x2).toBeGreaterThan(at + 20);
      expect(edge.x2).toBeLessThanOrEqual(room);
      expect(edge.dash?.length).toBeGreaterThan(2);
    }
  }
});

/** The parts of the bar itself, without those of its enlarged end. */
function endOf(marks: readonly Mark[]) {
  const solid = partsOf<Rect>(marks, 'one', 'solid')[0];
  const beside = ({ y1, y2 }: Line) => solid !== undefined && y1 >= solid.y - 5 && y2 <= solid.y + solid.height + 5;
  return {
    closes: partsOf<Line>(marks, 'one', 'close'),
    edges: partsOf<Line>(marks, 'one', 'edge').filter(beside),
    bristles: partsOf<Rect>(marks, 'one', 'bristle'),
  };
}

test.for(bounds)('the end drawn on a receipt is closed only where the number is: %s', (bound) => {
  const { marks, width, height } = drawEnd(seriesWith(bound, 'zh'), 300);
  const whole = marks.filter(
    (mark): mark is Line => mark.kind === 'line' && mark.x1 === mark.x2 && mark.stroke === 'zhu' && !mark.dash?.length,
  );
  const closes = partsOf<Line>(marks, 'one', 'close');
  expect(closes.length).toBe(bound === 'exact' ? 2 : closes.length);
  if (openAbove.includes(bound)) {
    expect(closes).toEqual([]);
    expect(partsOf(marks, 'one', 'edge').length).toBe(2);
    // The one whole line shows where the printed number is, not an end: both edges run on past it.
    expect(whole.length).toBe(1);
  }
  for (const mark of marks)
    if (mark.kind === 'line')
      expect(Math.max(mark.x1, mark.x2, mark.y1, mark.y2)).toBeLessThanOrEqual(Math.max(width, height));
});

test('what is known only from above is nowhere solid up to its number', () => {
  for (const bound of ['just-under', 'less-than', 'at-most'] as const) {
    const { marks } = drawEnd(seriesWith(bound, 'zh'), 300);
    const right = (mark: Mark) => (mark.kind === 'rect' ? mark.x + mark.width : 0);
    const line = marks.find((mark): mark is Line => mark.kind === 'line' && mark.x1 === mark.x2);
    expect(Math.max(...marks.map(right))).toBeLessThan((line?.x1 ?? 0) - 10);
  }
});

test.for(cases.filter(([bound]) => bound === 'exact' || openAbove.includes(bound)))(
  'a block of units that is %s has the foot its bound asks for (%s)',
  ([bound, language]) => {
    for (const value of [24, 600]) {
      const series = { ...seriesWith(bound, language), value, low: value, word: '余' };
      const other = { ...series, id: 'two' };
      for (const panels of [[series], [series, other]])
        for (const width of everyWidth) {
          const asPanels = panels.map((one) => panelOf([one]));
          const { marks } = layouts.units(asPanels, width, language);
          expect(partsOf(marks, 'one', 'close').length).toBe(bound === 'exact' ? 2 : 0);
          expect(partsOf(marks, 'one', 'edge').length).toBe(bound === 'exact' ? 0 : 2);
        }
    }
  },
);
