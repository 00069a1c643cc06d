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
/** Pieces, each set down by an absolute M and drawn on from there: one line across (h), or a shape that is closed (z). */
export type PathMark = Base & Stroke & { readonly kind: 'path'; readonly d: string };
export type Circle = Base & {
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
  readonly face: 'serif' | 'sans';
  readonly bold: boolean;
  readonly spans: readonly Span[];
  /** Drawn with a border of paper so that rules behind it do not cross the signs. */
  readonly halo?: boolean;
};
/** The flat list that any printer can print: page, portable SVG, test. */
export type Mark = Rect | Line | PathMark | Circle | Text;

/** One drawing at one width, in CSS pixels. */
export type Drawing = { readonly width: number; readonly height: number; readonly marks: readonly Mark[] };

/** The widths a chart is laid out for: a phone's column in somebody else's article, a phone, a column, a desk. */
export const widths = { compact: 296, narrow: 320, medium: 600, wide: 1040 } as const;
export type WidthClass = keyof typeof widths;

/** Whether everything has to stand under one another. */
export const isNarrow = (widthClass: WidthClass): boolean => widths[widthClass] < 400;

/** Every width, narrowest first. */
export const everyWidth = ['compact', 'narrow', 'medium', 'wide'] as const satisfies readonly WidthClass[];

/** The widths of our own pages. */
export const widthClasses = ['narrow', 'medium', 'wide'] as const satisfies readonly WidthClass[];
