import type { Mark, WidthClass } from '../mark.ts';
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
  Math.min(size, ...line.map((one) => Math.floor(room(one) / textWidth(one.series.thing[1], 1, true))));

/** Lines of what is counted, then of what one mark is. */
const caption = (
  { series, key, width }: Measured,
  size: number,
): readonly (readonly [text: string, quiet: boolean])[] => {
  const told = (text: string, quiet: boolean) => wrap(text, size, width).map((line) => [line, quiet] as const);
  return [...told(series.label, false), ...told(key, true)];
};

/** Counter and number on one line, as on a phone: height is dear there. */
function besides(line: readonly Measured[]): Head | undefined {
  const room = ({ series, width }: Measured) => width - spansWidth(numberSpans(numberOf(series), 24)) - 12;
  const size = counterSize(line, 30, room);
  if (size < 18) return undefined;
  const captions = line.map((one) => caption(one, 13));
  const base = rise + 28;
  return {
    height: base + 18 * Math.max(...captions.map(({ length }) => length)) + 9,
    marks: (series, x, top) => {
      const own = line.findIndex((one) => one.series === series);
      const width = line[own]?.width ?? 0;
      return [
        label(x, top + base, series.thing[1], size, { face: 'serif', bold: true }),
        {
          kind: 'text',
          x: x + width,
          y: top + base,
          anchor: 'end',
          face: 'serif',
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
function stacked(line: readonly Measured[], size: number): Head {
  const shown = Math.max(
    16,
    counterSize(line, size, ({ width }) => width),
  );
  const captions = line.map((one) => caption(one, 14));
  const counterAt = size + rise;
  return {
    height: counterAt + 36 + 19 * Math.max(...captions.map(({ length }) => length)) + 16,
    marks: (series, x, top) => {
      const own = line.findIndex((one) => one.series === series);
      const width = line[own]?.width ?? 0;
      return [
        label(x, top + counterAt, series.thing[1], shown, { face: 'serif', bold: true }),
        {
          kind: 'text',
          x,
          y: top + counterAt + 36,
          anchor: 'start',
          face: 'serif',
          bold: true,
          spans: fittedNumber(numberOf(series), 26, width),
        },
        ...(captions[own] ?? []).map(([text, quiet], i) =>
          label(x, top + counterAt + 62 + i * 19, text, quiet ? 13 : 14, quiet ? { tone: 'ink-2' } : {}),
        ),
      ];
    },
  };
}

/** The head of a line of blocks. */
export const headOf = (line: readonly Measured[], widthClass: WidthClass, size: number): Head =>
  (widthClass === 'narrow' ? besides(line) : undefined) ?? stacked(line, size);
