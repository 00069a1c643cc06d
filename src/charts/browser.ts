/** The room's door for code that runs in browsers: the same things, without whatever reads the ledger's files, which no browser could load. */

export { told } from './describe.ts';
export { overBars, underBars } from './live/leaf.ts';
export { dotSize, type Plan, planOf, type Shape, shapes } from './live/plan.ts';
export { type Range, rangeOf, type ScaleKind, scaleKinds } from './live/range.ts';
export type { Mark, Text, Tone } from './mark.ts';
export type { Panel } from './panel.ts';
export type { Series } from './series.ts';
export type { TableRow } from './table.ts';
export { tickOf } from './tick.ts';
export { label, paragraph, textWidth, wrap } from './type.ts';
export { chartWords, fill } from './words.ts';
