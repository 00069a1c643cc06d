import { scaleLinear } from 'd3';
import { type Language, localeOf } from '../../locale/index.ts';
import { type Area, areaOf, type Drawing, isBrief, isNarrow, type Mark, type WidthClass } from '../mark.ts';
import { daysOf, type Moment } from '../moment.ts';
import type { Panel } from '../panel.ts';
import { label, paragraph, textWidth, wrap } from '../type.ts';

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

/** Sizes of texts and distances between them, px: on a page, and on a card. */
const full = { name: 17, leading: 22, nameAt: 28, when: 14, whenAt: 20, barAt: 12, bar: 18, after: 18 };
const brief = { name: 14, leading: 17, nameAt: 17, when: 12, whenAt: 0, barAt: 7, bar: 12, after: 7 };

/** The stretch of one event: a day is a line; what is less precise is brushed as wide as it is uncertain; 以来 runs on. */
function stretch(moment: Moment, from: number, to: number, y: number, end: number, height: number): Mark[] {
  const meaning = { entry: moment.id, part: 'solid' as const };
  if (moment.to - moment.from <= 1)
    return [
      { kind: 'rect', x: from, y: y - 3, width: Math.max(3, to - from), height: height + 6, fill: 'ink', meaning },
    ];
  if (moment.open)
    return [0, height].map((dy) => ({
      kind: 'line',
      x1: from,
      y1: y + dy,
      x2: end,
      y2: y + dy,
      stroke: 'ink',
      strokeWidth: 1.5,
      dash: [38, 9, 19, 9, 12, 9, 5, 9],
      meaning,
    }));
  const strokes = 5;
  const pitch = height / strokes;
  return [
    ...Array.from(
      { length: strokes },
      (_, i): Mark => ({
        kind: 'rect',
        x: from,
        y: Math.round((y + i * pitch) * 100) / 100,
        width: Math.max(3, to - from),
        height: Math.round(pitch * 0.55 * 100) / 100,
        fill: 'ink',
        meaning: { entry: moment.id, part: 'bristle' },
      }),
    ),
  ];
}

/** A vertical line where each year begins, along every stretch of the events. */
const yearLines = (years: readonly number[], down: readonly [number, number][], x: (day: number) => number): Mark[] =>
  years.flatMap((year) => {
    const at = x(daysOf(String(year))[0]);
    return down.map(([y1, y2]): Mark => ({ kind: 'line', x1: at, y1, x2: at, y2, stroke: 'rule', strokeWidth: 0.75 }));
  });

/** The names of the years in the middle of each; the last line only closes the last of them. */
const yearNames = (years: readonly number[], y: number, x: (day: number) => number, language: Language): Mark[] =>
  years.slice(0, -1).map((year) => {
    const [from, to] = daysOf(String(year));
    const text = localeOf(language).year(year);
    const centre = Math.max(textWidth(text, 12, true) / 2, (x(from) + x(to)) / 2);
    return label(centre, y, text, 12, { anchor: 'middle', font: 'serif', tone: 'ink-2' });
  });

/** Events one under another on one axis of years, each as wide as its source leaves it uncertain. No line joins them. */
export function layoutTimeline(panels: readonly Panel[], at: WidthClass | Area, language: Language): Drawing {
  const area = areaOf(at);
  const { width } = area;
  const sizes = isBrief(area) ? brief : full;
  const moments = panels.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'moment' ? [item.moment] : [])));
  const stacked = isNarrow(area);
  const [left, right] = stacked ? [0, width] : [Math.round(width * (isBrief(area) ? 0.56 : 0.36)), width];
  const first = Math.min(...moments.map(({ from }) => yearOf(from)));
  const last = Math.max(...moments.map(({ to }) => yearOf(to - 1)));
  const years = Array.from({ length: last - first + 2 }, (_, i) => first + i);
  const scale = scaleLinear()
    .domain([daysOf(String(first))[0], daysOf(String(last))[1]])
    .range([left, right]);
  const x = (day: number) => Math.round(scale(day) * 100) / 100;
  const top = isBrief(area) ? 22 : 30;
  const body: Mark[] = [];
  const down: [number, number][] = [];
  let y = top;
  for (const moment of moments) {
    const column = stacked ? width : left - 24;
    const beside = isBrief(area) ? textWidth(moment.when, sizes.when) + 12 : 0;
    const name = wrap(moment.label, sizes.name, column - beside, true);
    const when = wrap(moment.when, sizes.when, column);
    const nameEnd = y + sizes.nameAt + (name.length - 1) * sizes.leading;
    // On a card the date stands on the first line of the name.
    const whenAt = beside ? y + sizes.nameAt : nameEnd + sizes.whenAt;
    const whenEnd = beside ? nameEnd : whenAt + (when.length - 1) * 18;
    const barTop = stacked ? whenEnd + sizes.barAt : y + (isBrief(area) ? 7 : sizes.bar);
    // A card says how wide a vague date is drawn beside its drawing.
    const convention = moment.convention && !isBrief(area) ? wrap(moment.convention, 13, column) : [];
    const conventionTop = stacked ? barTop + 38 : whenEnd + 18;
    body.push(
      ...paragraph(0, y + sizes.nameAt, name, sizes.name, sizes.leading, { font: 'serif', bold: true }),
      ...paragraph(beside ? column : 0, whenAt, when, sizes.when, 18, { anchor: beside ? 'end' : 'start' }),
      ...stretch(moment, x(moment.from), x(moment.to), barTop, right, sizes.bar),
      ...paragraph(0, conventionTop, convention, 13, 17, { tone: 'ink-2' }),
    );
    const textEnd =
      convention.length > 0 ? conventionTop + (convention.length - 1) * 17 : stacked ? barTop + sizes.bar + 4 : whenEnd;
    const end = Math.max(textEnd + sizes.after, barTop + sizes.bar + sizes.after + 2);
    down.push(stacked ? [barTop - 8, barTop + sizes.bar + 8] : [y, end]);
    y = end;
    body.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'rule', strokeWidth: 1 });
  }
  const marks: Mark[] = [
    ...yearLines(years, down, x),
    ...yearNames(years, top - 10, x, language),
    { kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: 'zhu', strokeWidth: 1.5 },
    ...body,
  ];
  return { width, height: Math.ceil(y + 4), marks };
}
