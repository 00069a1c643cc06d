import {
  bar,
  brokenFoot,
  chartWords,
  endOnly,
  type Frame,
  label,
  type Mark,
  rail,
  type Series,
} from '../charts/browser.ts';
import type { Language } from '../locale/index.ts';
import type { ScaleKind, Shape } from './state.ts';

/** A number's end alone is a square of this many px. */
export const dotSize = 20;

/** A number as it is drawn on a scale: the story's own bar or rail with its end, or the end alone. */
export function marksOf(series: Series, frame: Frame, shape: Shape, scale: ScaleKind, language: Language): Mark[] {
  const { x, y, height } = frame;
  const middle = y + height / 2;
  // On a log scale zero has no place: that is said where it would be.
  if (scale === 'log' && series.value === 0)
    return [label(x(0) + 8, middle + 5, chartWords.noZero[language], 13, { tone: 'ink-2', halo: true })];
  const hand = series.role === 'reference' ? rail : bar;
  if (shape === 'bars') return [...hand(series, frame), ...(scale === 'log' ? brokenFoot(frame) : [])];
  const end = endOnly(series, frame, dotSize);
  const [from, to] = [x(0), end.from ?? 0];
  // From zero a dotted line leads to the end; where there is no zero nothing may look like a length.
  const leader: Mark = {
    kind: 'line',
    x1: from,
    y1: middle,
    x2: to,
    y2: middle,
    stroke: 'rule',
    strokeWidth: 1,
    dash: [1, 4],
  };
  return [...(scale === 'linear' && to > from ? [leader] : []), ...hand(series, end)];
}
