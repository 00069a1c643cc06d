import { stringify } from 'csv-stringify/sync';
import { portableSvg, withdrawnDrawing, withdrawnText } from '../../charts/index.ts';
import type { Chart, Plate } from '../../dataset/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { plateOf } from './plate.ts';

/** The files beside an embed, in one language. */
export type Files = Pick<Plate, 'language' | 'svg' | 'csv'>;

function withdrawnFiles(ledger: Ledger, chart: Chart, language: Language): Files {
  const text = withdrawnText(ledger, chart, language);
  return {
    language,
    svg: portableSvg(withdrawnDrawing(ledger, chart, language), text, language).trim(),
    csv: stringify([[text]], { escape_formulas: true }).trim(),
  };
}

/** A chart's files as they are handed out today: those of a withdrawn one say in its place when and why. */
export const filesOf = (ledger: Ledger, chart: Chart, language: Language): Files =>
  chart.withdrawn ? withdrawnFiles(ledger, chart, language) : plateOf(ledger, chart, language);

/** An edition's files: as they were published, unless the chart was withdrawn since. */
export function pinnedFilesOf(ledger: Ledger, plate: Plate): Files {
  const chart = ledger.charts.get(plate.chart);
  return chart?.withdrawn ? withdrawnFiles(ledger, chart, plate.language) : plate;
}

/** The data as the file that is downloaded. A plate stores its texts trimmed, without byte order mark and last line end. */
export const csvFile = ({ csv }: Files): string => `\ufeff${csv}\r\n`;

/** The drawing as the file that is downloaded. */
export const svgFile = ({ svg }: Files): string => `${svg}\n`;
