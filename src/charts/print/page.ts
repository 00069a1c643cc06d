import type { Mark, Text } from '../mark.ts';

/** All the marks but texts: what a path can draw. */
type Drawn = Exclude<Mark, Text>;

/** One mark's outline: where the pen is set down, what it draws from there, and where it ends. */
type Piece = { readonly from: Point; readonly d: string; readonly to: Point };
type Point = readonly [x: number, y: number];

/** What a page prints as one path: every mark that follows another and looks as it does. */
export type Outline = {
  /** Class of its tone: `f-` fills, `s-` strokes. */
  readonly tone: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
  /** The entry whose mark it is, where the mark's length can be measured. */
  readonly entry?: string;
  readonly part?: string;
  readonly d: string;
};

/** A tenth of a pixel is finer than a screen shows. Ends are rounded, never lengths, so that errors do not add up. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
const written = (value: number): string => String(tenth(value)).replace(/^(-?)0\./, '$1.');
const pair = ([x, y]: Point): string => `${written(x)} ${written(y)}`.replace(' -', '-');
const step = ([x1, y1]: Point, [x2, y2]: Point): Point => [tenth(x2 - x1), tenth(y2 - y1)];
const at = (x: number, y: number): Point => [tenth(x), tenth(y)];

function piecesOf(mark: Drawn): Piece[] {
  switch (mark.kind) {
    case 'rect': {
      const from = at(mark.x, mark.y);
      const [width, height] = step(from, at(mark.x + mark.width, mark.y + mark.height));
      return [{ from, d: `h${written(width)}v${written(height)}h${written(-width)}z`, to: from }];
    }
    case 'circle': {
      const [r, from] = [written(mark.r), at(mark.cx - mark.r, mark.cy)];
      const across = written(2 * tenth(mark.r));
      return [{ from, d: `a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1-${across} 0z`, to: from }];
    }
    case 'line': {
      const [from, to] = [at(mark.x1, mark.y1), at(mark.x2, mark.y2)];
      const [dx, dy] = step(from, to);
      return [{ from, d: dy === 0 ? `h${written(dx)}` : dx === 0 ? `v${written(dy)}` : `l${pair([dx, dy])}`, to }];
    }
    case 'path':
      return mark.d.split(/(?=M)/).map((piece) => {
        const found = /^M(-?[\d.]+) (-?[\d.]+)(?:h(-?[\d.]+)|([^M]*)z)$/.exec(piece);
        if (!found) throw new RangeError(`a path of another kind: ${piece}`);
        const [, x, y, across, around] = found;
        const from = at(Number(x), Number(y));
        if (across === undefined) return { from, d: `${around}z`, to: from };
        const [dx] = step(from, at(Number(x) + Number(across), from[1]));
        return { from, d: `h${written(dx)}`, to: at(from[0] + dx, from[1]) };
      });
  }
}

/** Only marks with a measurable length carry their entry; for the hundreds of others it would only add bytes. */
const meaningOf = ({ meaning }: Mark) =>
  meaning && meaning.part !== 'edge' && meaning.part !== 'loupe' ? { entry: meaning.entry, part: meaning.part } : {};

const lookOf = (mark: Drawn): Omit<Outline, 'd'> => ({
  ...('fill' in mark
    ? { tone: `f-${mark.fill}` }
    : {
        tone: `s-${mark.stroke}`,
        strokeWidth: mark.strokeWidth,
        ...(mark.dash ? { dash: mark.dash.map(written).join(' ') } : {}),
      }),
  ...meaningOf(mark),
});

/**
 * Draws one piece after another, each set off from where the last one ended: in rows and grids that is the same step
 * again and again, which compresses to almost nothing.
 */
function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ from, d }, i) => {
      const last = pieces[i - 1];
      return `${last ? `m${pair(step(last.to, from))}` : `M${pair(from)}`}${d}`;
    })
    .join('');
}

/** The marks as a page prints them, in their order: texts as they are, the others as few paths as they can be. */
export function outlinesOf(marks: readonly Mark[]): (Text | Outline)[] {
  const printed: (Text | { readonly look: string; readonly first: Drawn; readonly pieces: Piece[] })[] = [];
  for (const mark of marks) {
    if (mark.kind === 'text') {
      printed.push(mark);
      continue;
    }
    const look = JSON.stringify(lookOf(mark));
    const last = printed.at(-1);
    if (last && 'look' in last && last.look === look) last.pieces.push(...piecesOf(mark));
    else printed.push({ look, first: mark, pieces: piecesOf(mark) });
  }
  return printed.map((one) => ('look' in one ? { ...lookOf(one.first), d: joined(one.pieces) } : one));
}
