import {
  bar,
  cardWords,
  linesOf,
  type Mark,
  paragraph,
  rail,
  type Series,
  type Span,
  type Tone,
} from '../../charts/index.ts';
import { drawnWidth } from '../../fonts/index.ts';
import type { Language } from '../../locale/index.ts';
import { countOf, type Segment } from '../../numbers/index.ts';

/** What a strip under a row is drawn in: left edge, top, width and height in px. */
export type Strip = (x: number, y: number, width: number, height: number) => readonly Mark[];

/** One line of a card: a name, its number with its end, perhaps a strip that shows it, perhaps a remark. */
export type Row = {
  readonly name: string;
  readonly tone?: Tone;
  /** A head has a rule under it and no number. */
  readonly kind: 'value' | 'aside' | 'head';
  readonly segments: readonly Segment[];
  /** Where the number is one that ends somewhere: its end is drawn behind it. */
  readonly end?: Series;
  /** Not stated: the box of the number is struck. */
  readonly struck?: boolean;
  readonly strip?: Strip;
  /** px, where it is not the density that says. */
  readonly stripHeight?: number;
  readonly remark?: string;
};

/** Sizes in px, from an airy card to a full one. */
export type Density = { readonly name: number; readonly number: number; readonly strip: number; readonly gap: number };
export const densities: readonly Density[] = [
  { name: 19, number: 32, strip: 24, gap: 16 },
  { name: 17, number: 26, strip: 20, gap: 13 },
  { name: 15, number: 21, strip: 15, gap: 10 },
  { name: 13, number: 17, strip: 11, gap: 8 },
  { name: 12, number: 15, strip: 8, gap: 6 },
  { name: 12, number: 13, strip: 6, gap: 4.5 },
  { name: 11.5, number: 13, strip: 5, gap: 3 },
];
const endWidth = 36;
const remarkSize = 11;

export type Measured = { readonly height: number; readonly draw: (x: number, y: number) => Mark[] };

/** Digits large, units smaller, the word of the bound in the ledger's hand. */
const spansOf = (segments: readonly Segment[], size: number, tone: Tone): Span[] =>
  segments.map(({ role, text }) => ({
    text,
    tone: role === 'bound' ? 'zhu' : tone,
    size: role === 'number' ? size : Math.max(11, Math.round(size * 0.7)),
  }));

/** How a number ends, on no scale: a stub of its bar and the end that its bound asks for. */
function endOf(series: Series, x: number, y: number, height: number): Mark[] {
  const at = (value: number): number => {
    if (value <= 0) return x;
    const stub = series.role === 'reference' ? 12 : 6;
    return series.ends && value >= series.high ? x + 28 : x + stub;
  };
  if (series.role === 'threshold')
    return [{ kind: 'line', x1: x + 6, y1: y - 3, x2: x + 6, y2: y + height + 3, stroke: 'zhu', strokeWidth: 1.75 }];
  const frame = { x: at, y, height, tail: 22 };
  const drawn = { ...series, word: '' };
  if (series.value === 0) return bar({ ...drawn, bound: 'exact' }, frame).filter(({ kind }) => kind === 'line');
  return series.role === 'reference' ? rail(drawn, frame) : bar(drawn, frame);
}

function struckBox(right: number, y: number): Mark[] {
  const left = right - 48;
  return [
    { kind: 'path', d: `M${left} ${y - 12}h48v15h-48z`, stroke: 'rule', strokeWidth: 0.75 },
    { kind: 'line', x1: left, y1: y + 2, x2: right, y2: y - 11, stroke: 'zhu', strokeWidth: 1.25 },
  ];
}

/** Measures a row at a density; drawing it then needs only where it stands. */
export function measured(row: Row, width: number, density: Density, language: Language, ends: boolean): Measured {
  const main = row.kind === 'value';
  const numberSize = main ? density.number : Math.max(12, Math.round(density.number * 0.72));
  const nameSize = row.kind === 'head' ? 13 : main ? density.name : 12;
  const setting = { size: nameSize, language, bold: row.kind !== 'aside' };
  const spans = spansOf(row.segments, numberSize, row.tone ?? 'ink');
  const spansWide = spans.reduce((sum, { text, size }) => sum + drawnWidth(text, size, language, main), 0);
  const tail = ends ? endWidth : 0;
  const taken = row.struck ? 48 + 10 : spansWide > 0 ? spansWide + tail + 10 : 0;
  const room = width - taken;
  const beside = drawnWidth(row.name, nameSize, language, setting.bold) <= room || room >= width * 0.5;
  const names = row.name === '' ? [] : linesOf(row.name, beside ? room : width, setting);
  const nameLeading = nameSize * 1.22;
  const first = Math.max(nameSize, beside ? numberSize : 0) * 0.9;
  const nameEnd = first + Math.max(0, names.length - 1) * nameLeading;
  const numberAt = beside ? first : nameEnd + numberSize * 1.1;
  const textEnd = names.length === 0 && taken === 0 ? 0 : Math.max(nameEnd, numberAt) + 3;
  const stripHeight = row.stripHeight ?? density.strip;
  const stripAt = textEnd === 0 ? 0 : textEnd + Math.min(5, density.gap);
  const stripEnd = row.strip ? stripAt + stripHeight + Math.min(4, density.gap) : textEnd;
  const remarks = row.remark ? linesOf(row.remark, width, { size: remarkSize, language, bold: false }) : [];
  const tooWide = spansWide + tail > width;
  const height = tooWide
    ? Number.POSITIVE_INFINITY
    : stripEnd + (remarks.length > 0 ? 2 + remarks.length * remarkSize * 1.3 : 0);
  return {
    height,
    draw: (x, y) => {
      const right = x + width;
      const tone = row.kind === 'head' ? 'zhu' : (row.tone ?? 'ink');
      const marks: Mark[] = [
        ...paragraph(x, y + first, names, nameSize, nameLeading, { face: 'serif', bold: setting.bold, tone }),
        ...(row.strip?.(x, y + stripAt, width, stripHeight) ?? []),
        ...paragraph(x, y + stripEnd + remarkSize + 1, remarks, remarkSize, remarkSize * 1.3, { tone: 'ink-2' }),
      ];
      if (row.struck) marks.push(...struckBox(right, y + numberAt));
      else if (spans.length > 0)
        marks.push({
          kind: 'text',
          x: right - tail,
          y: y + numberAt,
          anchor: 'end',
          face: 'serif',
          bold: main,
          spans,
        });
      const endHeight = Math.min(16, numberSize * 0.62);
      if (row.end && ends) marks.push(...endOf(row.end, right - tail + 6, y + numberAt - endHeight, endHeight));
      return marks;
    },
  };
}

/** The line that says how many rows had no room. */
export function moreRow(count: number, language: Language): Row {
  const word = countOf(count, language);
  return { name: cardWords.more[language].replace('{count}', word), kind: 'aside', segments: [] };
}

/** A rule between two rows. */
export const hairline = (x: number, width: number, y: number): Mark => ({
  kind: 'line',
  x1: x,
  y1: y,
  x2: x + width,
  y2: y,
  stroke: 'rule',
  strokeWidth: 0.6,
});
