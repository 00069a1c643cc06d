/** A colour by its meaning; what it looks like is the page's or the export's affair. */
export type Tone = 'ink' | 'ink-2' | 'zhu' | 'shi' | 'rule' | 'paper' | 'none';

/** What a mark stands for, so that a drawing can be read back: the entry and the part of its bar. */
export type Meaning = {
  readonly entry: string;
  readonly part: 'solid' | 'bristle' | 'edge' | 'close' | 'tick' | 'unit' | 'loupe';
};

type Base = { readonly meaning?: Meaning };
type Stroke = { readonly stroke: Tone; readonly strokeWidth: number; readonly dash?: readonly number[] };

export type Rect = Base & {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Tone;
};
export type Line = Base &
  Stroke & {
    readonly kind: 'line';
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
/** Subpaths: each an absolute M, then one horizontal line (h) or a closed shape in relative commands (z). */
type PathMark = Base & Stroke & { readonly kind: 'path'; readonly d: string };
type Circle = Base & {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill: Tone;
};
/** A piece of a line of text. */
export type Span = { readonly text: string; readonly tone: Tone; readonly size: number };
export type Text = Base & {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly font: 'serif' | 'sans';
  readonly bold: boolean;
  readonly spans: readonly Span[];
  /** Drawn with a border of paper so that rules behind it do not cross the signs. */
  readonly halo?: boolean;
};
/** What a drawing is made of: a flat list that every printer (page, portable SVG, test) can print. */
export type Mark = Rect | Line | PathMark | Circle | Text;

/** One drawing at one width, in CSS pixels. */
export type Drawing = { readonly width: number; readonly height: number; readonly marks: readonly Mark[] };

/** The widths a chart is laid out for: a phone's column in somebody else's article, a phone, a column, a desk. */
export const widths = { compact: 296, narrow: 320, medium: 600, wide: 1040 } as const;
export type WidthClass = keyof typeof widths;

/**
 * Where a chart is laid out, px. An area with a height is a card's: details are left out, rows stand close, and blocks
 * are fitted to about that height. A drawing may still be higher.
 */
export type Area = { readonly width: number; readonly height?: number };

/** One of the widths above as an area, or an area as it is. */
export const areaOf = (at: WidthClass | Area): Area => (typeof at === 'string' ? { width: widths[at] } : at);

/** Whether everything has to stand under one another. */
export const isNarrow = ({ width, height }: Area): boolean => width < (height === undefined ? 400 : 380);

/** Whether names have a column of their own, as on a desk. */
export const isDesk = ({ width }: Area): boolean => width >= 960;

/** Whether an area is that of a card. */
export const isBrief = ({ height }: Area): boolean => height !== undefined;

/** Every width, narrowest first. */
export const everyWidth = ['compact', 'narrow', 'medium', 'wide'] as const satisfies readonly WidthClass[];

/** The widths of our own pages. */
export const widthClasses = ['narrow', 'medium', 'wide'] as const satisfies readonly WidthClass[];
