import type { Mark } from '../mark.ts';
import type { Series } from '../series.ts';
import { fittedNumber, label, numberSpans, spansWidth, textWidth, wrap } from '../type.ts';

/** What stands over a block: the counter as its head, the number, what is counted and what one mark is. */
export type Head = {
  /** px from the top of a line to its blocks. */
  readonly height: number;
  readonly marks: (series: Series, x: number, top: number) => Mark[];
};

type Measured = { readonly series: Series; readonly width: number; readonly key: string };

const numberOf = (series: Series) => series.segments.filter(({ role }) => role !== 'unit');
const rise = 8;

/** A long English counter is set smaller rather than cut; one size for all counters of a line. */
const counterSize = (line: readonly Measured[], size: number, room: (one: Measured) => number): number =>
  Math.min(size, ...line.map((one) => Math.floor(room(one) / textWidth(one.series.noun[1], 1, true))));

/** What is counted and what one mark stands for: two lines, or in the dense layout one line if both fit. */
const caption = (
  { series, key, width }: Measured,
  size: number,
  dense: boolean,
): readonly (readonly [text: string, quiet: boolean])[] => {
  const both = `${series.label} · ${key}`;
  if (dense && textWidth(both, size) <= width) return [[both, false]];
  const linesOf = (text: string, quiet: boolean) => wrap(text, size, width).map((line) => [line, quiet] as const);
  return [...linesOf(series.label, false), ...linesOf(key, true)];
};

/** Counter and number on one line, to save height on a phone. */
function besides(line: readonly Measured[]): Head | undefined {
  const room = ({ series, width }: Measured) => width - spansWidth(numberSpans(numberOf(series), 24)) - 12;
  const size = counterSize(line, 30, room);
  if (size < 18) return undefined;
  const captions = line.map((one) => caption(one, 13, true));
  const base = rise + 28;
  return {
    height: base + 18 * Math.max(...captions.map(({ length }) => length)) + 9,
    marks: (series, x, top) => {
      const own = line.findIndex((one) => one.series === series);
      const width = line[own]?.width ?? 0;
      return [
        label(x, top + base, series.noun[1], size, { font: 'serif', bold: true }),
        {
          kind: 'text',
          x: x + width,
          y: top + base,
          anchor: 'end',
          font: 'serif',
          bold: true,
          spans: numberSpans(numberOf(series), 24),
        },
        ...(captions[own] ?? []).map(([text, quiet], i) =>
          label(x, top + base + 20 + i * 18, text, 13, quiet ? { tone: 'ink-2' } : {}),
        ),
      ];
    },
  };
}

/** Counter over number over name. */
function stacked(line: readonly Measured[], most: number, dense: boolean): Head {
  const size = Math.max(
    16,
    counterSize(line, dense ? 26 : most, ({ width }) => width),
  );
  const [number, text, leading] = dense ? [24, 13, 18] : [26, 14, 19];
  const captions = line.map((one) => caption(one, text, dense));
  const counterAt = (dense ? size : most) + rise;
  const numberAt = counterAt + number + (dense ? 4 : 10);
  return {
    height: numberAt + leading * Math.max(...captions.map(({ length }) => length)) + 10,
    marks: (series, x, top) => {
      const own = line.findIndex((one) => one.series === series);
      const width = line[own]?.width ?? 0;
      return [
        label(x, top + counterAt, series.noun[1], size, { font: 'serif', bold: true }),
        {
          kind: 'text',
          x,
          y: top + numberAt,
          anchor: 'start',
          font: 'serif',
          bold: true,
          spans: fittedNumber(numberOf(series), number, width),
        },
        ...(captions[own] ?? []).map(([line, quiet], i) =>
          label(x, top + numberAt + leading + 2 + i * leading, line, text, quiet ? { tone: 'ink-2' } : {}),
        ),
      ];
    },
  };
}

/** The head of a line of blocks; `dense` saves height. */
export function headOf(line: readonly Measured[], dense: boolean, size: number): Head {
  return (dense ? besides(line) : undefined) ?? stacked(line, size, dense);
}
