import type { Mark, Tone } from '../mark.ts';
import type { Series } from '../series.ts';
import { label, textWidth } from '../type.ts';

/** Where a bar stands: its scale, its top and its height. */
export type Frame = {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly height: number;
  /** px by which an open end runs on; the length carries no meaning. */
  readonly tail: number;
  /** Where bars and rails begin: at zero, unless the scale does not contain it. */
  readonly from?: number;
};

const footOf = ({ x, from }: Frame): number => from ?? x(0);

/** Uneven lengths of dry-brush strokes as shares of the interval; one of them reaches its end. Drawn, not random. */
const bristles = [0.56, 1, 0.52, 0.96, 0.44, 0.92, 0.36, 0.86, 0.12, 0.77, 0.2, 0.72, 0.62, 0.3];

/** Dashes that shorten and then stop: nothing closes an open edge. */
export function openEdges(from: number, y: number, height: number, tail: number, tone: Tone, entry: string): Mark[] {
  const pattern = [0.38, 0.09, 0.19, 0.09, 0.12, 0.08, 0.05].map((share) => Math.round(share * tail * 10) / 10);
  const edge = (at: number): Mark => ({
    kind: 'line',
    x1: from,
    y1: at,
    x2: from + tail,
    y2: at,
    stroke: tone,
    strokeWidth: 1.5,
    dash: [...pattern, tail],
    meaning: { entry, part: 'edge' },
  });
  return [edge(y + 0.75), edge(y + height - 0.75)];
}

/** The bookkeeper's double line that closes an exact number. */
export function closingLines(x: number, y: number, height: number, entry: string): Mark[] {
  return [3, 7].map((offset) => ({
    kind: 'line',
    x1: x + offset,
    y1: y - 4,
    x2: x + offset,
    y2: y + height + 4,
    stroke: 'zhu',
    strokeWidth: 1.25,
    meaning: { entry, part: 'close' },
  }));
}

/** Strokes from the low end on; the longest reaches the high end. */
export function dryBrush(low: number, high: number, y: number, height: number, tone: Tone, entry: string): Mark[] {
  const count = Math.max(4, Math.round(height / 3.4));
  const pitch = height / count;
  return Array.from({ length: count }, (_, i) => ({
    kind: 'rect' as const,
    x: low,
    y: Math.round((y + i * pitch) * 100) / 100,
    width: Math.round((high - low) * (bristles[i % bristles.length] ?? 1) * 100) / 100,
    height: Math.round(pitch * 0.62 * 100) / 100,
    fill: tone,
    meaning: { entry, part: 'bristle' as const },
  }));
}

/** The bound's word (余, 多 …) inside an open end, where there is room for it. */
export const mouth = (series: Series, x: number, y: number, height: number, room: number): Mark[] => {
  const size = Math.min(20, Math.max(12, Math.round(height * 0.58)));
  if (series.word === '' || textWidth(series.word, size, true) > room) return [];
  return [
    label(x, y + height / 2 + size * 0.36, series.word, size, { tone: 'zhu', font: 'serif', bold: true, halo: true }),
  ];
};

const solid = (series: Series, x0: number, x1: number, { y, height }: Frame): Mark => ({
  kind: 'rect',
  x: x0,
  y,
  width: Math.max(0, x1 - x0),
  height,
  fill: series.tone,
  meaning: { entry: series.id, part: 'solid' },
});

/** A single closing line at the printed number; dotted for 约, which gives no edge to draw. */
const closeAt = (x: number, { y, height }: Frame, entry: string, dash?: readonly number[]): Mark => ({
  kind: 'line',
  x1: x,
  y1: y - 4,
  x2: x,
  y2: y + height + 4,
  stroke: 'zhu',
  strokeWidth: 2,
  ...(dash ? { dash } : {}),
  meaning: { entry, part: 'close' },
});

/** Where the ink of a bar ends: at the lower bound, at the printed number, or before it where only a ceiling is known. */
function inkEnd({ bound, value, low }: Series, frame: Frame): number {
  const at = frame.x(value);
  if (bound === 'rounded' || bound === 'between') return frame.x(low);
  const ceiling = bound === 'just-under' || bound === 'less-than' || bound === 'at-most';
  return ceiling ? Math.max(footOf(frame), at - frame.tail) : at;
}

/** A whole bar with the end that its bound asks for. Solid to the lower bound, or to the printed number. */
export function bar(series: Series, frame: Frame): Mark[] {
  const { x, y, height, tail } = frame;
  const zero = footOf(frame);
  const ink = inkEnd(series, frame);
  const at = x(series.value);
  switch (series.bound) {
    case 'exact':
      return [solid(series, zero, at, frame), ...closingLines(at, y, height, series.id)];
    case 'rounded':
      return [solid(series, zero, ink, frame), ...dryBrush(ink, x(series.high), y, height, series.tone, series.id)];
    case 'about':
      return [
        solid(series, zero, at, frame),
        closeAt(at + 3, frame, series.id, [2, 4]),
        ...mouth(series, at + 10, y, height, tail),
      ];
    case 'between': {
      // Both numbers are printed, so both ends are closed; what lies between them stays hollow.
      const top = x(series.high);
      return [
        solid(series, zero, ink, frame),
        closeAt(ink, frame, series.id),
        ...openEdges(ink, y, height, top - ink, series.tone, series.id),
        closeAt(top, frame, series.id),
      ];
    }
    case 'just-under':
    case 'less-than':
    case 'at-most': {
      // A number known only by its upper bound stays hollow up to its closing line.
      return [
        solid(series, zero, ink, frame),
        ...openEdges(ink, y, height, at - ink, series.tone, series.id),
        closeAt(at, frame, series.id),
        ...mouth(series, at + 8, y, height, tail),
      ];
    }
    default:
      return [
        solid(series, zero, at, frame),
        ...openEdges(at, y, height, tail, series.tone, series.id),
        ...mouth(series, at + 10, y, height, tail * 0.5),
      ];
  }
}

/** The frame in which a bar is only its end: its last `size` px of ink, as high as they are wide, and what follows them. */
export function endOnly(series: Series, frame: Frame, size: number): Frame {
  const own = { ...frame, y: frame.y + (frame.height - size) / 2, height: size };
  const ink = series.role === 'reference' ? own.x(series.value) : inkEnd(series, own);
  return { ...own, from: ink - size };
}

/** Two cuts through the start of a bar whose scale does not contain zero. */
export const brokenFoot = (frame: Frame): Mark[] =>
  [9, 15].map((offset) => ({
    kind: 'line',
    x1: footOf(frame) + offset,
    y1: frame.y + frame.height + 3,
    x2: footOf(frame) + offset + 7,
    y2: frame.y - 3,
    stroke: 'paper',
    strokeWidth: 2.5,
  }));

/** A reference: a hollow rail with a tick at its number and an end of its own. Solid bars are the story's figures. */
export function rail(series: Series, frame: Frame): Mark[] {
  const { x, y, height, tail } = frame;
  const [from, at] = [footOf(frame), x(series.value)];
  const edge = (dy: number): Mark => ({
    kind: 'line',
    x1: from,
    y1: y + dy,
    x2: at,
    y2: y + dy,
    stroke: 'ink',
    strokeWidth: 1,
    meaning: { entry: series.id, part: 'edge' },
  });
  const tick: Mark = {
    kind: 'line',
    x1: at,
    y1: y - 4,
    x2: at,
    y2: y + height + 4,
    stroke: 'ink',
    strokeWidth: 1.5,
    meaning: { entry: series.id, part: 'tick' },
  };
  const open = ['more-than', 'at-least'].includes(series.bound);
  // A rail that does not start at the foot of the scale is drawn as a hollow square.
  const back: Mark = { ...tick, x1: from + 0.5, y1: y + 0.25, x2: from + 0.5, y2: y + height - 0.25, strokeWidth: 1 };
  return [
    edge(0.75),
    edge(height - 0.75),
    tick,
    ...(frame.from === undefined ? [] : [{ ...back, meaning: { entry: series.id, part: 'edge' as const } }]),
    ...(open ? openEdges(at, y, height, tail * 0.6, 'ink', series.id) : []),
  ];
}
