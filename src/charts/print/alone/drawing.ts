import type { Chart } from '../../../dataset/index.ts';
import type { Ledger } from '../../../ledger/index.ts';
import type { Language } from '../../../locale/index.ts';
import { plainText } from '../../../narrative/index.ts';
import { type Drawing, type Mark, widths } from '../../mark.ts';
import { panelsOf } from '../../panel.ts';
import { layouts } from '../../registry.ts';
import { sourcesOf } from '../../table.ts';
import { transformed } from '../../transform.ts';
import { paragraph } from '../../type.ts';
import { evenLines, linesOf } from './lines.ts';
import { sourceLine } from './sources.ts';

/** px around the drawing. With it the standalone drawing is 648 px wide; some hosts take no more than 677. */
export const edge = 24;
export const standaloneWidth = widths.medium + 2 * edge;

/** A chart as one self-contained picture: finding, drawing, notes, sources, name of the site. */
export function standaloneChart(ledger: Ledger, chart: Chart, language: Language): Drawing {
  const plain = (text: string) => plainText(ledger, text, language);
  const drawing = layouts[chart.kind](panelsOf(ledger, chart, language, plain), 'medium', language);
  const inner = widths.medium;
  const marks: Mark[] = [];
  let y = edge;
  const write = (lines: readonly string[], size: number, leading: number, style: Parameters<typeof paragraph>[5]) => {
    if (lines.length === 0) return;
    marks.push(...paragraph(edge, y + size, lines, size, size * leading, style));
    y += size + (lines.length - 1) * size * leading;
  };
  const set = (text: string, size: number) => linesOf(text, inner, { size, language, bold: false });
  write(evenLines(plain(chart.title[language]), inner, { size: 25, language, bold: true }), 25, 1.28, {
    font: 'serif',
    bold: true,
  });
  if (chart.subtitle) {
    y += 10;
    write(set(plain(chart.subtitle[language]), 14), 14, 1.5, { tone: 'ink-2' });
  }
  y += 22;
  marks.push(...drawing.marks.map((mark) => transformed(mark, { x: edge, y, scale: 1 })));
  y += drawing.height + 16;
  const differs = chart.panels.flatMap((panel) => (panel.differs ? [plain(panel.differs[language])] : []));
  for (const text of [...differs, plain(chart.note[language]), sourceLine(sourcesOf(ledger, chart), language)]) {
    write(set(text, 13), 13, 1.5, { tone: 'ink-2' });
    y += 8;
  }
  write([ledger.site.title[language]], 14, 1, { font: 'serif', bold: true, tone: 'zhu' });
  const [width, height] = [standaloneWidth, Math.ceil(y + edge - 4)];
  return { width, height, marks: [{ kind: 'rect', x: 0, y: 0, width, height, fill: 'paper' }, ...marks] };
}
