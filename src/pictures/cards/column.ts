import type { Mark } from '../../charts/index.ts';
import type { Language } from '../../locale/index.ts';
import { type Density, densities, hairline, type Measured, measured, moreRow, type Row } from './rows.ts';

/** Where rows may stand, px. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Columns of rows under one head, side by side. */
export type Columns = readonly (readonly Row[])[];

const columnGap = 28;

const heightOf = (rows: readonly Measured[], { gap }: Density): number =>
  rows.reduce((sum, { height }) => sum + height, 0) + Math.max(0, rows.length - 1) * gap;

/** Room left over goes between the rows, up to half as much again as they have. */
function place(rows: readonly Measured[], box: Box, density: Density): Mark[] {
  const spare = box.height - heightOf(rows, density);
  const gap = density.gap + Math.min(density.gap * 0.8, Math.max(0, spare) / Math.max(1, rows.length - 1));
  let y = box.y;
  return rows.flatMap(({ height, draw }, i) => {
    const marks = draw(box.x, y);
    y += height;
    const rule = i < rows.length - 1 ? [hairline(box.x, box.width, y + gap / 2)] : [];
    y += gap;
    return [...marks, ...rule];
  });
}

/**
 * Rows at the largest density at which all of them fit. Undefined where none does, unless `cut`: then the last rows give
 * way to a line that says how many they are. `least` is how many densities may be tried, from the airiest.
 */
export function setColumns(
  columns: Columns,
  box: Box,
  language: Language,
  { cut = false, least = densities.length }: { readonly cut?: boolean; readonly least?: number } = {},
): Mark[] | undefined {
  const width = (box.width - columnGap * (columns.length - 1)) / columns.length;
  const ends = columns.some((rows) => rows.some(({ end }) => end !== undefined));
  const at = (density: Density, rows: readonly Row[]) =>
    rows.map((row) => measured(row, width, density, language, ends));
  const put = (all: Columns, density: Density): Mark[] => [
    ...all.flatMap((rows, i) =>
      place(at(density, rows), { ...box, x: box.x + i * (width + columnGap), width }, density),
    ),
    ...all.slice(1).map((_, i): Mark => {
      const x = box.x + (i + 1) * (width + columnGap) - columnGap / 2;
      return {
        kind: 'line',
        x1: x,
        y1: box.y,
        x2: x,
        y2: box.y + box.height,
        stroke: 'zhu',
        strokeWidth: 0.75,
        dash: [4, 3],
      };
    }),
  ];
  for (const density of densities.slice(0, least))
    if (columns.every((rows) => heightOf(at(density, rows), density) <= box.height)) return put(columns, density);
  if (!cut) return undefined;
  const tight = densities.at(-1);
  if (!tight) return undefined;
  return put(
    columns.map((rows) => {
      for (let kept = rows.length; kept > 0; kept -= 1) {
        const short = kept === rows.length ? rows : [...rows.slice(0, kept), moreRow(rows.length - kept, language)];
        if (heightOf(at(tight, short), tight) <= box.height) return short;
      }
      return [];
    }),
    tight,
  );
}
