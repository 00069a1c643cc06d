import type { Language } from '../../locale/index.ts';
import type { Series } from '../series.ts';
import { numberSpans, spansWidth, textWidth, wrap } from '../type.ts';
import type { Columns } from './columns.ts';
import { captionLines, feet, type LoupeFrame } from './loupe.ts';
import type { Scale } from './scale.ts';

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
  readonly loupe: LoupeFrame | undefined;
  /** What an enlarged end shows, in words; in the dense layout the words replace it. */
  readonly caption: { readonly x: number; readonly y: number; readonly width: number } | undefined;
};

const hasTail = ({ bound, role }: Series): boolean =>
  role === 'value' && (bound === 'more-than' || bound === 'at-least');

/** Whether the end of a row is drawn a second time, enlarged. */
const isEnlarged = (series: Series, columns: Columns): boolean =>
  columns.enlarged && series.role === 'value' && (hasTail(series) || (series.bound === 'rounded' && !series.average));

/** A row on the desk: head in its own column, number over the bar, enlarged end at the right. */
export function besideRow(series: Series, columns: Columns, scale: Pick<Scale, 'x'>, language: Language): Row {
  const reference = series.role === 'reference';
  const nameSize = reference ? 14 : 20;
  const name = wrap(series.label, nameSize, columns.head.width, !reference);
  const detail = series.detail ? wrap(series.detail, 13, columns.head.width) : [];
  const nameAt = reference ? 26 : 34;
  const detailAt = nameAt + (name.length - 1) * nameSize * 1.25 + 22;
  const headHeight = detailAt + (detail.length - 1) * 18 + 16;
  const size = reference ? 17 : 30;
  const numberY = reference ? 24 : 38;
  const barAt = reference ? 34 : 52;
  const barHeight = reference ? 16 : 34;
  const lines =
    isEnlarged(series, columns) && columns.loupe ? captionLines(series, language, columns.loupe.width).length : 0;
  const column = lines > 0 ? columns.loupe : undefined;
  const loupe = column && { ...column, y: 22 + lines * 18, height: 44 };
  const caption = column && { ...column, y: 24 };
  const height = Math.max(
    headHeight,
    barAt + barHeight + 24,
    loupe ? loupe.y + loupe.height + 32 + feet(series, loupe.width).second : 0,
  );
  const spans = numberSpans(series.segments, size);
  const room = columns.plot.to - (scale.x(0) + 8) >= spansWidth(spans);
  return {
    series,
    height: Math.ceil(height),
    name,
    nameSize,
    nameAt,
    detail,
    detailAt,
    number: { x: room ? scale.x(0) + 8 : columns.plot.to, y: numberY, size, anchor: room ? 'start' : 'end' },
    barAt,
    barHeight,
    loupe,
    caption,
  };
}

/** A row on a phone or in a column: name and number on one line where both fit, the bar under them, then its enlarged end. */
export function stackedRow(series: Series, columns: Columns, language: Language): Row {
  const reference = series.role === 'reference';
  const nameSize = reference ? 14 : 19;
  const size = reference ? 16 : 24;
  const numberWidth = spansWidth(numberSpans(series.segments, size));
  const oneLine = textWidth(series.label, nameSize, !reference) + 12 + numberWidth <= columns.width;
  const name = wrap(series.label, nameSize, columns.width, !reference);
  const nameAt = reference ? 24 : 28;
  const nameEnd = nameAt + (name.length - 1) * nameSize * 1.25;
  const detail = series.detail ? wrap(series.detail, 13, columns.width) : [];
  const detailAt = nameEnd + 21;
  const detailEnd = detail.length > 0 ? detailAt + (detail.length - 1) * 18 : nameEnd;
  const numberY = oneLine ? nameAt : detailEnd + size * 1.15;
  const barAt = Math.max(detailEnd, numberY) + 12;
  const barHeight = reference ? 14 : 26;
  const under = barAt + barHeight;
  const enlarged = isEnlarged(series, columns);
  const frame = { x: 0, y: under + 22, width: Math.round(columns.width * 0.6), height: 32 };
  const loupe = enlarged && !columns.dense ? frame : undefined;
  const beside = { x: frame.width + 14, y: frame.y + 11, width: columns.width - frame.width - 14 };
  const caption = enlarged ? (loupe ? beside : { x: 0, y: under + 22, width: columns.width }) : undefined;
  const lines = caption ? captionLines(series, language, caption.width).length : 0;
  const below = Math.max(
    under + 20,
    loupe ? loupe.y + loupe.height + 32 + feet(series, loupe.width).second : 0,
    caption ? caption.y + lines * 18 + (loupe ? 2 : -4) : 0,
  );
  return {
    series,
    height: Math.ceil(below),
    name,
    nameSize,
    nameAt,
    detail,
    detailAt,
    number: { x: oneLine ? columns.width : 0, y: numberY, size, anchor: oneLine ? 'end' : 'start' },
    barAt,
    barHeight,
    loupe,
    caption,
  };
}
