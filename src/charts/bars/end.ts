import type { Drawing } from '../mark.ts';
import type { Series } from '../series.ts';
import { bar, closingLines } from './ends.ts';
import { feet, loupe } from './loupe.ts';

/**
 * The end of one number alone, for its receipt: how it is closed, with its bounds where it has them. A zero has no
 * bar, only its closing line.
 */
export function drawEnd(series: Series, width: number): Drawing {
  const [y, height] = [6, 26];
  const openAbove = ['more-than', 'at-least'].includes(series.bound);
  if ((series.ends && series.bound !== 'between') || openAbove)
    return { width, height: 60 + feet(series, width).second, marks: loupe(series, { x: 0, y, width, height }) };
  if (series.value === 0) return { width, height: 40, marks: closingLines(0, y, height, series.id) };
  const end = width * 0.62;
  const most = series.bound === 'between' ? series.high : series.value;
  const frame = { x: (value: number) => (value / most) * end, y, height, tail: width - end - 10 };
  return { width, height: 40, marks: bar(series, frame) };
}
