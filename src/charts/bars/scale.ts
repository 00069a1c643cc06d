import { scaleLinear } from 'd3';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';

/** A linear scale from zero with its ticks. */
export type Scale = { readonly x: (value: number) => number; readonly ticks: readonly number[] };

const reach = (series: Series): number =>
  Number.isFinite(series.high) ? Math.max(series.high, series.value) : series.value;
const isOpen = (series: Series): boolean => series.bound !== 'exact' && series.bound !== 'rounded';

/**
 * The scale of a panel between two pixels. Always from zero; widened until the tail of every open end fits, since a
 * tail cut off at the edge would look like an end.
 */
export function scaleOf(panel: Panel, from: number, to: number, tail: number, wanted: number): Scale {
  const all = [...panel.series, ...(panel.total?.kind === 'sum' ? [panel.total.series] : [])];
  let max = Math.max(1e-9, ...all.map(reach));
  for (let tries = 0; tries < 40; tries += 1) {
    const scale = scaleLinear().domain([0, max]).range([from, to]).nice(wanted);
    const fits = all.every((series) => scale(reach(series)) + (isOpen(series) ? tail : 8) <= to);
    if (fits) {
      const round = (value: number) => Math.round(scale(value) * 1000) / 1000;
      return { x: round, ticks: scale.ticks(wanted) };
    }
    max *= 1.08;
  }
  throw new RangeError('no scale fits the panel');
}
