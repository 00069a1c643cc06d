import type { Drawing, Tone } from '../../src/charts/index.ts';
import { drawnIn, toneOf } from './ink.ts';

type Drawn = ReturnType<typeof drawnIn>[number];
type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** The room a mark's ink takes: pieces of a path and of a slanting line one by one. */
function boxesOf(mark: Drawn): Box[] {
  switch (mark.kind) {
    case 'rect':
      return [{ x1: mark.x, y1: mark.y, x2: mark.x + mark.width, y2: mark.y + mark.height }];
    case 'circle':
      return [{ x1: mark.cx - mark.r, y1: mark.cy - mark.r, x2: mark.cx + mark.r, y2: mark.cy + mark.r }];
    case 'line': {
      const half = mark.strokeWidth / 2;
      const steps =
        mark.x1 === mark.x2 || mark.y1 === mark.y2 ? 1 : Math.ceil(Math.hypot(mark.x2 - mark.x1, mark.y2 - mark.y1));
      return Array.from({ length: steps }, (_, i) => {
        const at = (from: number, to: number, share: number) => from + ((to - from) * share) / steps;
        const [xs, ys] = [
          [at(mark.x1, mark.x2, i), at(mark.x1, mark.x2, i + 1)],
          [at(mark.y1, mark.y2, i), at(mark.y1, mark.y2, i + 1)],
        ];
        const [across, down] = mark.x1 === mark.x2 ? [half, 0] : [0, half];
        return {
          x1: Math.min(...xs) - across,
          x2: Math.max(...xs) + across,
          y1: Math.min(...ys) - down,
          y2: Math.max(...ys) + down,
        };
      });
    }
    case 'path':
      return [...mark.d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map(([, x, y, length]) => ({
        x1: Number(x),
        x2: Number(x) + Number(length),
        y1: Number(y) - mark.strokeWidth / 2,
        y2: Number(y) + mark.strokeWidth / 2,
      }));
  }
}

const grown = ({ x1, y1, x2, y2 }: Box, by: number): Box => ({ x1: x1 - by, y1: y1 - by, x2: x2 + by, y2: y2 + by });
const meet = (a: Box, b: Box): Box => ({
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  x2: Math.min(a.x2, b.x2),
  y2: Math.min(a.y2, b.y2),
});
const isEmpty = ({ x1, y1, x2, y2 }: Box): boolean => x2 <= x1 || y2 <= y1;
const within = (a: Box, b: Box): boolean => a.x1 >= b.x1 && a.y1 >= b.y1 && a.x2 <= b.x2 && a.y2 <= b.y2;

/** A line that runs on at both ends past what it touches is seen there, against the paper. */
const standsOut = (a: Box, b: Box): boolean =>
  (a.y1 <= b.y1 - 3 && a.y2 >= b.y2 + 3) || (a.x1 <= b.x1 - 3 && a.x2 >= b.x2 + 3);

/**
 * Marks that touch, less than a pixel apart, in two tones of under 3:1 (WCAG 1.4.11), with no paper drawn between them
 * and neither standing out beyond the other. Hairlines of the sheet carry nothing and are left out.
 */
export function faintNeighbours(drawing: Drawing, contrast: (a: Tone, b: Tone) => number): string[] {
  const marks = drawnIn(drawing);
  const inked = marks
    .map((mark, order) => ({ mark, order, tone: toneOf(mark), boxes: boxesOf(mark) }))
    .filter(({ tone }) => !['none', 'rule', 'paper'].includes(tone));
  const papers = marks.flatMap((mark, order) =>
    toneOf(mark) === 'paper' ? boxesOf(mark).map((box) => ({ box, order })) : [],
  );
  const touching = (a: (typeof inked)[number], b: (typeof inked)[number]): boolean =>
    a.boxes.some((one) =>
      b.boxes.some((other) => {
        const seam = meet(grown(other, 1), one);
        if (isEmpty(seam) || standsOut(one, other) || standsOut(other, one)) return false;
        // Paper between them was drawn over the one and under the other.
        return !papers.some(({ box, order }) => order > a.order && order < b.order && within(seam, box));
      }),
    );
  return inked.flatMap((a, i) =>
    inked
      .slice(i + 1)
      .filter((b) => a.tone !== b.tone && contrast(a.tone, b.tone) < 3 && touching(a, b))
      .map(
        (b) => `${a.tone} ${a.mark.meaning?.part ?? a.mark.kind} and ${b.tone} ${b.mark.meaning?.part ?? b.mark.kind}`,
      ),
  );
}
