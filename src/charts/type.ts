import { type Segment, wordsBefore } from '../numbers/index.ts';
import type { Span, Text, Tone } from './mark.ts';

/**
 * Widths in em, overestimated on purpose: the reader's fonts are not known here, and a bold Georgia or DejaVu sets
 * digits a third wider than Songti. A gap around a label is harmless; overlapping labels are not.
 */
function signWidth(sign: string, serif: boolean): number {
  if (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/.test(sign)) return 1;
  if (/[“”‘’…—]/.test(sign)) return 0.9;
  if (/[iljtfrI.,:;'|!()[\] ]/.test(sign)) return serif ? 0.42 : 0.36;
  if (/[mwMW%]/.test(sign)) return serif ? 1.05 : 0.98;
  if (/[A-Z&±]/.test(sign)) return serif ? 0.8 : 0.74;
  return serif ? 0.7 : 0.62;
}

/** The width of a text in px, set in the bold serif font or in the plain one. */
export type Measure = (text: string, size: number, serif: boolean) => number;

const guess: Measure = (text, size, serif) =>
  Array.from(text).reduce((sum, sign) => sum + signWidth(sign, serif), 0) * size;
let measure = guess;

/** The width of a text in px: guessed, unless it is laid out by `measuringBy`. */
export const textWidth = (text: string, size: number, serif = false): number => measure(text, size, serif);

/** Lays something out with widths that are known, because it will be set in a font of ours and not in a reader's. */
export function measuringBy<T>(own: Measure, layOut: () => T): T {
  const before = measure;
  measure = own;
  try {
    return layOut();
  } finally {
    measure = before;
  }
}

const noStart = /^[，。、；：！？」』）》’”,.;:!?)%‰]/;
const noEnd = /[「『（《‘“(¥]$/;

const piece = new RegExp(
  `(?:${wordsBefore.map(({ word }) => word).join('|')})?[0-9][0-9,.]*[\\u4e00-\\u9fff%‰]{0,3}|[^\\s\\u2e80-\\uffef]+|\\s+|[\\u2e80-\\uffef]`,
  'gu',
);

/** Pieces that may not be broken: a number with its unit and the word of its bound, a word, one Chinese sign with the punctuation that clings to it. */
function pieces(text: string): string[] {
  const raw = text.match(piece) ?? [];
  const joined: string[] = [];
  for (const one of raw) {
    const last = joined.at(-1);
    if (last !== undefined && (noStart.test(one) || noEnd.test(last))) joined[joined.length - 1] = last + one;
    else joined.push(one);
  }
  return joined;
}

/** Breaks a text into lines no wider than `width` px. A piece wider than that stands alone on its line. */
export function wrap(text: string, size: number, width: number, serif = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, serif) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** A line of text. */
export const label = (
  x: number,
  y: number,
  text: string,
  size: number,
  style: Partial<Pick<Text, 'anchor' | 'font' | 'bold' | 'halo'>> & { tone?: Tone } = {},
): Text => ({
  kind: 'text',
  x,
  y,
  anchor: style.anchor ?? 'start',
  font: style.font ?? 'sans',
  bold: style.bold ?? false,
  spans: [{ text, tone: style.tone ?? 'ink', size }],
  ...(style.halo ? { halo: true } : {}),
});

/** Several lines under one another. */
export const paragraph = (
  x: number,
  y: number,
  lines: readonly string[],
  size: number,
  leading: number,
  style: Parameters<typeof label>[4] = {},
): Text[] => lines.map((line, i) => label(x, y + i * leading, line, size, style));

/** A printed number: digits large, units smaller, the bound's word in vermilion. */
export const numberSpans = (segments: readonly Segment[], size: number, tone: Tone = 'ink'): Span[] =>
  segments.map(({ role, text }) => ({
    text,
    tone: role === 'bound' ? 'zhu' : tone,
    size: role === 'number' ? size : Math.max(12, Math.round(size * 0.66)),
  }));

/** The same number, set smaller until it is at most `width` px wide; never below 13 px. */
export function fittedNumber(segments: readonly Segment[], size: number, width: number, tone: Tone = 'ink'): Span[] {
  for (let tried = size; tried > 13; tried -= 1) {
    const spans = numberSpans(segments, tried, tone);
    if (spansWidth(spans) <= width) return spans;
  }
  return numberSpans(segments, 13, tone);
}

/** The width of a line of spans. */
export const spansWidth = (spans: readonly Span[]): number =>
  spans.reduce((sum, { text, size }) => sum + textWidth(text, size, true), 0);
