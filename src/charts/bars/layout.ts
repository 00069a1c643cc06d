import type { Language } from '../../numbers/index.ts';
import { type Drawing, type Mark, type Span, type WidthClass, widths } from '../mark.ts';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { label, numberSpans, paragraph, spansWidth, textWidth, wrap } from '../type.ts';
import { chartWords } from '../words.ts';
import { bar, rail } from './ends.ts';
import { caption, captionLines, loupe } from './loupe.ts';
import { type Scale, scaleOf } from './scale.ts';
import { type Row, rowOf, type Sheet, sheetOf } from './sheet.ts';

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

/** Ticks above the bars and the gridlines under them. */
function axis(sheet: Sheet, scale: Scale, panel: Panel, top: number, down: readonly Stretch[]): Mark[] {
  const size = 12;
  const lines = panel.series.filter(({ role }) => role === 'threshold').map(({ value }) => scale.x(value));
  const all = scale.ticks.map((tick, i) => {
    const text = panel.tick(tick, i === scale.ticks.length - 1);
    const width = textWidth(text, size, true);
    const left = Math.min(Math.max(sheet.plot.from, scale.x(tick) - width / 2), sheet.plot.to - width);
    return { text, left, right: left + width };
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
    ...shown.map(({ text, left }) => label(left, top - 10, text, size, { face: 'serif', tone: 'ink-2' })),
  ];
}

/** The head of a row: name, what it is about, and the printed number. */
function head(row: Row, sheet: Sheet, top: number): Mark[] {
  const { series } = row;
  const tone = series.tone === 'shi' ? 'shi' : 'ink';
  return [
    ...paragraph(sheet.head.x, top + row.nameAt, row.name, row.nameSize, row.nameSize * 1.25, {
      face: series.role === 'value' ? 'serif' : 'sans',
      bold: series.role === 'value',
      tone,
    }),
    ...paragraph(sheet.head.x, top + row.detailAt, row.detail, 13, 18, { tone: 'ink-2' }),
    {
      kind: 'text',
      x: row.number.x,
      y: top + row.number.y,
      anchor: row.number.anchor,
      face: 'serif',
      bold: series.role === 'value',
      halo: true,
      spans: numberSpans(series.segments, row.number.size, tone),
    },
  ];
}

function drawRow(row: Row, sheet: Sheet, scale: Scale, top: number, language: Language): Mark[] {
  const frame = { x: scale.x, y: top + row.barAt, height: row.barHeight, tail: sheet.tail };
  const marks = [
    ...head(row, sheet, top),
    ...(row.series.role === 'reference' ? rail(row.series, frame) : bar(row.series, frame)),
  ];
  if (!row.loupe) return marks;
  const { x, y, width, height, captionX, captionY, captionWidth } = row.loupe;
  return [
    ...marks,
    ...loupe(row.series, { x, y: top + y, width, height }),
    ...caption(captionX, top + captionY, captionLines(row.series, language, captionWidth)),
  ];
}

/** Stretches of a vertical line: through everything on a desk, only past the bars where heads stand above them. */
type Stretch = readonly [top: number, bottom: number];
const stretches = (sheet: Sheet, rows: readonly { row: Row; top: number }[], top: number, bottom: number): Stretch[] =>
  sheet.stacked
    ? rows.map(({ row, top: at }) => [at + row.barAt - 7, at + row.barAt + row.barHeight + 7])
    : [[top, bottom]];

/** The line of a threshold with its name above the rows. */
function threshold(series: Series, scale: Scale, name: ThresholdName, down: readonly Stretch[]): Mark[] {
  const x = scale.x(series.value);
  const line = ([y1, y2]: Stretch, stroke: 'paper' | 'zhu', strokeWidth: number): Mark => ({
    kind: 'line',
    x1: x,
    y1,
    x2: x,
    y2,
    stroke,
    strokeWidth,
    ...(stroke === 'zhu' ? { meaning: { entry: series.id, part: 'tick' as const } } : {}),
  });
  const first: Stretch = [name.beside ? name.top - 14 : name.bottom, name.bottom + 34];
  return [
    ...down.map((stretch) => line(stretch, 'paper', 5)),
    ...[first, ...down].map((stretch) => line(stretch, 'zhu', 2)),
    { kind: 'text', x: name.x, y: name.top, anchor: 'start', face: 'serif', bold: true, spans: name.spans, halo: true },
    ...paragraph(name.x, name.top + 18, name.detail, 13, 17, { tone: 'ink-2', halo: true }),
  ];
}

/** Where a threshold's name stands: beside its line, or above it where there is no room. */
type ThresholdName = {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly beside: boolean;
  readonly spans: readonly Span[];
  readonly detail: readonly string[];
};

function thresholdName(series: Series, scale: Scale, sheet: Sheet, top: number, language: Language): ThresholdName {
  const x = scale.x(series.value);
  const spans: Span[] = [
    { text: language === 'zh' ? series.label : `${series.label} `, tone: 'zhu', size: 15 },
    ...numberSpans(series.segments, 15, 'zhu'),
  ];
  const width = spansWidth(spans);
  const beside = x + 10 + width <= sheet.width;
  const at = beside ? x + 10 : Math.max(0, Math.min(x, sheet.width - width));
  const detail = series.detail ? wrap(series.detail, 13, sheet.width - at) : [];
  return { x: at, top: top + 16, bottom: top + 22 + detail.length * 17, beside, spans, detail };
}

/** The row of a total that may not be made: struck by a diagonal, with its reason. */
function struckRow(sheet: Sheet, top: number, reason: string, language: Language): { marks: Mark[]; height: number } {
  const x = sheet.stacked ? sheet.width * 0.52 : sheet.plot.to + 20;
  const width = sheet.width - x;
  const lines = [chartWords.struck[language], ...wrap(reason, 13, width)];
  const height = Math.max(72, 28 + lines.length * 20);
  const [from, to] = sheet.stacked ? [sheet.width * 0.22, x - 10] : [sheet.plot.from, sheet.plot.to];
  return {
    height,
    marks: [
      label(sheet.head.x, top + height / 2 + 8, chartWords.total[language], 22, { face: 'serif', bold: true }),
      { kind: 'line', x1: from, y1: top + height, x2: to, y2: top, stroke: 'zhu', strokeWidth: 1.5 },
      ...paragraph(x, top + (height - lines.length * 20) / 2 + 15, lines, 13, 20),
    ],
  };
}

/** One panel from `start` down; gives its marks and where it ends. */
function layoutPanel(
  panel: Panel,
  widthClass: WidthClass,
  language: Language,
  start: number,
): { marks: Mark[]; end: number } {
  const drawn = panel.series.filter(({ role }) => role !== 'threshold');
  const sheet = sheetOf(panel, widthClass);
  const scale = scaleOf(panel, sheet.plot.from, sheet.plot.to, sheet.tail, sheet.stacked ? 4 : 5);
  const names = panel.series
    .filter(({ role }) => role === 'threshold')
    .map((series) => ({ series, name: thresholdName(series, scale, sheet, start, language) }));
  const top = Math.max(start, ...names.map(({ name }) => name.bottom)) + 28;
  const sum = panel.total?.kind === 'sum' ? [panel.total.series] : [];
  const rows: { row: Row; top: number }[] = [];
  const marks: Mark[] = [];
  let at = top;
  for (const series of [...drawn, ...sum]) {
    const row = rowOf(series, sheet, scale, language);
    if (at > top)
      marks.push(rule(0, sheet.width, at, sum.includes(series) ? 'zhu' : 'rule', sum.includes(series) ? 1.5 : 1));
    rows.push({ row, top: at });
    at += row.height;
  }
  const down = stretches(sheet, rows, top, at);
  const bars = rows.flatMap(({ row, top: y }) => drawRow(row, sheet, scale, y, language));
  if (panel.total?.kind === 'struck') {
    const struck = struckRow(sheet, at, panel.total.reason, language);
    marks.push(rule(0, sheet.width, at, 'zhu', 1.5), ...struck.marks);
    at += struck.height;
  }
  return {
    end: at,
    marks: [
      ...axis(sheet, scale, panel, top, down),
      rule(0, sheet.width, top, 'zhu', 1.5),
      ...(sheet.loupe ? [label(sheet.loupe.x, top - 10, chartWords.loupe[language], 13, { tone: 'ink-2' })] : []),
      ...marks,
      ...bars,
      ...names.flatMap(({ series, name }) => threshold(series, scale, name, down)),
      rule(0, sheet.width, at + 0.75, 'zhu', 1.25),
      ...(panel.total ? [rule(0, sheet.width, at + 4.75, 'zhu', 1.25)] : []),
    ],
  };
}

/** Bars with closed, soft and open ends, rails for references, a line for a threshold, on one scale a panel. */
export function layoutBars(panels: readonly Panel[], widthClass: WidthClass, language: Language): Drawing {
  const marks: Mark[] = [];
  let y = 0;
  for (const panel of panels) {
    const laid = layoutPanel(panel, widthClass, language, y);
    marks.push(...laid.marks);
    y = laid.end + 28;
  }
  return { width: widths[widthClass], height: Math.ceil(y - 20), marks };
}
