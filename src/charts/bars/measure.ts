import type { Language } from '../../locale/index.ts';
import { type Area, isBrief } from '../mark.ts';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { briefRow, cardColumns } from './card.ts';
import { type Columns, columnsAt } from './columns.ts';
import { besideRow, type Row, stackedRow } from './row.ts';
import type { Scale } from './scale.ts';

/** The columns of a panel laid out in an area. */
export const columnsOf = (panel: Panel, area: Area): Columns =>
  isBrief(area) ? cardColumns(panel, area.width) : columnsAt(panel, area.width);

/** Measures a row; its drawing needs nothing but where its top is. */
export const rowOf = (series: Series, columns: Columns, scale: Pick<Scale, 'x'>, language: Language): Row =>
  columns.brief
    ? briefRow(series, columns)
    : columns.stacked
      ? stackedRow(series, columns, language)
      : besideRow(series, columns, scale, language);
