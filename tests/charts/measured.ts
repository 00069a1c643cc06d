import type { Line, Mark, Meaning, Rect } from '../../src/charts/index.ts';
import type { Chart } from '../../src/dataset/index.ts';
import { entryOf, intervalOfEntry, type Ledger } from '../../src/ledger/index.ts';
import { type Interval, nominal, plus, span, toNumber } from '../../src/numbers/index.ts';

/** What a row of bars must show, worked out from the ledger and not from what the charts made of it. */
export type Expected = {
  readonly entry: string;
  readonly role: 'value' | 'reference' | 'threshold';
  readonly bound: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** The rows of one panel: its members, and its total where it has one. */
export function expectedRows(ledger: Ledger, panel: Chart['panels'][number]): Expected[] {
  const rows = panel.members.map((member): Expected => {
    const entry = entryOf(ledger, member.figure ?? member.derived ?? '');
    const interval = intervalOfEntry(entry);
    const value = entry.kind === 'figure' ? entry.quantity.value : nominal(interval);
    const bound = entry.kind === 'figure' ? entry.quantity.bound : boundOfInterval(interval);
    return { entry: entry.id, role: member.role, bound, value: toNumber(value), ...endsOf(interval) };
  });
  if (!panel.total || !('disjoint' in panel.total)) return rows;
  const sum = panel.members
    .filter(({ role }) => role === 'value')
    .map((member) => intervalOfEntry(entryOf(ledger, member.figure ?? member.derived ?? '')))
    .reduce(plus);
  const bound = boundOfInterval(sum) === 'about' ? 'rounded' : boundOfInterval(sum);
  return [...rows, { entry: 'total', role: 'value', bound, value: toNumber(nominal(sum)), ...endsOf(sum) }];
}

const endsOf = (interval: Interval) => {
  const [low, high] = span(interval);
  return { low, high };
};

function boundOfInterval(interval: Interval): string {
  const { low, high } = endsOf(interval);
  if (interval.about) return 'about';
  if (low === high) return 'exact';
  if (Number.isFinite(low) && Number.isFinite(high)) return 'about';
  return Number.isFinite(low) ? 'more-than' : 'less-than';
}

/** The marks that stand for one part of one entry. */
export const partsOf = <T extends Mark>(marks: readonly Mark[], entry: string, part: Meaning['part']): T[] =>
  marks.filter((mark): mark is T => mark.meaning?.entry === entry && mark.meaning.part === part);

/** The scale of a panel as a reader finds it: from the gridlines and the numbers printed over them. */
export type Found = { readonly zero: number; readonly perUnit: number; readonly labels: number };

const scaleWords: Record<string, number> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The value of a tick label: 5000万, 1.5亿元, ¥200 million, 2,500 ha. */
function tickValue(label: string): number | undefined {
  const match = /^¥?([\d,]+(?:\.\d+)?)\s*(万|亿|million|billion|trillion)?/.exec(label);
  return match?.[1] ? Number(match[1].replaceAll(',', '')) * (scaleWords[match[2] ?? ''] ?? 1) : undefined;
}

const isGridline = (mark: Mark): mark is Line =>
  mark.kind === 'line' && mark.x1 === mark.x2 && mark.stroke === 'rule' && mark.strokeWidth === 0.75;

/**
 * Reads the scale off a drawing of one panel. The gridlines are even, so the first and the last with the largest label
 * give it; every other label must then stand at a gridline of its own value, or the scale is not one.
 */
export function scaleFrom(marks: readonly Mark[]): Found {
  const grid = [...new Set(marks.filter(isGridline).map(({ x1 }) => x1))].sort((a, b) => a - b);
  const [zero = Number.NaN, last = Number.NaN] = [grid[0], grid.at(-1)];
  const values = marks.flatMap((mark) => {
    if (mark.kind !== 'text' || mark.spans.length !== 1 || mark.spans[0]?.tone !== 'ink-2' || mark.font !== 'serif')
      return [];
    const value = tickValue(mark.spans[0].text);
    return value === undefined ? [] : [value];
  });
  const perUnit = (last - zero) / Math.max(...values);
  for (const value of values)
    if (!grid.some((x) => Math.abs(x - (zero + value * perUnit)) <= 0.5))
      throw new Error(`no gridline stands at ${value}`);
  return { zero, perUnit, labels: values.length };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;
const right = (rect: Rect): number => rect.x + rect.width;

/** What is wrong with one row of bars; nothing where it is drawn as the ledger has it. */
export function faultsOfRow(marks: readonly Mark[], row: Expected, { zero, perUnit }: Found): string[] {
  const x = (value: number) => zero + value * perUnit;
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(`${row.entry}: ${what}`);
  };
  const ticks = partsOf<Line>(marks, row.entry, 'tick');
  if (row.role !== 'value') {
    must(ticks.length > 0 && ticks.every(({ x1, x2 }) => near(x1, x(row.value)) && x1 === x2), 'a tick at its value');
    must(partsOf(marks, row.entry, 'solid').length === 0, 'no solid ink for what is not the story’s own');
    return faults;
  }
  const solids = partsOf<Rect>(marks, row.entry, 'solid');
  const [solid] = solids;
  must(solids.length === 1 && solid !== undefined, 'one solid part');
  if (!solid) return faults;
  must(near(solid.x, zero), 'begins at zero');
  const bristles = partsOf<Rect>(marks, row.entry, 'bristle');
  if (row.bound === 'rounded') {
    must(near(right(solid), x(row.low)), `solid to its lower bound, ${right(solid)} for ${x(row.low)}`);
    must(bristles.length > 0 && bristles.every((one) => near(one.x, x(row.low))), 'bristles from the lower bound');
    must(near(Math.max(...bristles.map(right)), x(row.high)), 'bristles to the upper bound');
    return faults;
  }
  must(bristles.length === 0, 'no bristles');
  if (['just-under', 'less-than', 'at-most'].includes(row.bound)) {
    must(right(solid) < x(row.value), 'solid short of the number');
    const closes = partsOf<Line>(marks, row.entry, 'close');
    must(closes.length === 1 && near(closes[0]?.x1 ?? Number.NaN, x(row.value)), 'closed at the number');
  } else must(near(right(solid), x(row.value)), `solid to its number, ${right(solid)} for ${x(row.value)}`);
  return faults;
}

/** How many marks a unit mark stands for: one, or the whole dashes of its subpaths. */
export function unitsIn(mark: Mark): number {
  if (mark.kind === 'rect' || mark.kind === 'circle') return 1;
  if (mark.kind !== 'path') return 0;
  const [dash = Number.NaN, gap = Number.NaN] = mark.dash ?? [];
  const lines = [...mark.d.matchAll(/M[\d.]+ [\d.]+h([\d.]+)/g)];
  if (lines.map(([all]) => all).join('') !== mark.d) throw new Error(`a path of another kind: ${mark.d.slice(0, 40)}`);
  return lines.reduce((sum, [, length]) => {
    // A dash begins anew at each subpath; a last one that is cut short would be no whole mark.
    const whole = (Number(length) - dash) / (dash + gap) + 1;
    if (Math.abs(whole - Math.round(whole)) > 1e-6) throw new Error(`a cut dash in a line of ${length}`);
    return sum + Math.round(whole);
  }, 0);
}
