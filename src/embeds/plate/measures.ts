import { type WidthClass, widths } from '../../charts/index.ts';

/** The two drawings of a plate. Between them the frame's own width decides. */
const plateWidths = ['compact', 'medium'] as const satisfies readonly WidthClass[];
export type PlateWidth = (typeof plateWidths)[number];

/** How a text is set: px of its size, and from one line to the next. */
export type Setting = { readonly size: number; readonly leading: number };

type Measures = {
  /** px that a line may be long: the drawing's own width. */
  readonly measure: number;
  /** px left and right of everything. */
  readonly edge: number;
  readonly title: Setting;
  readonly subtitle: Setting;
  readonly text: Setting;
};

/** The px that a plate's height is computed from, and from which the shell's style sheet is generated. */
export const measures: Readonly<Record<PlateWidth, Measures>> = {
  compact: {
    measure: widths.compact,
    edge: 12,
    title: { size: 19, leading: 26 },
    subtitle: { size: 13, leading: 18 },
    text: { size: 12, leading: 17 },
  },
  medium: {
    measure: widths.medium,
    edge: 16,
    title: { size: 22, leading: 30 },
    subtitle: { size: 14, leading: 20 },
    text: { size: 13, leading: 19 },
  },
};

/** px between things, the same at both widths; `line` is that of the folded table and of the shell's foot. */
export const gaps = { large: 10, small: 4, line: 28, rule: 3 };

/** Width of the frame, px, from which the medium drawing fits. */
export const turn = widths.medium + 2 * measures.medium.edge;

/** Some hosts give an embed no more than this, in px; the notes of a taller compact plate are folded away with its table. */
export const tallest = 1000;
