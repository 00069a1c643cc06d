import type { Language } from '../../locale/index.ts';
import type { Mark } from '../mark.ts';
import { numberSpans, paragraph } from '../type.ts';
import type { Columns } from './columns.ts';
import { caption, captionLines, loupe } from './loupe.ts';
import type { Row } from './row.ts';

/** The head of a row: name, what it is about, and the printed number. */
export function head(row: Row, columns: Columns, top: number): Mark[] {
  const { series } = row;
  const tone = series.tone === 'shi' ? 'shi' : 'ink';
  return [
    ...paragraph(columns.head.x, top + row.nameAt, row.name, row.nameSize, row.nameSize * 1.25, {
      font: series.role === 'value' ? 'serif' : 'sans',
      bold: series.role === 'value',
      tone,
    }),
    ...paragraph(columns.head.x, top + row.detailAt, row.detail, 13, 18, { tone: 'ink-2' }),
    {
      kind: 'text',
      x: row.number.x,
      y: top + row.number.y,
      anchor: row.number.anchor,
      font: 'serif',
      bold: series.role === 'value',
      halo: true,
      spans: numberSpans(series.segments, row.number.size, tone),
    },
  ];
}

/** The enlarged end of a row with its caption; in the dense layout the caption alone; nothing where the row has neither. */
export const enlarged = ({ series, loupe: frame, caption: said }: Row, top: number, language: Language): Mark[] => [
  ...(frame ? loupe(series, { ...frame, y: top + frame.y }) : []),
  ...(said ? caption(said.x, top + said.y, captionLines(series, language, said.width)) : []),
];
