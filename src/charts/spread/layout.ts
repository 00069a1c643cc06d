import type { Language } from '../../locale/index.ts';
import { bar, closingLines, dryBrush, openEdges, rail } from '../bars/ends.ts';
import {
  type Area,
  areaOf,
  type Drawing,
  isBrief,
  isDesk,
  isNarrow,
  type Mark,
  type Span,
  type WidthClass,
} from '../mark.ts';
import type { Item, Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { fittedNumber, label, paragraph, spansWidth, textWidth, wrap } from '../type.ts';
import { chartWords } from '../words.ts';

/** Sizes of texts and distances between them, px: on a page, and on a card. */
const full = { name: 18, nameAt: 30, leading: 23, number: 26, end: 18, after: 18, title: 17, titleAt: 32, head: 44 };
const brief = { name: 14, nameAt: 16, leading: 17, number: 18, end: 12, after: 5, title: 14, titleAt: 21, head: 28 };
type Sizes = typeof full;

/** The end of a number that stands on no scale: closed, soft or open, always equally long. */
function endMark(series: Series, x: number, y: number, height: number): Mark[] {
  const frame = { x: (value: number) => (value > 0 ? x + 14 : x + 3), y, height, tail: 26 };
  if (series.role === 'reference') return rail(series, frame);
  if (series.role === 'threshold') return closingLines(x, y, height, series.id).slice(0, 1);
  if (series.bound === 'exact') return closingLines(x, y, height, series.id);
  if (series.bound === 'rounded' || series.ends) return dryBrush(x + 3, x + 25, y, height, 'ink', series.id);
  if (series.bound === 'more-than' || series.bound === 'at-least')
    return openEdges(x + 3, y, height, 36, 'ink', series.id);
  return bar({ ...series, word: '' }, frame);
}

/** The name of an item, and what it is. */
const wordsOf = (item: Item): { readonly label: string; readonly detail: string } =>
  'series' in item ? item.series : item.kind === 'moment' ? { label: item.moment.label, detail: '' } : item;

/** In the place of a number that the source does not state: its word, and an empty box that is struck. */
const struckBox = (right: number, y: number, word: string): Mark[] => [
  { kind: 'line', x1: right - 58, y1: y - 1, x2: right, y2: y - 17, stroke: 'zhu', strokeWidth: 1.5 },
  { kind: 'path', d: `M${right - 58} ${y - 18}h58v18h-58z`, stroke: 'rule', strokeWidth: 1 },
  label(right - 66, y - 4, word, 13, { anchor: 'end', tone: 'ink-2' }),
];

/** One line of a page: name and what it is, the number at the right with its end; what is not stated is struck. */
function drawItem(
  item: Item,
  x: number,
  width: number,
  top: number,
  sizes: Sizes,
  language: Language,
): { marks: Mark[]; height: number } {
  const { label: text, detail } = wordsOf(item);
  const series = 'series' in item ? item.series : undefined;
  const tail = series ? 42 : 0;
  // A list on a card may hold what stood on a scale, so it shows role and place as a bar's head does.
  const shown = sizes === brief ? series : undefined;
  const tone = shown?.role === 'threshold' ? 'zhu' : (shown?.tone ?? 'ink');
  const main = shown === undefined || shown.role === 'value';
  const spans: readonly Span[] = series
    ? fittedNumber(series.segments, sizes.number, width * 0.6, tone)
    : item.kind === 'moment'
      ? [{ text: item.moment.when, tone: 'ink', size: sizes.name }]
      : [];
  const struck = chartWords.unstated[language];
  const taken = item.kind === 'unstated' ? 64 + textWidth(struck, 13) : spansWidth(spans) + tail;
  const beside = width - taken - 16 >= Math.min(width * 0.36, textWidth(text, sizes.name, true));
  const room = beside ? width - taken - 16 : width;
  const name = wrap(text, sizes.name, room, true);
  const under = detail && sizes === full ? wrap(detail, 13, room) : [];
  const nameEnd = top + sizes.nameAt + (name.length - 1) * sizes.leading;
  const textEnd = under.length > 0 ? nameEnd + 21 + (under.length - 1) * 18 : nameEnd;
  const numberY = beside ? top + sizes.nameAt + (item.kind === 'moment' ? 0 : 2) : textEnd + sizes.number + 8;
  const right = x + width;
  const number: Mark[] =
    item.kind === 'unstated'
      ? struckBox(right, numberY, struck)
      : [
          {
            kind: 'text',
            x: right - tail,
            y: numberY,
            anchor: 'end',
            font: 'serif',
            bold: series !== undefined && main,
            spans,
          },
          ...(series ? endMark(series, right - tail + 2, numberY - sizes.end - 1, sizes.end) : []),
        ];
  return {
    height: Math.max(textEnd, numberY) + sizes.after - top,
    marks: [
      ...paragraph(x, top + sizes.nameAt, name, sizes.name, sizes.leading, {
        font: main ? 'serif' : 'sans',
        bold: main,
        tone,
      }),
      ...paragraph(x, nameEnd + 21, under, 13, 18, { tone: 'ink-2' }),
      ...number,
    ],
  };
}

/** Pages of a ledger side by side (one under another on a phone): what stands on each, line by line, no scale, no total. */
export function layoutSpread(panels: readonly Panel[], at: WidthClass | Area, language: Language): Drawing {
  const area = areaOf(at);
  const { width } = area;
  const sizes = isBrief(area) ? brief : full;
  const columns = isNarrow(area) ? 1 : Math.min(panels.length, isDesk(area) ? 3 : 2);
  const gap = isBrief(area) ? 32 : 48;
  const own = (width - gap * (columns - 1)) / columns;
  const marks: Mark[] = [];
  let top = 0;
  for (let i = 0; i < panels.length; i += columns) {
    const pages = panels.slice(i, i + columns);
    const ends = pages.map((panel, column) => {
      const x = column * (own + gap);
      // A list on a card has no title and stands between the card's own rules.
      let y = panel.title ? top + sizes.head : top;
      if (panel.title)
        marks.push(
          { kind: 'line', x1: x, y1: top + 1, x2: x + own, y2: top + 1, stroke: 'zhu', strokeWidth: 2 },
          { kind: 'line', x1: x, y1: top + 5, x2: x + own, y2: top + 5, stroke: 'zhu', strokeWidth: 0.75 },
          label(x, top + sizes.titleAt, panel.title, sizes.title, { font: 'serif', bold: true, tone: 'zhu' }),
        );
      for (const item of panel.items) {
        const drawn = drawItem(item, x, own, y, sizes, language);
        if (y > top) marks.push({ kind: 'line', x1: x, y1: y, x2: x + own, y2: y, stroke: 'rule', strokeWidth: 1 });
        marks.push(...drawn.marks);
        y += drawn.height;
      }
      return y;
    });
    const end = Math.max(...ends);
    pages.forEach(({ title }, column) => {
      const x = column * (own + gap);
      if (title) marks.push({ kind: 'line', x1: x, y1: end, x2: x + own, y2: end, stroke: 'zhu', strokeWidth: 1.25 });
      // The fold between two pages.
      if (column > 0)
        marks.push({
          kind: 'line',
          x1: x - gap / 2,
          y1: top,
          x2: x - gap / 2,
          y2: end,
          stroke: 'zhu',
          strokeWidth: 1,
          dash: [4, 3],
        });
    });
    top = end + 32;
  }
  return { width, height: Math.ceil(top - (isBrief(area) ? 29 : 24)), marks };
}
