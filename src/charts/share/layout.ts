import type { Language } from '../../locale/index.ts';
import { dryBrush } from '../bars/ends.ts';
import { type Area, areaOf, type Drawing, isBrief, isDesk, type Mark, type WidthClass } from '../mark.ts';
import type { Item, Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { transformed } from '../transform.ts';
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

/** Sizes of texts and distances between them, px: on a page, and on a card. */
const full = { name: 19, nameAt: 32, share: 28, gap: 18, bar: 34, number: 17, numberAt: 24, label: 13, after: 24 };
const brief = { name: 15, nameAt: 22, share: 20, gap: 9, bar: 18, number: 14, numberAt: 19, label: 12, after: 8 };
type Sizes = typeof full;

/** A number with its name, set from the left or up to the right edge. */
function named(
  series: Series,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  width: number,
  sizes: Sizes,
): { marks: Mark[]; lines: number } {
  const spans = [...numberSpans(series.segments, sizes.number)];
  const name = wrap(series.label, sizes.label, Math.max(width, 90));
  return {
    lines: name.length,
    marks: [
      { kind: 'text', x, y, anchor, font: 'serif', bold: true, spans },
      ...paragraph(x, y + sizes.number + 2, name, sizes.label, sizes.label + 4, { tone: 'ink-2', anchor }),
    ],
  };
}

/** The hollow bar of a whole with the part in it, on one scale from zero to the most that the whole can be. */
function partInWhole(part: Series, whole: Series, width: number, y: number, height: number): Mark[] {
  const reach = Number.isFinite(whole.high) ? whole.high : whole.value;
  const x = (value: number) => Math.round((value / reach) * width * 1000) / 1000;
  const [end, solidEnd] = [x(whole.low), x(Number.isFinite(part.low) ? part.low : part.value)];
  const meaning = { entry: whole.id, part: 'tick' } as const;
  const brushed = ({ bound, low, high, id }: Series) =>
    bound === 'rounded' ? dryBrush(x(low), x(high), y, height, 'ink', id) : [];
  return [
    edge(whole.id, 0, end, y + 0.6),
    edge(whole.id, 0, end, y + height - 0.6),
    ...brushed(whole),
    { kind: 'line', x1: end, y1: y - 4, x2: end, y2: y + height + 4, stroke: 'ink', strokeWidth: 1.25, meaning },
    { kind: 'rect', x: 0, y, width: solidEnd, height, fill: 'ink', meaning: { entry: part.id, part: 'solid' } },
    ...brushed(part),
  ];
}

/**
 * A part in its whole, with the assumption behind it. The whole is a hollow bar with its own end; the part is solid
 * inside it, up to its lower bound; both on one scale from zero. A card prints the assumption once for all.
 */
function drawShare(
  { series, part, whole, assumption }: Share,
  width: number,
  top: number,
  sizes: Sizes,
  language: Language,
): { marks: Mark[]; end: number } {
  const big = numberSpans(series.segments, sizes.share);
  const name = wrap(series.label, sizes.name, width - spansWidth(big) - 20, true);
  const leading = Math.round(sizes.name * 1.26);
  const nameTop = top + sizes.nameAt;
  const [y, height] = [nameTop + (name.length - 1) * leading + sizes.gap, sizes.bar];
  const foot = y + height + sizes.numberAt;
  const left = named(part, 0, foot, 'start', width * 0.48, sizes);
  const right = named(whole, width, foot, 'end', width * 0.48, sizes);
  const namesEnd = foot + sizes.number + 2 + (Math.max(left.lines, right.lines) - 1) * (sizes.label + 4);
  const below = namesEnd + 28;
  const prefix = chartWords.assumption[language];
  const text = wrap(assumption, 14, width - textWidth(prefix, 14, true) - 12);
  const assumed =
    sizes === brief
      ? []
      : [
          label(0, below, prefix, 14, { font: 'serif', bold: true, tone: 'zhu' }),
          ...paragraph(textWidth(prefix, 14, true) + 12, below, text, 14, 21),
        ];
  return {
    end: sizes === brief ? namesEnd + 4 : below + (text.length - 1) * 21 + 18,
    marks: [
      ...paragraph(0, nameTop, name, sizes.name, leading, { font: 'serif', bold: true }),
      { kind: 'text', x: width, y: nameTop + 2, anchor: 'end', font: 'serif', bold: true, spans: big },
      ...partInWhole(part, whole, width, y, height),
      ...left.marks,
      ...right.marks,
      ...assumed,
    ],
  };
}

/** One share under another (a desk has room for two side by side), each with its own whole. */
export function layoutShare(panels: readonly Panel[], at: WidthClass | Area, language: Language): Drawing {
  const area = areaOf(at);
  const { width } = area;
  const sizes = isBrief(area) ? brief : full;
  const shares = panels.flatMap(({ items }) => items.filter((item): item is Share => item.kind === 'share'));
  const columns = (isDesk(area) || (isBrief(area) && width >= 400)) && shares.length > 1 ? 2 : 1;
  const gap = isBrief(area) ? 32 : 56;
  const own = (width - gap * (columns - 1)) / columns;
  const marks: Mark[] = [];
  let top = 0;
  for (let i = 0; i < shares.length; i += columns) {
    let end = top;
    shares.slice(i, i + columns).forEach((share, column) => {
      const drawn = drawShare(share, own, top, sizes, language);
      const dx = column * (own + gap);
      marks.push(
        { kind: 'line', x1: dx, y1: top + 0.75, x2: dx + own, y2: top + 0.75, stroke: 'zhu', strokeWidth: 1.5 },
        ...drawn.marks.map((mark) => transformed(mark, { x: dx, y: 0, scale: 1 })),
      );
      end = Math.max(end, drawn.end);
    });
    top = end + sizes.after;
  }
  return { width, height: Math.ceil(top - sizes.after + 10), marks };
}
