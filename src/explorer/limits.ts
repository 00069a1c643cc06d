import type { Series } from '../charts/browser.ts';
import type { ScaleKind } from './state.ts';

/** The limits suggested to a scale; Chart.js chooses the exact end and the ticks. */
export type Limits = { readonly min: number; readonly suggestedMax: number };

const reach = ({ high, value }: Series): number => (Number.isFinite(high) ? Math.max(high, value) : value);
const isOpen = ({ bound }: Series): boolean => bound !== 'exact' && bound !== 'rounded';

/**
 * Limits between which every end has room on `width` px: a tail of `tail` px that is cut off at the edge would look like
 * an end. A linear scale begins at zero, a log scale at a power of ten that leaves the shortest bar long enough to be cut.
 */
export function limitsOf(all: readonly Series[], kind: ScaleKind, width: number, tail: number): Limits {
  const share = (series: Series) => width / (width - (isOpen(series) ? tail : 8));
  if (kind === 'linear') {
    const most = Math.max(0, ...all.map((series) => reach(series) * share(series)));
    return { min: 0, suggestedMax: most > 0 ? most : 1 };
  }
  const above = all.filter(({ value }) => value > 0);
  // Nothing but zeros, which have no place here: any decade will do.
  if (above.length === 0) return { min: 1, suggestedMax: 10 };
  const least = Math.min(...above.map(({ low, value }) => (Number.isFinite(low) && low > 0 ? low : value)));
  const min = 10 ** Math.floor(Math.log10(least / 2) + 1e-9);
  return { min, suggestedMax: Math.max(...above.map((series) => min * (reach(series) / min) ** share(series))) };
}

/**
 * Whether a tick of a log scale is printed: powers of ten, and over no more than two decades also 2 and 5 times each. All
 * nine of a decade would run into one another.
 */
export function isPrinted(value: number, min: number, max: number): boolean {
  const lead = Number((value / 10 ** Math.floor(Math.log10(value) + 1e-9)).toPrecision(6));
  return (max / min > 100 ? [1] : [1, 2, 5]).includes(lead);
}
