import type { Language } from '../../locale/index.ts';
import { isBrief, type Room } from '../mark.ts';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { briefRow, briefSheet } from './card.ts';
import { besideRow, type Row, stackedRow } from './row.ts';
import type { Scale } from './scale.ts';
import { type Sheet, sheetFor } from './sheet.ts';

/** The columns of a panel in a room. */
export const sheetOf = (panel: Panel, room: Room): Sheet =>
  isBrief(room) ? briefSheet(panel, room.width) : sheetFor(panel, room.width);

/** Measures a row; its drawing needs nothing but where its top is. */
export const rowOf = (series: Series, sheet: Sheet, scale: Pick<Scale, 'x'>, language: Language): Row =>
  sheet.brief
    ? briefRow(series, sheet)
    : sheet.stacked
      ? stackedRow(series, sheet, language)
      : besideRow(series, sheet, scale, language);
