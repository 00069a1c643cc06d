import type { Drawing, Mark } from '../mark.ts';
import type { Series } from '../panel.ts';
import { label, textWidth } from '../type.ts';
import { closingLines } from './ends.ts';
import { loupe } from './loupe.ts';

/**
 * The end of one number alone, for its receipt: how it is closed, with its bounds where it has them. A zero has no
 * bar, only its closing line.
 */
export function drawEnd(series: Series, width: number): Drawing {
  const [y, height] = [6, 26];
  const openAbove = ['more-than', 'at-least'].includes(series.bound);
  if (series.ends || openAbove) return { width, height: 60, marks: loupe(series, { x: 0, y, width, height }) };
  const end = series.value === 0 ? 0 : width * 0.62;
  const solid: Mark = { kind: 'rect', x: 0, y, width: end, height, fill: series.tone };
  if (series.bound === 'exact')
    return { width, height: 40, marks: [...(end > 0 ? [solid] : []), ...closingLines(end, y, height, series.id)] };
  const rough: Mark = {
    kind: 'line',
    x1: end + 3,
    y1: y - 4,
    x2: end + 3,
    y2: y + height + 4,
    stroke: 'zhu',
    strokeWidth: 2,
    dash: [2, 4],
  };
  const size = 15;
  const word =
    textWidth(series.word, size, true) < width - end
      ? [label(end + 10, y + 19, series.word, size, { tone: 'zhu', face: 'serif', bold: true })]
      : [];
  return { width, height: 40, marks: [solid, rough, ...word] };
}
