import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { numberSpans, spansWidth, textWidth, wrap } from '../type.ts';
import type { Columns } from './columns.ts';
import type { Row } from './row.ts';

/** Sizes of names and numbers on a card, px. */
const briefSizes = ({ role }: Series) => (role === 'reference' ? { name: 13, number: 15 } : { name: 15, number: 19 });

/** The columns of a panel on a card: each as wide as its widest text, if that leaves the bars a fifth of the width. */
export function cardColumns(panel: Panel, width: number): Columns {
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
  const room = width - names - numbers - 28;
  const stacked = room < width * 0.22;
  const right = stacked ? width : width - numbers - 14;
  return {
    width,
    stacked,
    head: { x: 0, width: stacked ? width : names },
    plot: { from: stacked ? 0 : names + 14, to: right },
    tail: 44,
    loupe: undefined,
    enlarged: false,
    dense: true,
    brief: true,
  };
}

/** A row on a card, without details that need closer reading. */
export function briefRow(series: Series, columns: Columns): Row {
  const sizes = briefSizes(series);
  const numberWidth = spansWidth(numberSpans(series.segments, sizes.number));
  const beside = columns.width - numberWidth - 10;
  const room = !columns.stacked ? columns.head.width : beside >= columns.width * 0.4 ? beside : columns.width;
  const name = wrap(series.label, sizes.name, room, series.role !== 'reference');
  const under = (name.length - 1) * sizes.name * 1.25;
  const barHeight = (series.role === 'reference' ? 7 : 9) + (columns.stacked ? 0 : 4);
  const headEnd = room === columns.width ? 17 + under + sizes.number * 1.2 : 17 + under;
  const height = columns.stacked ? headEnd + barHeight + 12 : under + sizes.name + 10;
  const barAt = columns.stacked ? headEnd + 6 : (height - barHeight) / 2;
  return {
    series,
    height: Math.ceil(height),
    name,
    nameSize: sizes.name,
    nameAt: columns.stacked ? 17 : (height - under) / 2 + sizes.name * 0.36,
    detail: [],
    detailAt: 0,
    number: {
      x: columns.width,
      y: columns.stacked ? headEnd - (room === columns.width ? 0 : under) : height / 2 + sizes.number * 0.36,
      size: sizes.number,
      anchor: 'end',
    },
    barAt,
    barHeight,
    loupe: undefined,
    caption: undefined,
  };
}
