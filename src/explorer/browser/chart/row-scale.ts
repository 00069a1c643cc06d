import { CategoryScale, type CategoryScaleOptions } from 'chart.js';
import { chartWords, enlarged, head, label, type Mark } from '../../../charts/browser.ts';
import { beginsRed } from '../../measured.ts';
import { paint } from '../paint.ts';
import { rowDrawingOf } from './ledger-bar.ts';

declare module 'chart.js' {
  interface CartesianScaleTypeRegistry {
    rows: { options: CategoryScaleOptions };
  }
}

/**
 * A category scale whose bands are as high as what is written in them: a tick is where a row begins, a value the middle
 * of its bar, and its label the head of the row, with the number as it is printed.
 */
export class RowScale extends CategoryScale {
  static override id = 'rows';

  override getPixelForTick(index: number): number {
    return this.top + (rowDrawingOf(this.chart).measured.rows[index]?.top ?? 0);
  }

  override getPixelForValue(value: number): number {
    const found = rowDrawingOf(this.chart).measured.rows[value];
    return found ? this.top + found.top + found.row.barAt + found.row.barHeight / 2 : Number.NaN;
  }

  override drawLabels(): void {
    const { measured, palette, language } = rowDrawingOf(this.chart);
    const { rows, columns } = measured;
    const marks = rows.flatMap(({ row, top }) => [
      ...head(row, columns, this.top + top),
      ...enlarged(row, this.top + top, language),
    ]);
    const { loupe } = columns;
    const column = loupe ? [label(loupe.x, this.top - 10, chartWords.loupe[language], 13, { tone: 'ink-2' })] : [];
    // Gridlines run behind the words.
    const over = (mark: Mark): Mark => (mark.kind === 'text' ? { ...mark, halo: true } : mark);
    paint(this.ctx, [...column, ...marks].map(over), palette);
  }

  /** The rules between rows go on beside the enlarged ends; below, a bookkeeper's double line closes a total. */
  override drawGrid(area: Parameters<CategoryScale['drawGrid']>[0]): void {
    super.drawGrid(area);
    const { measured, palette } = rowDrawingOf(this.chart);
    const { columns, rows, panel } = measured;
    const rule = (x1: number, y: number, stroke: 'zhu' | 'rule', strokeWidth: number): Mark => ({
      kind: 'line',
      x1,
      y1: y,
      x2: columns.width,
      y2: y,
      stroke,
      strokeWidth,
    });
    const beside = rows.map(({ top }, at) =>
      beginsRed(measured, at)
        ? rule(columns.plot.to, this.top + top, 'zhu', 1.5)
        : rule(columns.plot.to, this.top + top, 'rule', 1),
    );
    const feet = [area.bottom + 0.75, ...(panel.total ? [area.bottom + 4.75] : [])].map((y) => rule(0, y, 'zhu', 1.25));
    paint(this.ctx, [...(columns.loupe ? beside : []), ...feet], palette);
  }
}
