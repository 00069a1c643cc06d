import { type Chart, dateText } from '../../../dataset/index.ts';
import { exactWidth } from '../../../fonts/index.ts';
import type { Ledger } from '../../../ledger/index.ts';
import type { Language } from '../../../locale/index.ts';
import { plainText } from '../../../narrative/index.ts';
import { type Drawing, type Mark, widths } from '../../mark.ts';
import { paragraph } from '../../type.ts';
import { edge, standaloneWidth } from './drawing.ts';
import { evenLines, linesOf } from './lines.ts';
import { cardWords } from './words.ts';

/** The sentence shown in place of a withdrawn chart. */
export const withdrawnText = (ledger: Ledger, { withdrawn }: Chart, language: Language): string =>
  withdrawn
    ? cardWords.withdrawn[language]
        .replace('{date}', dateText(withdrawn.date, language))
        .replace('{reason}', plainText(ledger, withdrawn.reason[language], language))
    : '';

/** The drawing shown in place of a withdrawn chart: its finding crossed out, with the date and the reason. */
export function withdrawnDrawing(ledger: Ledger, chart: Chart, language: Language): Drawing {
  const size = 25;
  const setting = { size, language, bold: true };
  const title = evenLines(plainText(ledger, chart.title[language], language), widths.medium, setting);
  const wide = Math.max(...title.map((line) => exactWidth(line, size, language, true)));
  const leading = size * 1.28;
  const foot = edge + size + (title.length - 1) * leading;
  const text = linesOf(withdrawnText(ledger, chart, language), widths.medium, { size: 16, language, bold: false });
  const marks: Mark[] = [
    ...paragraph(edge, edge + size, title, size, leading, { font: 'serif', bold: true, tone: 'ink-2' }),
    { kind: 'line', x1: edge, y1: edge + 4, x2: edge + wide, y2: foot + 6, stroke: 'zhu', strokeWidth: 2.5 },
    ...paragraph(edge, foot + 40, text, 16, 25),
  ];
  const last = foot + 40 + (text.length - 1) * 25;
  const site = paragraph(edge, last + 34, [ledger.site.title[language]], 14, 14, {
    font: 'serif',
    bold: true,
    tone: 'zhu',
  });
  const height = Math.ceil(last + 34 + edge - 4);
  const paper: Mark = { kind: 'rect', x: 0, y: 0, width: standaloneWidth, height, fill: 'paper' };
  return { width: standaloneWidth, height, marks: [paper, ...marks, ...site] };
}
