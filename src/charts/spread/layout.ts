import type { Language } from '../../locale/index.ts';
import { closingLines, dryBrush, openEdges } from '../bars/ends.ts';
import { type Drawing, isNarrow, type Mark, type WidthClass, widths } from '../mark.ts';
import type { Item, Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { fittedNumber, label, paragraph, spansWidth, textWidth, wrap } from '../type.ts';
import { chartWords } from '../words.ts';

/** The end of a number without a scale: closed, soft or open, always the same small stretch. */
function endMark(series: Series, x: number, y: number): Mark[] {
  const height = 18;
  if (series.bound === 'exact') return closingLines(x, y, height, series.id);
  if (series.bound === 'rounded' || series.ends) return dryBrush(x + 3, x + 25, y, height, 'ink', series.id);
  return openEdges(x + 3, y, height, 36, 'ink', series.id);
}

/** One line of a page: name and what it is, the number at the right with its end; what is not stated is struck. */
function drawItem(
  item: Item,
  x: number,
  width: number,
  top: number,
  language: Language,
): { marks: Mark[]; height: number } {
  const [text, detail] =
    item.kind === 'unstated'
      ? [item.label, item.detail]
      : item.kind === 'series'
        ? [item.series.label, item.series.detail]
        : ['', ''];
  const tail = 42;
  const spans = item.kind === 'series' ? fittedNumber(item.series.segments, 26, width * 0.6) : [];
  const struck = chartWords.unstated[language];
  const taken = item.kind === 'series' ? spansWidth(spans) + tail : 64 + textWidth(struck, 13);
  const beside = width - taken - 16 >= Math.min(width * 0.36, textWidth(text, 18, true));
  const room = beside ? width - taken - 16 : width;
  const name = wrap(text, 18, room, true);
  const under = detail ? wrap(detail, 13, room) : [];
  const nameEnd = top + 30 + (name.length - 1) * 23;
  const textEnd = under.length > 0 ? nameEnd + 21 + (under.length - 1) * 18 : nameEnd;
  const numberY = beside ? top + 32 : textEnd + 34;
  const right = x + width;
  const number: Mark[] =
    item.kind === 'series'
      ? [
          { kind: 'text', x: right - tail, y: numberY, anchor: 'end', face: 'serif', bold: true, spans },
          ...endMark(item.series, right - tail + 2, numberY - 19),
        ]
      : [
          {
            kind: 'line',
            x1: right - 58,
            y1: numberY - 1,
            x2: right,
            y2: numberY - 17,
            stroke: 'zhu',
            strokeWidth: 1.5,
          },
          { kind: 'path', d: `M${right - 58} ${numberY - 18}h58v18h-58z`, stroke: 'rule', strokeWidth: 1 },
          label(right - 66, numberY - 4, struck, 13, { anchor: 'end', tone: 'ink-2' }),
        ];
  return {
    height: Math.max(textEnd, numberY) + 18 - top,
    marks: [
      ...paragraph(x, top + 30, name, 18, 23, { face: 'serif', bold: true }),
      ...paragraph(x, nameEnd + 21, under, 13, 18, { tone: 'ink-2' }),
      ...number,
    ],
  };
}

/** Pages of a ledger side by side (one under another on a phone): what stands on each, line by line, no scale, no total. */
export function layoutSpread(panels: readonly Panel[], widthClass: WidthClass, language: Language): Drawing {
  const width = widths[widthClass];
  const columns = isNarrow(widthClass) ? 1 : Math.min(panels.length, widthClass === 'wide' ? 3 : 2);
  const gap = 48;
  const own = (width - gap * (columns - 1)) / columns;
  const marks: Mark[] = [];
  let top = 0;
  for (let i = 0; i < panels.length; i += columns) {
    const pages = panels.slice(i, i + columns);
    const ends = pages.map((panel, column) => {
      const x = column * (own + gap);
      let y = top + 44;
      marks.push(
        { kind: 'line', x1: x, y1: top + 1, x2: x + own, y2: top + 1, stroke: 'zhu', strokeWidth: 2 },
        { kind: 'line', x1: x, y1: top + 5, x2: x + own, y2: top + 5, stroke: 'zhu', strokeWidth: 0.75 },
        label(x, top + 32, panel.title, 17, { face: 'serif', bold: true, tone: 'zhu' }),
      );
      for (const item of panel.items) {
        const drawn = drawItem(item, x, own, y, language);
        marks.push({ kind: 'line', x1: x, y1: y, x2: x + own, y2: y, stroke: 'rule', strokeWidth: 1 }, ...drawn.marks);
        y += drawn.height;
      }
      return y;
    });
    const end = Math.max(...ends);
    pages.forEach((_, column) => {
      const x = column * (own + gap);
      marks.push({ kind: 'line', x1: x, y1: end, x2: x + own, y2: end, stroke: 'zhu', strokeWidth: 1.25 });
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
  return { width, height: Math.ceil(top - 24), marks };
}
