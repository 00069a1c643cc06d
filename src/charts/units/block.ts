import type { Mark, Tone } from '../mark.ts';
import type { Series } from '../series.ts';
import type { UnitMark } from '../words.ts';

/** How one block of marks is laid out. The pitch is in whole pixels, because fine marks would moiré otherwise. */
export type Block = { readonly columns: number; readonly rows: number; readonly pitch: number; readonly count: number };

/** Pitches for hundreds of marks, coarse first. */
export const finePitches = [6, 5, 4, 3] as const;

/** Pitches tried for a count, coarse first. A stroke needs three pixels to look different from a dot. */
const pitches = (count: number, shape: UnitMark, cap: number): readonly number[] => {
  const coarse = count > 400 ? Math.min(cap, count > 3000 ? 4 : 6) : 18;
  const fine = shape === 'dot' ? 2 : 3;
  return [18, 17, 16, 15, 14, 12, 10, 8, 6, 5, 4, 3, 2].filter((pitch) => pitch <= coarse && pitch >= fine);
};

/**
 * The coarsest block of `count` marks that is at most `width` wide and about `height` high; taller if none fits.
 * Hundreds of marks are laid no coarser than `cap`.
 */
export function fitBlock(count: number, shape: UnitMark, width: number, height: number, cap: number): Block {
  const tried = pitches(count, shape, cap);
  for (const pitch of tried) {
    const rows = Math.min(count, Math.floor(height / pitch));
    const columns = Math.ceil(count / rows);
    if (columns * pitch <= width) return { columns, rows: Math.ceil(count / columns), pitch, count };
  }
  const pitch = tried.at(-1) ?? 3;
  const columns = Math.floor(width / pitch);
  return { columns, rows: Math.ceil(count / columns), pitch, count };
}

const shapes: Record<Exclude<UnitMark, 'disc'>, (pitch: number) => { dash: number; thick: number }> = {
  dot: (pitch) => ({ dash: Math.max(1, Math.round(pitch / 2)), thick: Math.max(1, Math.round(pitch / 2)) }),
  stroke: (pitch) => ({ dash: Math.max(1, Math.round(pitch / 4)), thick: Math.max(2, pitch - 1) }),
  cell: (pitch) => ({ dash: Math.max(2, pitch - 2), thick: Math.max(2, pitch - 2) }),
};

/**
 * The marks of a block, filled row by row. Fine ones are one dashed path: a dash begins anew at each subpath, so a row
 * of n marks is a line of n pitches less the last gap, and every mark is there to be counted.
 */
export function blockMarks(
  series: Series,
  shape: UnitMark,
  { columns, pitch, count }: Block,
  x: number,
  y: number,
): Mark[] {
  const tone: Tone = series.tone;
  const meaning = { entry: series.id, part: 'unit' as const };
  if (shape === 'disc' || pitch >= 10)
    return Array.from({ length: count }, (_, i) => ({
      kind: 'circle',
      cx: x + (i % columns) * pitch + pitch / 2,
      cy: y + Math.floor(i / columns) * pitch + pitch / 2,
      r: Math.round(pitch * 0.31 * 10) / 10,
      fill: tone,
      meaning,
    }));
  const { dash, thick } = shapes[shape](pitch);
  const rows = Math.ceil(count / columns);
  const d = Array.from({ length: rows }, (_, row) => {
    const inRow = Math.min(columns, count - row * columns);
    return `M${x} ${y + row * pitch + thick / 2}h${(inRow - 1) * pitch + dash}`;
  }).join('');
  return [{ kind: 'path', d, stroke: tone, strokeWidth: thick, dash: [dash, pitch - dash], meaning }];
}
