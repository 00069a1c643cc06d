import { isChinese, type Language } from '../../locale/index.ts';
import type { Mark } from '../mark.ts';
import type { Series } from '../series.ts';
import { label, paragraph, textWidth, wrap } from '../type.ts';
import { chartWords, fill, quotedMouthWords } from '../words.ts';
import { dryBrush, mouth, openEdges } from './ends.ts';

/** Where an enlarged end is drawn. */
export type LoupeFrame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One sentence that says what the enlarged end shows. */
function loupeCaption(series: Series, language: Language): string {
  const printed = series.segments.map(({ text }) => text).join('');
  return series.ends
    ? fill(chartWords.within[language], { half: series.ends.half, printed })
    : fill(chartWords.openBy[language], {
        word: isChinese(language) ? series.word : quotedMouthWords[series.bound],
      });
}

const guide = (x: number, y: number, height: number): Mark => ({
  kind: 'line',
  x1: x,
  y1: y - 4,
  x2: x,
  y2: y + height + 6,
  stroke: 'zhu',
  strokeWidth: 1,
});

/** Keeps a centred label inside the frame. */
const inside = (centre: number, text: string, size: number, { x, width }: LoupeFrame): number => {
  const half = textWidth(text, size, true) / 2;
  return Math.min(x + width - half, Math.max(x + half, centre));
};

const [lowAt, highAt] = [0.32, 0.84];

/**
 * How the two labels under a loupe stand: at their ends, at the outer edges where they would touch, or, where even
 * that is too narrow, one `second` px lower than the other.
 */
export function feet(series: Series, width: number): { readonly apart: boolean; readonly second: number } {
  if (!series.ends) return { apart: true, second: 0 };
  const [low, high] = [textWidth(series.ends.low, 12, true), textWidth(series.ends.high, 12, true)];
  const apart = (highAt - lowAt) * width >= (low + high) / 2 + 14 && high / 2 <= (1 - highAt) * width;
  return { apart, second: apart || low + high + 10 <= width ? 0 : 15 };
}

/**
 * The end of a bar a second time, enlarged, both bounds labelled. It is a drawing of the end, not of the scale:
 * the solid part stops where the lower bound is, the strokes where the upper one is.
 */
export function loupe(series: Series, frame: LoupeFrame): Mark[] {
  const { x, y, width, height } = frame;
  const size = 12;
  const low = x + width * (series.ends ? lowAt : 0.36);
  const high = x + width * highAt;
  const solid: Mark = {
    kind: 'rect',
    x,
    y,
    width: low - x,
    height,
    fill: series.tone,
    meaning: { entry: series.id, part: 'loupe' },
  };
  const foot = (centre: number, text: string, down = 0) =>
    label(inside(centre, text, size, frame), y + height + 19 + down, text, size, {
      anchor: 'middle',
      font: 'serif',
      bold: true,
    });
  if (!series.ends)
    return [
      solid,
      ...openEdges(low, y, height, x + width - low, series.tone, series.id),
      guide(low, y, height),
      ...mouth(series, low + 12, y, height, width * 0.4),
      foot(low, series.foot),
    ];
  const { apart, second } = feet(series, width);
  return [
    solid,
    ...dryBrush(low, high, y, height, series.tone, series.id).map((mark) => ({
      ...mark,
      meaning: { entry: series.id, part: 'loupe' as const },
    })),
    guide(low, y, height),
    guide(high, y, height),
    foot(apart ? low : x, series.ends.low),
    foot(apart ? high : x + width, series.ends.high, second),
  ];
}

/** The caption, wrapped. */
export const captionLines = (series: Series, language: Language, width: number): string[] =>
  wrap(loupeCaption(series, language), 13, width);
export const caption = (x: number, y: number, lines: readonly string[]): Mark[] =>
  paragraph(x, y, lines, 13, 18, { tone: 'ink-2' });
