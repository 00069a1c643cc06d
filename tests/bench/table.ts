import type { Measure } from './bench.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const told = (value: number | undefined, unit: Measure['unit']): string =>
  value === undefined
    ? ''
    : unit === ''
      ? numbers.format(value)
      : `${numbers.format(value)} ${unit}`.replace(' /', '/');

/** Full marks are reached from below, everything else is to be small. */
const passes = ({ unit, value }: Measure, mark: number): boolean => (unit === '/100' ? value < mark : value > mark);

function verdict(measure: Measure): string {
  const { aim, limit } = measure;
  if (limit !== undefined && passes(measure, limit)) return '超限 / over the limit';
  if (aim !== undefined && passes(measure, aim)) return '未达目标 / short of the aim';
  return aim === undefined && limit === undefined ? '' : '✓';
}

/** One line: name, value, aim, limit, and how they stand to one another. */
const cells = (measure: Measure): string[] => [
  measure.name,
  told(measure.value, measure.unit),
  told(measure.aim, measure.unit),
  told(measure.limit, measure.unit),
  verdict(measure),
];

/** Measures as lines of text whose columns stand under one another, numbers to the right. */
export function table(measures: readonly Measure[]): string {
  const rows = [['name', 'value', 'aim', 'limit', ''], ...measures.map(cells)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
