import type { Language } from '../../numbers/index.ts';
import { type WidthClass, widths } from '../mark.ts';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { numberSpans, spansWidth, textWidth, wrap } from '../type.ts';
import { captionLines, feet } from './loupe.ts';
import type { Scale } from './scale.ts';

/** The columns of the sheet a panel is written on. */
export type Sheet = {
  readonly width: number;
  /** Head above the bar (phone, column) instead of beside it (desk). */
  readonly stacked: boolean;
  readonly head: { readonly x: number; readonly width: number };
  readonly plot: { readonly from: number; readonly to: number };
  readonly tail: number;
  /** The column of the enlarged ends on a desk; stacked sheets draw them under the bar. */
  readonly loupe: { readonly x: number; readonly width: number } | undefined;
  /** Whether ends are drawn a second time, enlarged. */
  readonly enlarged: boolean;
};

/** One row, measured: everything relative to its own top. */
export type Row = {
  readonly series: Series;
  readonly height: number;
  readonly name: readonly string[];
  readonly nameSize: number;
  readonly nameAt: number;
  readonly detail: readonly string[];
  readonly detailAt: number;
  readonly number: { readonly x: number; readonly y: number; readonly size: number; readonly anchor: 'start' | 'end' };
  readonly barAt: number;
  readonly barHeight: number;
  readonly loupe:
    | {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly captionX: number;
        readonly captionY: number;
        readonly captionWidth: number;
      }
    | undefined;
};

const hasTail = ({ bound, role }: Series): boolean =>
  role === 'value' && (bound === 'more-than' || bound === 'at-least');

/**
 * Whether a panel's ends need enlarging: some rounded end, not of an average, is narrower than 6 px at this scale.
 * Then the open ends are enlarged too, so that the column can be read down.
 */
export function needsLoupe(panel: Panel, plotWidth: number): boolean {
  const max = Math.max(...panel.series.map(({ value }) => value));
  return panel.series.some(
    ({ bound, average, low, high, role }) =>
      role === 'value' && bound === 'rounded' && !average && ((high - low) / max) * plotWidth < 6,
  );
}

/** The columns of a panel at a width. */
export function sheetOf(panel: Panel, widthClass: WidthClass): Sheet {
  const width = widths[widthClass];
  if (widthClass !== 'wide')
    return {
      width,
      stacked: true,
      head: { x: 0, width },
      plot: { from: 0, to: width },
      tail: widthClass === 'narrow' ? 72 : 96,
      loupe: undefined,
      enlarged: needsLoupe(panel, width),
    };
  const enlarged = needsLoupe(panel, 640);
  return {
    width,
    stacked: false,
    head: { x: 0, width: 170 },
    plot: { from: 192, to: enlarged ? 800 : width },
    tail: 100,
    loupe: enlarged ? { x: 826, width: width - 826 } : undefined,
    enlarged,
  };
}

const isEnlarged = (series: Series, sheet: Sheet): boolean =>
  sheet.enlarged && series.role === 'value' && (hasTail(series) || (series.bound === 'rounded' && !series.average));

/** A row on the desk: head in its own column, number over the bar, enlarged end at the right. */
function besideRow(series: Series, sheet: Sheet, scale: Scale, language: Language): Row {
  const reference = series.role === 'reference';
  const nameSize = reference ? 14 : 20;
  const name = wrap(series.label, nameSize, sheet.head.width, !reference);
  const detail = series.detail ? wrap(series.detail, 13, sheet.head.width) : [];
  const nameAt = reference ? 26 : 34;
  const detailAt = nameAt + (name.length - 1) * nameSize * 1.25 + 22;
  const headHeight = detailAt + (detail.length - 1) * 18 + 16;
  const size = reference ? 17 : 30;
  const numberY = reference ? 24 : 38;
  const barAt = reference ? 34 : 52;
  const barHeight = reference ? 16 : 34;
  const lines = isEnlarged(series, sheet) && sheet.loupe ? captionLines(series, language, sheet.loupe.width).length : 0;
  const loupe =
    lines > 0 && sheet.loupe
      ? {
          x: sheet.loupe.x,
          y: 22 + lines * 18,
          width: sheet.loupe.width,
          height: 44,
          captionX: sheet.loupe.x,
          captionY: 24,
          captionWidth: sheet.loupe.width,
        }
      : undefined;
  const height = Math.max(
    headHeight,
    barAt + barHeight + 24,
    loupe ? loupe.y + loupe.height + 32 + feet(series, loupe.width).second : 0,
  );
  const spans = numberSpans(series.segments, size);
  const room = sheet.plot.to - (scale.x(0) + 8) >= spansWidth(spans);
  return {
    series,
    height: Math.ceil(height),
    name,
    nameSize,
    nameAt,
    detail,
    detailAt,
    number: { x: room ? scale.x(0) + 8 : sheet.plot.to, y: numberY, size, anchor: room ? 'start' : 'end' },
    barAt,
    barHeight,
    loupe,
  };
}

/** A row on a phone or in a column: name and number on one line where both fit, the bar under them, then its enlarged end. */
function stackedRow(series: Series, sheet: Sheet, language: Language): Row {
  const reference = series.role === 'reference';
  const nameSize = reference ? 14 : 19;
  const size = reference ? 16 : 24;
  const numberWidth = spansWidth(numberSpans(series.segments, size));
  const oneLine = textWidth(series.label, nameSize, !reference) + 12 + numberWidth <= sheet.width;
  const name = wrap(series.label, nameSize, sheet.width, !reference);
  const nameAt = reference ? 24 : 28;
  const nameEnd = nameAt + (name.length - 1) * nameSize * 1.25;
  const detail = series.detail ? wrap(series.detail, 13, sheet.width) : [];
  const detailAt = nameEnd + 21;
  const detailEnd = detail.length > 0 ? detailAt + (detail.length - 1) * 18 : nameEnd;
  const numberY = oneLine ? nameAt : detailEnd + size * 1.15;
  const barAt = Math.max(detailEnd, numberY) + 12;
  const barHeight = reference ? 14 : 26;
  const loupeWidth = Math.round(sheet.width * 0.6);
  const captionX = loupeWidth + 14;
  const enlarged = isEnlarged(series, sheet);
  const lines = enlarged ? captionLines(series, language, sheet.width - captionX).length : 0;
  const loupeY = barAt + barHeight + 22;
  const loupe = enlarged
    ? {
        x: 0,
        y: loupeY,
        width: loupeWidth,
        height: 32,
        captionX,
        captionY: loupeY + 11,
        captionWidth: sheet.width - captionX,
      }
    : undefined;
  const below = loupe
    ? Math.max(loupe.y + loupe.height + 32 + feet(series, loupe.width).second, loupe.captionY + lines * 18 + 2)
    : barAt + barHeight + 20;
  return {
    series,
    height: Math.ceil(below),
    name,
    nameSize,
    nameAt,
    detail,
    detailAt,
    number: { x: oneLine ? sheet.width : 0, y: numberY, size, anchor: oneLine ? 'end' : 'start' },
    barAt,
    barHeight,
    loupe,
  };
}

/** Measures a row; its drawing needs nothing but where its top is. */
export const rowOf = (series: Series, sheet: Sheet, scale: Scale, language: Language): Row =>
  sheet.stacked ? stackedRow(series, sheet, language) : besideRow(series, sheet, scale, language);
