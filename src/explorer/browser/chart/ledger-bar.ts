import {
  BarController,
  type BarControllerDatasetOptions,
  BarElement,
  type Chart,
  type ChartType,
  Tooltip,
  type TooltipPosition,
  type TooltipPositionerFunction,
  type UpdateMode,
} from 'chart.js';
import type { Row } from '../../../charts/browser.ts';
import type { Language } from '../../../locale/index.ts';
import { marksOf } from '../../end.ts';
import type { MeasuredPanel } from '../../measured.ts';
import type { ScaleKind, Shape } from '../../state.ts';
import { paint } from '../paint.ts';
import type { Palette } from '../palette.ts';

/** How the one dataset of a chart is drawn, besides what Chart.js asks of it. */
export type RowDrawing = {
  readonly measured: MeasuredPanel;
  readonly shape: Shape;
  readonly scale: ScaleKind;
  readonly palette: Palette;
  readonly language: Language;
};

declare module 'chart.js' {
  interface TooltipPositionerMap {
    clear: TooltipPositionerFunction<ChartType>;
  }
  interface ChartTypeRegistry {
    ledgerBar: Omit<ChartTypeRegistry['bar'], 'datasetOptions'> & {
      datasetOptions: BarControllerDatasetOptions & { rowDrawing: RowDrawing };
    };
  }
}

// Chart.js takes every field of a dataset for one that may be missing.
const isRowDrawing = (rowDrawing: unknown): rowDrawing is RowDrawing =>
  typeof rowDrawing === 'object' && rowDrawing !== null && 'measured' in rowDrawing;

/** What a chart's dataset is drawn by. Throws where there is none. */
export function rowDrawingOf({ data: { datasets } }: Pick<Chart, 'data'>): RowDrawing {
  const [dataset] = datasets;
  if (!dataset || !('rowDrawing' in dataset) || !isRowDrawing(dataset.rowDrawing))
    throw new TypeError('no dataset of ledger bars');
  return dataset.rowDrawing;
}

type Place = {
  readonly rowDrawing: RowDrawing;
  readonly row: Row;
  readonly top: number;
  readonly x: (value: number) => number;
};

/** A bar that ends as its number's bound asks. To the pointer it is as high as its row. */
export class LedgerBar extends BarElement {
  static override id = 'ledgerBar';
  /** Given by the controller before anything is drawn. */
  place: Place | undefined;

  override draw(context: CanvasRenderingContext2D): void {
    if (!this.place) return;
    const { rowDrawing, row, x } = this.place;
    const { shape, scale, palette, language, measured } = rowDrawing;
    const frame = { x, y: this.y - row.barHeight / 2, height: row.barHeight, tail: measured.columns.tail };
    paint(context, marksOf(row.series, frame, shape, scale, language), palette);
  }

  /** The tooltip's position, which leaves the bar and its end visible: below the bar, in the last row above it. */
  clear(): TooltipPosition {
    const last = this.place?.row === this.place?.rowDrawing.measured.rows.at(-1)?.row;
    const half = (this.place?.row.barHeight ?? 0) / 2 + 4;
    return last ? { x: this.x, y: this.y - half, yAlign: 'bottom' } : { x: this.x, y: this.y + half, yAlign: 'top' };
  }

  override inYRange(y: number): boolean {
    return this.place !== undefined && y >= this.place.top && y < this.place.top + this.place.row.height;
  }

  override inRange(_: number, y: number): boolean {
    return this.inYRange(y);
  }
}

Tooltip.positioners.clear = ([item]) => (item?.element instanceof LedgerBar ? item.element.clear() : false);

/** Chart.js's own controller of bars; each of its bars is a LedgerBar and knows its row. */
export class LedgerBarController extends BarController {
  static override id = 'ledgerBar';
  static override defaults = { dataElementType: 'ledgerBar' };

  override updateElements(bars: LedgerBar[], start: number, count: number, mode: UpdateMode): void {
    super.updateElements(bars, start, count, mode);
    const { xScale: scale } = this.getMeta();
    const rowDrawing = rowDrawingOf(this.chart);
    for (const [i, { row, top }] of rowDrawing.measured.rows.entries()) {
      const bar = bars[i];
      if (!scale || !bar) continue;
      // What is under the foot of a log scale stands at its foot.
      const x = (value: number) => scale.getPixelForValue(Math.max(scale.min, value));
      bar.place = { rowDrawing, row, top: this.chart.chartArea.top + top, x };
    }
  }
}
