import type { Language } from '../../locale/index.ts';
import { dryBrush } from '../bars/ends.ts';
import { type Drawing, type Mark, type WidthClass, widths } from '../mark.ts';
import type { Item, Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { label, numberSpans, paragraph, spansWidth, textWidth, wrap } from '../type.ts';
import { chartWords } from '../words.ts';

type Share = Extract<Item, { kind: 'share' }>;

const edge = (entry: string, x1: number, x2: number, y: number): Mark => ({
  kind: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  stroke: 'ink',
  strokeWidth: 1.25,
  meaning: { entry, part: 'edge' },
});

/** A number with its name, set from the left or up to the right edge. */
function named(
  series: Series,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  width: number,
): { marks: Mark[]; lines: number } {
  const spans = [...numberSpans(series.segments, 17)];
  const name = wrap(series.label, 13, Math.max(width, 90));
  return {
    lines: name.length,
    marks: [
      { kind: 'text', x, y, anchor, face: 'serif', bold: true, spans },
      ...paragraph(x, y + 19, name, 13, 17, { tone: 'ink-2', anchor }),
    ],
  };
}

/**
 * A part in its whole, and the assumption that makes it one. The whole is a hollow bar with its own end, the part solid
 * ink in it up to the least it can be; both stand on one scale from zero.
 */
function drawShare(
  { series, part, whole, assumption }: Share,
  width: number,
  top: number,
  language: Language,
): { marks: Mark[]; end: number } {
  const reach = Number.isFinite(whole.high) ? whole.high : whole.value;
  const x = (value: number) => Math.round((value / reach) * width * 1000) / 1000;
  const big = numberSpans(series.segments, 28);
  const name = wrap(series.label, 19, width - spansWidth(big) - 20, true);
  const nameTop = top + 32;
  const [y, height] = [nameTop + (name.length - 1) * 24 + 18, 34];
  const solidEnd = x(Number.isFinite(part.low) ? part.low : part.value);
  const left = named(part, 0, y + height + 24, 'start', width * 0.48);
  const right = named(whole, width, y + height + 24, 'end', width * 0.48);
  const below = y + height + 24 + 19 + (Math.max(left.lines, right.lines) - 1) * 17 + 28;
  const prefix = chartWords.assumption[language];
  const text = wrap(assumption, 14, width - textWidth(prefix, 14, true) - 12);
  return {
    end: below + (text.length - 1) * 21 + 18,
    marks: [
      ...paragraph(0, nameTop, name, 19, 24, { face: 'serif', bold: true }),
      { kind: 'text', x: width, y: nameTop + 2, anchor: 'end', face: 'serif', bold: true, spans: big },
      edge(whole.id, 0, x(whole.low), y + 0.6),
      edge(whole.id, 0, x(whole.low), y + height - 0.6),
      ...(whole.bound === 'rounded' ? dryBrush(x(whole.low), x(whole.high), y, height, 'ink', whole.id) : []),
      {
        kind: 'line',
        x1: x(whole.low),
        y1: y - 4,
        x2: x(whole.low),
        y2: y + height + 4,
        stroke: 'ink',
        strokeWidth: 1.25,
        meaning: { entry: whole.id, part: 'tick' },
      },
      { kind: 'rect', x: 0, y, width: solidEnd, height, fill: 'ink', meaning: { entry: part.id, part: 'solid' } },
      ...(part.bound === 'rounded' ? dryBrush(x(part.low), x(part.high), y, height, 'ink', part.id) : []),
      ...left.marks,
      ...right.marks,
      label(0, below, prefix, 14, { face: 'serif', bold: true, tone: 'zhu' }),
      ...paragraph(textWidth(prefix, 14, true) + 12, below, text, 14, 21),
    ],
  };
}

/** One share under another (a desk has room for two side by side), each with its own whole. */
export function layoutShare(panels: readonly Panel[], widthClass: WidthClass, language: Language): Drawing {
  const width = widths[widthClass];
  const shares = panels.flatMap(({ items }) => items.filter((item): item is Share => item.kind === 'share'));
  const columns = widthClass === 'wide' && shares.length > 1 ? 2 : 1;
  const gap = 56;
  const own = (width - gap * (columns - 1)) / columns;
  const marks: Mark[] = [];
  let top = 0;
  for (let i = 0; i < shares.length; i += columns) {
    let end = top;
    shares.slice(i, i + columns).forEach((share, column) => {
      const drawn = drawShare(share, own, top, language);
      const dx = column * (own + gap);
      marks.push(
        { kind: 'line', x1: dx, y1: top + 0.75, x2: dx + own, y2: top + 0.75, stroke: 'zhu', strokeWidth: 1.5 },
        ...drawn.marks.map((mark) => shifted(mark, dx)),
      );
      end = Math.max(end, drawn.end);
    });
    top = end + 24;
  }
  return { width, height: Math.ceil(top - 14), marks };
}

/** The same mark further right. */
function shifted(mark: Mark, dx: number): Mark {
  switch (mark.kind) {
    case 'line':
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx };
    case 'circle':
      return { ...mark, cx: mark.cx + dx };
    case 'path':
      return mark;
    default:
      return { ...mark, x: mark.x + dx };
  }
}
