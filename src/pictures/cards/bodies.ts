import {
  bar,
  cardWords,
  chartWords,
  daysOf,
  dryBrush,
  fill,
  type Item,
  label,
  type Mark,
  type Moment,
  openEdges,
  type Panel,
  rail,
  type Series,
} from '../../charts/index.ts';
import type { Chart } from '../../dataset/index.ts';
import type { Language } from '../../locale/index.ts';
import { localeOf } from '../../locale/index.ts';
import type { Columns } from './column.ts';
import type { Row, Strip } from './rows.ts';

/** What a card shows of a chart: rows, what has to be said beside their strips, and what even beside bare numbers. */
export type Body = { readonly columns: Columns; readonly notes: readonly string[]; readonly needed: readonly string[] };
type BodyOf = (panels: readonly Panel[], language: Language) => Body;

const rowOf = (series: Series, extra: Partial<Row> = {}): Row => ({
  name: series.label,
  kind: series.role === 'value' ? 'value' : 'aside',
  segments: series.segments,
  tone: series.role === 'threshold' ? 'zhu' : series.tone,
  end: series,
  ...extra,
});

const isOpen = ({ bound }: Series): boolean => bound === 'more-than' || bound === 'at-least';

/** Bars of a panel on one scale from zero, thresholds drawn through all of them. */
function strips(panel: Panel): (series: Series) => Strip {
  const all = panel.series;
  const furthest = Math.max(...all.map(({ value, high }) => (Number.isFinite(high) ? high : value)));
  const tail = all.some(isOpen) ? 44 : 12;
  return (series) => (x0, y, width, height) => {
    const x = (value: number) => x0 + (Math.min(value, furthest) / furthest) * (width - tail);
    const frame = { x, y, height, tail: tail - 8 };
    const plain = { ...series, word: '' };
    const own = series.role === 'threshold' ? [] : series.role === 'reference' ? rail(plain, frame) : bar(plain, frame);
    const lines = all.filter(({ role }) => role === 'threshold').map(({ value }) => x(value));
    const line = (at: number, stroke: 'paper' | 'zhu', strokeWidth: number): Mark => ({
      kind: 'line',
      x1: at,
      y1: y - 3,
      x2: at,
      y2: y + height + 3,
      stroke,
      strokeWidth,
    });
    return [...own, ...lines.flatMap((at) => [line(at, 'paper', 4), line(at, 'zhu', 1.75)])];
  };
}

const bars: BodyOf = (panels) => ({
  columns: [
    panels.flatMap((panel) => {
      const stripOf = strips(panel);
      return panel.series.map((series) => rowOf(series, { strip: stripOf(series) }));
    }),
  ],
  notes: [],
  needed: [],
});

/** Unlike units: only numbers, each with its unit as large as itself. */
const units: BodyOf = (panels) => ({
  columns: [
    panels.flatMap(({ series }) =>
      series.map((one) =>
        rowOf(one, {
          segments: one.segments.map((segment) =>
            segment.role === 'unit' ? { ...segment, role: 'number' as const } : segment,
          ),
        }),
      ),
    ),
  ],
  notes: [],
  needed: [],
});

type Share = Extract<Item, { kind: 'share' }>;

const shareStrip =
  ({ part, whole }: Share): Strip =>
  (x0, y, width, height) => {
    const furthest = Number.isFinite(whole.high) ? whole.high : whole.value;
    const x = (value: number) => x0 + (Math.min(value, furthest) / furthest) * width;
    return [
      ...rail({ ...whole, word: '' }, { x, y, height, tail: 0 }),
      ...(whole.bound === 'rounded' ? dryBrush(x(whole.low), x(whole.high), y, height, 'ink', whole.id) : []),
      ...bar({ ...part, word: '' }, { x, y, height, tail: 0 }).filter(({ kind }) => kind === 'rect'),
    ];
  };

const share: BodyOf = (panels, language) => {
  const shares = panels.flatMap(({ items }) => items.filter((item): item is Share => item.kind === 'share'));
  const named = ({ label: name, segments }: Series) =>
    `${name}${localeOf(language).gap}${segments.map(({ text }) => text).join('')}`;
  const assumed = [...new Set(shares.map(({ assumption }) => assumption))];
  return {
    columns: [
      shares.map((item) => ({
        ...rowOf(item.series, { strip: shareStrip(item) }),
        remark: fill(chartWords.partOf[language], { part: named(item.part), whole: named(item.whole) }),
      })),
    ],
    notes: [],
    needed: assumed.map((text) => `${chartWords.assumption[language]}${cardWords.colon[language]}${text}`),
  };
};

/** Days of the years that all moments lie in. */
function axisOf(moments: readonly Moment[]): {
  readonly years: readonly number[];
  readonly span: readonly [number, number];
} {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const first = Math.min(...moments.map(({ from }) => year(from)));
  const last = Math.max(...moments.map(({ to }) => year(to - 1)));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return { years, span: [daysOf(String(first))[0], daysOf(String(last))[1]] };
}

const timeline: BodyOf = (panels, language) => {
  const moments = panels.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'moment' ? [item.moment] : [])));
  if (moments.length === 0) return { columns: [[]], notes: [], needed: [] };
  const { years, span } = axisOf(moments);
  const [from, to] = span;
  const strip =
    (moment: Moment): Strip =>
    (x0, y, width, height) => {
      const x = (day: number) => x0 + ((day - from) / (to - from)) * width;
      const start = x(moment.from);
      const grid = years.flatMap((year): Mark[] => {
        const at = x(daysOf(String(year))[0]);
        const line: Mark = {
          kind: 'line',
          x1: at,
          y1: y - 2,
          x2: at,
          y2: y + height + 2,
          stroke: 'rule',
          strokeWidth: 0.75,
        };
        return [line];
      });
      const wide = Math.max(2.5, x(moment.to) - start);
      // What is narrower than a stroke is long is a point in time at this scale.
      const strokes = wide < 4 ? 1 : Math.max(2, Math.round(height / 3));
      const brush = Array.from({ length: strokes }, (_, i): Mark => {
        const pitch = height / strokes;
        return {
          kind: 'rect',
          x: start,
          y: y + i * pitch,
          width: wide,
          height: pitch * (strokes === 1 ? 1 : 0.6),
          fill: 'ink',
        };
      });
      return [...grid, ...(moment.open ? openEdges(start, y, height, x0 + width - start, 'ink', moment.id) : brush)];
    };
  const axis: Row = {
    name: '',
    kind: 'aside',
    segments: [],
    stripHeight: 9,
    strip: (x0, y, width) =>
      years.map((year) => {
        const text = localeOf(language).year(year);
        return label(x0 + ((daysOf(String(year))[0] - from) / (to - from)) * width, y + 9, text, 10, { tone: 'ink-2' });
      }),
  };
  return {
    columns: [
      [
        axis,
        ...moments.map((moment) => ({
          name: moment.label,
          kind: 'value' as const,
          segments: [{ role: 'unit' as const, text: moment.when }],
          strip: strip(moment),
        })),
      ],
    ],
    notes: [
      moments.flatMap(({ convention }) => (convention ? [convention] : [])).join(cardWords.join[language]),
    ].filter(Boolean),
    needed: [],
  };
};

/** Pages of a double entry: each a column with its head. */
const spread: BodyOf = (panels) => ({
  columns: panels.map(({ title, items }) => [
    { name: title, kind: 'head' as const, segments: [] },
    ...items.flatMap((item): Row[] => {
      if (item.kind === 'series') return [rowOf(item.series)];
      return item.kind === 'unstated' ? [{ name: item.label, kind: 'value', segments: [], struck: true }] : [];
    }),
  ]),
  notes: [],
  needed: [],
});

/** What a card shows of each kind of chart. A new kind is a line here. */
export const bodies: Readonly<Record<Chart['kind'], BodyOf>> = { bars, units, share, timeline, spread };
