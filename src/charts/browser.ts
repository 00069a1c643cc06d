/** Public interface for code that runs in browsers: it imports nothing that reads files. */

export { type Columns, columnsAt } from './bars/columns.ts';
export { bar, brokenFoot, endOnly, type Frame, rail } from './bars/ends.ts';
export { enlarged, head } from './bars/head.ts';
export { rowOf } from './bars/measure.ts';
export type { Row } from './bars/row.ts';
export { stretches, threshold, thresholdNames } from './bars/threshold.ts';
export { described } from './describe.ts';
export type { Mark, Text, Tone } from './mark.ts';
export type { Panel } from './panel.ts';
export type { Series } from './series.ts';
export type { TableRow } from './table.ts';
export { tickOf } from './tick.ts';
export { label, paragraph, wrap } from './type.ts';
export { chartWords, fill } from './words.ts';
