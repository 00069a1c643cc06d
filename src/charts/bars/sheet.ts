import type { Language } from '../../locale/index.ts';
import { isBrief, type Room, widths } from '../mark.ts';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { numberSpans, spansWidth, textWidth, wrap } from '../type.ts';
import { captionLines, feet, type LoupeFrame } from './loupe.ts';
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
  /** Whether height is dear: then what an enlarged end shows is only said. */
  readonly dense: boolean;
  /** Whether it is a card's: name, bar and number on one line, or the bar right under them. */
  readonly brief: boolean;
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
  readonly loupe: LoupeFrame | undefined;
  /** What an enlarged end would show, in words; where height is dear the words stand alone. */
  readonly caption: { readonly x: number; readonly y: number; readonly width: number } | undefined;
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

/** The columns of a panel at a width in px: names beside the bars where there is room for a column of them. */
export function sheetFor(panel: Panel, width: number): Sheet {
  if (width < 960)
    return {
      width,
      stacked: true,
      head: { x: 0, width },
      plot: { from: 0, to: width },
      tail: width < 480 ? 72 : 96,
      loupe: undefined,
      enlarged: needsLoupe(panel, width),
      dense: width <= widths.compact,
      brief: false,
    };
  const enlarged = needsLoupe(panel, 640);
  const loupe = enlarged ? { x: width - 214, width: 214 } : undefined;
  return {
    width,
    stacked: false,
    head: { x: 0, width: 170 },
    plot: { from: 192, to: loupe ? loupe.x - 26 : width },
    tail: 100,
    loupe,
    enlarged,
    dense: false,
    brief: false,
  };
}

/** Sizes of names and numbers on a card, px. */
const briefSizes = ({ role }: Series) => (role === 'reference' ? { name: 13, number: 15 } : { name: 15, number: 19 });

/** The columns of a panel on a card: each as wide as what stands in it, where that leaves the bars a fifth of the width. */
function briefSheet(panel: Panel, width: number): Sheet {
  const rows = [
    ...panel.series.filter(({ role }) => role !== 'threshold'),
    ...(panel.total?.kind === 'sum' ? [panel.total.series] : []),
  ];
  const widest = (of: (series: Series) => number) => Math.ceil(Math.max(0, ...rows.map(of)));
  const names = Math.min(
    width * 0.36,
    widest((series) => textWidth(series.label, briefSizes(series).name, true)),
  );
  const numbers = widest((series) => spansWidth(numberSpans(series.segments, briefSizes(series).number)));
  const enlarged = needsLoupe(panel, width / 2);
  const room = width - names - numbers - 28 - (enlarged ? 60 : 0);
  const stacked = room < width * 0.22;
  const right = stacked ? width : width - numbers - 14;
  const loupe = enlarged ? { x: right - 44, width: 44 } : undefined;
  return {
    width,
    stacked,
    head: { x: 0, width: stacked ? width : names },
    plot: { from: stacked ? 0 : names + 14, to: loupe ? loupe.x - 16 : right },
    tail: 44,
    loupe,
    enlarged,
    dense: true,
    brief: true,
  };
}

/** The columns of a panel in a room. */
export const sheetOf = (panel: Panel, room: Room): Sheet =>
  isBrief(room) ? briefSheet(panel, room.width) : sheetFor(panel, room.width);

const isEnlarged = (series: Series, sheet: Sheet): boolean =>
  sheet.enlarged && series.role === 'value' && (hasTail(series) || (series.bound === 'rounded' && !series.average));

/** A row on the desk: head in its own column, number over the bar, enlarged end at the right. */
function besideRow(series: Series, sheet: Sheet, scale: Pick<Scale, 'x'>, language: Language): Row {
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
  const column = lines > 0 ? sheet.loupe : undefined;
  const loupe = column && { ...column, y: 22 + lines * 18, height: 44 };
  const caption = column && { ...column, y: 24 };
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
    caption,
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
  const under = barAt + barHeight;
  const enlarged = isEnlarged(series, sheet);
  const frame = { x: 0, y: under + 22, width: Math.round(sheet.width * 0.6), height: 32 };
  const loupe = enlarged && !sheet.dense ? frame : undefined;
  const beside = { x: frame.width + 14, y: frame.y + 11, width: sheet.width - frame.width - 14 };
  const caption = enlarged ? (loupe ? beside : { x: 0, y: under + 22, width: sheet.width }) : undefined;
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
    number: { x: oneLine ? sheet.width : 0, y: numberY, size, anchor: oneLine ? 'end' : 'start' },
    barAt,
    barHeight,
    loupe,
    caption,
  };
}

/** A row on a card: without what only serves whoever reads on. Its enlarged end stands beside the bar, without words. */
function briefRow(series: Series, sheet: Sheet): Row {
  const sizes = briefSizes(series);
  const numberWidth = spansWidth(numberSpans(series.segments, sizes.number));
  const beside = sheet.width - numberWidth - 10;
  const room = !sheet.stacked ? sheet.head.width : beside >= sheet.width * 0.4 ? beside : sheet.width;
  const name = wrap(series.label, sizes.name, room, series.role !== 'reference');
  const under = (name.length - 1) * sizes.name * 1.25;
  const barHeight = (series.role === 'reference' ? 9 : 12) + (sheet.stacked ? 0 : 2);
  const headEnd = room === sheet.width ? 17 + under + sizes.number * 1.2 : 17 + under;
  const height = sheet.stacked ? headEnd + barHeight + 16 : under + sizes.name + 10;
  const barAt = sheet.stacked ? headEnd + 8 : (height - barHeight) / 2;
  return {
    series,
    height: Math.ceil(height),
    name,
    nameSize: sizes.name,
    nameAt: sheet.stacked ? 17 : (height - under) / 2 + sizes.name * 0.36,
    detail: [],
    detailAt: 0,
    number: {
      x: sheet.width,
      y: sheet.stacked ? headEnd - (room === sheet.width ? 0 : under) : height / 2 + sizes.number * 0.36,
      size: sizes.number,
      anchor: 'end',
    },
    barAt,
    barHeight,
    loupe: isEnlarged(series, sheet) && sheet.loupe ? { ...sheet.loupe, y: barAt, height: barHeight } : undefined,
    caption: undefined,
  };
}

/** Measures a row; its drawing needs nothing but where its top is. */
export const rowOf = (series: Series, sheet: Sheet, scale: Pick<Scale, 'x'>, language: Language): Row =>
  sheet.brief
    ? briefRow(series, sheet)
    : sheet.stacked
      ? stackedRow(series, sheet, language)
      : besideRow(series, sheet, scale, language);
