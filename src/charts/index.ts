/** The room's door: other rooms import from here only. */
export { drawEnd } from './bars/end.ts';
export { bar, dryBrush, type Frame, inkEnd, openEdges, rail } from './bars/ends.ts';
export { descriptionOf, told } from './describe.ts';
export { overBars, underBars } from './live/leaf.ts';
export { dotSize, type Plan, planOf, type Shape, shapes } from './live/plan.ts';
export { type Range, rangeOf, type ScaleKind, scaleKinds } from './live/range.ts';
export * from './mark.ts';
export { daysOf, type Moment } from './moment.ts';
export { type Item, type Panel, panelsOf } from './panel.ts';
export { layouts } from './registry.ts';
export { boundOf, endsOf, type Plain, type Series, saysOf, seriesOf } from './series.ts';
export { sourcesOf, type TableRow, tableOf } from './table.ts';
export { tickOf } from './tick.ts';
export { label, numberSpans, paragraph, textWidth, wrap } from './type.ts';
export { type AnyBound, boundNames, boundSays, chartWords, fill, mouthWords, tableWords } from './words.ts';
