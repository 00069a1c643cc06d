import type { Language } from '../../numbers/index.ts';
import { type Drawing, type Mark, type WidthClass, widths } from '../mark.ts';
import type { Panel, Series } from '../panel.ts';
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

/** Ticks above the bars and the gridlines that fall from them. Labels that would touch are left out, the last one never. */
function axis(sheet: Sheet, scale: Scale, panel: Panel, top: number, bottom: number): Mark[] {
  const size = 12;
  const shown: { x: number; text: string; left: number }[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (const [i, tick] of [...scale.ticks.entries()].reverse()) {
    const text = panel.tick(tick, i === scale.ticks.length - 1);
    const width = textWidth(text, size, true);
    const x = scale.x(tick);
    const left = Math.min(Math.max(sheet.plot.from - (sheet.stacked ? 0 : 8), x - width / 2), sheet.plot.to - width);
    if (left + width + 6 > free) continue;
    free = left;
    shown.push({ x, text, left });
  }
  return [
    ...scale.ticks.map(
      (tick): Mark => ({
        kind: 'line',
        x1: scale.x(tick),
        y1: top,
        x2: scale.x(tick),
        y2: bottom,
        stroke: 'rule',
        strokeWidth: 0.75,
      }),
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
  const marks = [...head(row, sheet, top), ...(row.series.role === 'reference' ? rail(row.series, frame) : bar(row.series, frame))];
  if (!row.loupe) return marks;
  const { x, y, width, height, captionX, captionY, captionWidth } = row.loupe;
  return [
    ...marks,
    ...loupe(row.series, { x, y: top + y, width, height }),
    ...caption(captionX, top + captionY, captionLines(row.series, language, captionWidth)),
  ];
}

/** The line of a threshold through all rows, with its name above them. */
function threshold(series: Series, scale: Scale, sheet: Sheet, labelTop: number, bottom: number): Mark[] {
  const x = scale.x(series.value);
  const spans = [{ text: `${series.label} `, tone: 'zhu' as const, size: 15 }, ...numberSpans(series.segments, 15, 'zhu')];
  const width = Math.max(spansWidth(spans), textWidth(series.detail, 13));
  const right = x + 10 + width <= sheet.width;
  const at = right ? x + 10 : Math.max(width, x - 10);
  const anchor = right ? 'start' : 'end';
  const line = (stroke: 'paper' | 'zhu', strokeWidth: number): Mark => ({
    kind: 'line',
    x1: x,
    y1: labelTop - 14,
    x2: x,
    y2: bottom,
    stroke,
    strokeWidth,
    ...(stroke === 'zhu' ? { meaning: { entry: series.id, part: 'tick' as const } } : {}),
  });
  return [
    line('paper', 5),
    line('zhu', 2),
    { kind: 'text', x: at, y: labelTop, anchor, face: 'serif', bold: true, spans, halo: true },
    label(at, labelTop + 18, series.detail, 13, { tone: 'ink-2', anchor, halo: true }),
  ];
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

/** Bars with closed, soft and open ends, rails for references, a line for a threshold, on one scale a panel. */
export function layoutBars(panels: readonly Panel[], widthClass: WidthClass, language: Language): Drawing {
  const marks: Mark[] = [];
  let y = 0;
  for (const panel of panels) {
    const drawn = panel.series.filter(({ role }) => role !== 'threshold');
    const lines = panel.series.filter(({ role }) => role === 'threshold');
    const sheet = sheetOf(panel, widthClass);
    const scale = scaleOf(panel, sheet.plot.from, sheet.plot.to, sheet.tail, sheet.stacked ? 4 : 5);
    const labelTop = y + 16;
    if (lines.length > 0) y += 44;
    const top = y + 26;
    const rows = drawn.map((series) => rowOf(series, sheet, scale, language));
    const body: Mark[] = [];
    let at = top;
    rows.forEach((row, i) => {
      if (i > 0) body.push(rule(0, sheet.width, at, 'rule', 1));
      body.push(...drawRow(row, sheet, scale, at, language));
      at += row.height;
    });
    const bottom = at;
    if (panel.total?.kind === 'sum') {
      const row = rowOf(panel.total.series, sheet, scale, language);
      body.push(rule(0, sheet.width, at, 'zhu', 1.5), ...drawRow(row, sheet, scale, at, language));
      at += row.height;
    } else if (panel.total?.kind === 'struck') {
      const struck = struckRow(sheet, at, panel.total.reason, language);
      body.push(rule(0, sheet.width, at, 'zhu', 1.5), ...struck.marks);
      at += struck.height;
    }
    marks.push(
      ...axis(sheet, scale, panel, top, bottom),
      rule(0, sheet.width, top, 'zhu', 1.5),
      ...(sheet.loupe ? [label(sheet.loupe.x, top - 10, chartWords.loupe[language], 13, { tone: 'ink-2' })] : []),
      ...body,
      ...lines.flatMap((line) => threshold(line, scale, sheet, labelTop, bottom)),
      rule(0, sheet.width, at + 0.75, 'zhu', 1.25),
      ...(panel.total ? [rule(0, sheet.width, at + 4.75, 'zhu', 1.25)] : []),
    );
    y = at + 28;
  }
  return { width: widths[widthClass], height: Math.ceil(y - 20), marks };
}
