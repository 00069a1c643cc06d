import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';

/** How a scale is divided. */
export const scaleKinds = ['linear', 'log'] as const;
export type ScaleKind = (typeof scaleKinds)[number];

/** Limits and ticks of a scale that another hand will draw, and where it puts a value, in px from its start. */
export type Range = {
  readonly kind: ScaleKind;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly x: (value: number) => number;
};

const reach = ({ high, value }: Series): number => (Number.isFinite(high) ? Math.max(high, value) : value);
const isOpen = ({ bound }: Series): boolean => bound !== 'exact' && bound !== 'rounded';

/** 1, 2 or 5 times a power of ten, the first that divides `max` into at most `wanted` steps. */
function stepOf(max: number, wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(max / wanted));
  return power * ([1, 2, 5].find((step) => max / (step * power) <= wanted + 1e-9) ?? 10);
}

/**
 * Where the longest may end, as a share of the width, so that every tail still fits behind it: a tail cut off at the edge
 * would look like an end. `at` says how far a value reaches on the scale's own measure.
 */
const stretched = (all: readonly Series[], width: number, tail: number, at: (value: number) => number): number =>
  Math.max(...all.map((series) => (at(reach(series)) * width) / (width - (isOpen(series) ? tail : 8))));

function linear(all: readonly Series[], width: number, tail: number, wanted: number): Range {
  const needed = Math.max(
    1e-9,
    stretched(all, width, tail, (value) => value),
  );
  // Nothing but zeros: a scale of one is as good as any.
  const most = needed > 1e-9 ? needed : 1;
  const step = stepOf(most, wanted);
  const steps = Math.ceil(most / step - 1e-9);
  const max = steps * step;
  const ticks = Array.from({ length: steps + 1 }, (_, i) => i * step);
  return { kind: 'linear', min: 0, max, ticks, x: (value) => (Math.max(0, value) / max) * width };
}

/**
 * Powers of ten within the limits, and 2 and 5 times each where about `wanted` steps leave room for these; over many of
 * them only every second or third.
 */
function decades(min: number, max: number, wanted: number): number[] {
  const span = Math.log10(max / min);
  const factors = span * 3 > wanted * 2 ? [1] : [1, 2, 5];
  const every = Math.max(1, Math.ceil(span / (wanted * 2)));
  const from = Math.floor(Math.log10(min) + 1e-9);
  return Array.from({ length: Math.floor(span / every) + 2 }, (_, i) =>
    factors.map((factor) => factor * 10 ** (from + i * every)),
  )
    .flat()
    .filter((tick) => tick >= min * (1 - 1e-9) && tick <= max * (1 + 1e-9));
}

function logarithmic(all: readonly Series[], width: number, tail: number, wanted: number): Range {
  const above = all.filter(({ value }) => value > 0);
  // Nothing but zeros, which have no place here: any decade will do.
  if (above.length === 0) return { kind: 'log', min: 1, max: 10, ticks: [1, 2, 5, 10], x: () => 0 };
  const least = Math.min(...above.map(({ low, value }) => (Number.isFinite(low) && low > 0 ? low : value)));
  const power = 10 ** Math.floor(Math.log10(least) + 1e-9);
  // The shortest bar is long enough to be seen, and to be cut at its foot.
  const min = least / power < 2 ? power / 10 : power;
  const length = Math.max(
    1,
    stretched(above, width, tail, (value) => Math.log10(value / min)),
  );
  return {
    kind: 'log',
    min,
    max: min * 10 ** length,
    ticks: decades(min, min * 10 ** length, wanted),
    x: (value) => (Math.max(0, Math.log10(Math.max(value, min) / min)) / length) * width,
  };
}

/** The scale of a panel on `width` px with `tail` px behind every open end, in about `wanted` steps. */
export function rangeOf(panel: Panel, width: number, tail: number, kind: ScaleKind, wanted: number): Range {
  const all = [...panel.series, ...(panel.total?.kind === 'sum' ? [panel.total.series] : [])];
  return kind === 'log' ? logarithmic(all, width, tail, wanted) : linear(all, width, tail, wanted);
}
