import type { Language } from '../../locale/index.ts';
import { type Area, areaOf, type Drawing, type Mark, type Text, type WidthClass } from '../mark.ts';
import type { Panel } from '../panel.ts';
import { label, paragraph, textWidth, wrap } from '../type.ts';
import { chartWords } from '../words.ts';
import type { Columns } from './columns.ts';
import { bar, rail } from './ends.ts';
import { enlarged, head } from './head.ts';
import { columnsOf, rowOf } from './measure.ts';
import type { Row } from './row.ts';
import { type Scale, scaleOf } from './scale.ts';
import { type Stretch, stretches, threshold, thresholdNames } from './threshold.ts';

const rule = (x1: number, x2: number, y: number, tone: 'zhu' | 'rule', strokeWidth: number): Mark => ({
  kind: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  stroke: tone,
  strokeWidth,
});

/** Every n-th label, counted from the last, with the smallest n that fits: a scale must look even. Only the last if none does. */
function evenly<T>(labels: readonly T[], fits: (some: readonly T[]) => boolean): readonly T[] {
  for (let step = 1; step < labels.length; step += 1) {
    const some = labels.filter((_, i) => (labels.length - 1 - i) % step === 0);
    if (fits(some)) return some;
  }
  return labels.slice(-1);
}

/** Ticks above the bars, and gridlines behind them. */
function axis(columns: Columns, scale: Scale, panel: Panel, top: number, down: readonly Stretch[]): Mark[] {
  const size = 12;
  const lines = panel.series.filter(({ role }) => role === 'threshold').map(({ value }) => scale.x(value));
  const all = scale.ticks.map((tick, i) => {
    const text = panel.tick(tick, i === scale.ticks.length - 1);
    const width = textWidth(text, size, true);
    const left = Math.min(Math.max(columns.plot.from, scale.x(tick) - width / 2), columns.plot.to - width);
    // Held by its middle, a label stands over its line however wide a reader's font sets it; at the ends by the end.
    const at: Pick<Text, 'x' | 'anchor'> =
      left <= columns.plot.from
        ? { x: left, anchor: 'start' }
        : left + width >= columns.plot.to
          ? { x: columns.plot.to, anchor: 'end' }
          : { x: scale.x(tick), anchor: 'middle' };
    return { text, left, right: left + width, at };
  });
  const shown = evenly(all, (labels) =>
    labels.every(
      ({ left, right }, i) =>
        left >= (labels[i - 1]?.right ?? -7) + 6 && !lines.some((x) => x > left - 4 && x < right + 4),
    ),
  );
  return [
    ...scale.ticks.flatMap((tick) =>
      down.map(
        ([y1, y2]): Mark => ({
          kind: 'line',
          x1: scale.x(tick),
          y1,
          x2: scale.x(tick),
          y2,
          stroke: 'rule',
          strokeWidth: 0.75,
        }),
      ),
    ),
    ...shown.map(({ text, at: { x, anchor } }) =>
      label(x, top - 10, text, size, { font: 'serif', tone: 'ink-2', anchor }),
    ),
  ];
}

function drawRow(row: Row, columns: Columns, scale: Scale, top: number, language: Language): Mark[] {
  const frame = { x: scale.x, y: top + row.barAt, height: row.barHeight, tail: columns.tail };
  return [
    ...head(row, columns, top),
    ...(row.series.role === 'reference' ? rail(row.series, frame) : bar(row.series, frame)),
    ...enlarged(row, top, language),
  ];
}

/** The row for a total that must not be computed: crossed out by a diagonal, with the reason. */
function struckRow(
  columns: Columns,
  top: number,
  reason: string,
  language: Language,
): { marks: Mark[]; height: number } {
  const x = columns.stacked ? columns.width * 0.52 : columns.plot.to + 20;
  const width = columns.width - x;
  const lines = [chartWords.struck[language], ...wrap(reason, 13, width)];
  const height = Math.max(72, 28 + lines.length * 20);
  const [from, to] = columns.stacked ? [columns.width * 0.22, x - 10] : [columns.plot.from, columns.plot.to];
  return {
    height,
    marks: [
      label(columns.head.x, top + height / 2 + 8, chartWords.total[language], 22, { font: 'serif', bold: true }),
      { kind: 'line', x1: from, y1: top + height, x2: to, y2: top, stroke: 'zhu', strokeWidth: 1.5 },
      ...paragraph(x, top + (height - lines.length * 20) / 2 + 15, lines, 13, 20),
    ],
  };
}

/** One panel from `start` down; gives its marks and where it ends. */
function layoutPanel(panel: Panel, area: Area, language: Language, start: number): { marks: Mark[]; end: number } {
  const drawn = panel.series.filter(({ role }) => role !== 'threshold');
  const columns = columnsOf(panel, area);
  const scale = scaleOf(panel, columns.plot.from, columns.plot.to, columns.tail, columns.stacked ? 4 : 5);
  const names = thresholdNames(panel, scale, columns, start, language);
  const top = Math.max(start, ...names.map(({ name }) => name.bottom)) + (columns.brief ? 6 : 28);
  const sum = panel.total?.kind === 'sum' ? [panel.total.series] : [];
  const rows: { row: Row; top: number }[] = [];
  const marks: Mark[] = [];
  let at = top;
  for (const series of [...drawn, ...sum]) {
    const row = rowOf(series, columns, scale, language);
    if (at > top)
      marks.push(rule(0, columns.width, at, sum.includes(series) ? 'zhu' : 'rule', sum.includes(series) ? 1.5 : 1));
    rows.push({ row, top: at });
    at += row.height;
  }
  const down = stretches(columns, rows, top, at);
  const bars = rows.flatMap(({ row, top: y }) => drawRow(row, columns, scale, y, language));
  // A card prints every number and notes what may not be added: no scale or crossed-out total is needed.
  if (panel.total?.kind === 'struck' && !columns.brief) {
    const struck = struckRow(columns, at, panel.total.reason, language);
    marks.push(rule(0, columns.width, at, 'zhu', 1.5), ...struck.marks);
    at += struck.height;
  }
  return {
    end: at,
    marks: [
      ...(columns.brief ? [] : [...axis(columns, scale, panel, top, down), rule(0, columns.width, top, 'zhu', 1.5)]),
      ...(columns.loupe ? [label(columns.loupe.x, top - 10, chartWords.loupe[language], 13, { tone: 'ink-2' })] : []),
      ...marks,
      ...bars,
      ...names.flatMap(({ series, name }) => threshold(series, scale, name, down)),
      ...(columns.brief ? [] : [rule(0, columns.width, at + 0.75, 'zhu', 1.25)]),
      ...(panel.total && !columns.brief ? [rule(0, columns.width, at + 4.75, 'zhu', 1.25)] : []),
    ],
  };
}

/** Bars with closed, soft and open ends, rails for references, a line for a threshold, on one scale a panel. */
export function layoutBars(panels: readonly Panel[], at: WidthClass | Area, language: Language): Drawing {
  const area = areaOf(at);
  const marks: Mark[] = [];
  let y = 0;
  for (const panel of panels) {
    const laid = layoutPanel(panel, area, language, y);
    marks.push(...laid.marks);
    y = laid.end + 28;
  }
  return { width: area.width, height: Math.ceil(y - 20), marks };
}
