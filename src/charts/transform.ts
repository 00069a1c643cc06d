import type { Mark } from './mark.ts';

/** Where a drawing's corner is put, px, and how many times as large it is drawn. */
export type Transform = { readonly x: number; readonly y: number; readonly scale: number };

/** The numbers of a path, moved and scaled. In charts' paths only M is absolute; every other command is relative. */
const transformedPath = (d: string, { x, y, scale }: Transform): string =>
  d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, letter: string, rest: string) => {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map((one) => scale * Number(one));
    return letter + (letter === 'M' ? numbers.map((one, i) => one + (i % 2 === 0 ? x : y)) : numbers).join(' ');
  });

/** A mark moved and scaled with all that belongs to it: the sizes of its texts, its strokes, their dashes. */
export function transformed(mark: Mark, transform: Transform): Mark {
  const { scale } = transform;
  const [x, y] = [(at: number) => scale * at + transform.x, (at: number) => scale * at + transform.y];
  const stroke = (one: { readonly strokeWidth: number; readonly dash?: readonly number[] }) => ({
    strokeWidth: scale * one.strokeWidth,
    ...(one.dash ? { dash: one.dash.map((length) => scale * length) } : {}),
  });
  switch (mark.kind) {
    case 'rect':
      return { ...mark, x: x(mark.x), y: y(mark.y), width: scale * mark.width, height: scale * mark.height };
    case 'circle':
      return { ...mark, cx: x(mark.cx), cy: y(mark.cy), r: scale * mark.r };
    case 'line':
      return { ...mark, x1: x(mark.x1), y1: y(mark.y1), x2: x(mark.x2), y2: y(mark.y2), ...stroke(mark) };
    case 'path':
      return { ...mark, d: transformedPath(mark.d, transform), ...stroke(mark) };
    case 'text':
      return {
        ...mark,
        x: x(mark.x),
        y: y(mark.y),
        spans: mark.spans.map((span) => ({ ...span, size: scale * span.size })),
      };
  }
}
