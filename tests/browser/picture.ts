import { inflateSync } from 'node:zlib';

/** Red, green and blue of a pixel, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What a browser has painted, pixel by pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Colour;
}

/** The byte that PNG foretells from its neighbours to the left, above, and above to the left. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

function foretold(filter: number | undefined, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

/** Reads a PNG of eight bits a channel, not interlaced, as Chromium writes them. */
export function pictureOf(png: Buffer): Picture {
  const [width, height, depth, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`a PNG of kind ${kind} with ${depth} bits`);
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const packed = inflateSync(Buffer.concat(chunks));
  const size = kind === 6 ? 4 : 3;
  const row = width * size;
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const to = y * row + x;
      const left = x >= size ? (bytes[to - size] ?? 0) : 0;
      const above = y > 0 ? (bytes[to - row] ?? 0) : 0;
      const corner = x >= size && y > 0 ? (bytes[to - row - size] ?? 0) : 0;
      bytes[to] = (packed[y * (row + 1) + 1 + x] ?? 0) + foretold(filter, left, above, corner);
    }
  }
  return {
    width,
    height,
    at(x, y) {
      if (x < 0 || y < 0 || x >= width || y >= height) throw new RangeError(`${x}, ${y} is not in the picture`);
      const from = y * row + x * size;
      return [bytes[from] ?? 0, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0];
    },
  };
}

/** How unlike two colours are: the widest difference of a channel. */
export const unlike = (one: Colour, other: Colour): number =>
  Math.max(...one.map((channel, i) => Math.abs(channel - (other[i] ?? 0))));
