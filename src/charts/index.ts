/** The room's door: other rooms import from here only. */
export { drawEnd } from './bars/end.ts';
export { bar, dryBrush, openEdges, rail } from './bars/ends.ts';
export { descriptionOf } from './describe.ts';
export * from './mark.ts';
export { daysOf, type Moment } from './moment.ts';
export { type Item, type Panel, panelsOf } from './panel.ts';
export { layouts } from './registry.ts';
export { boundOf, type Plain, type Series, seriesOf } from './series.ts';
export { sourcesOf, type TableRow, tableOf } from './table.ts';
export { label, paragraph, textWidth, wrap } from './type.ts';
export { type AnyBound, boundNames, chartWords, fill, mouthWords } from './words.ts';
