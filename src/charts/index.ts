/** The room's door: other rooms import from here only. */
export { drawEnd } from './bars/end.ts';
export { descriptionOf } from './describe.ts';
export * from './mark.ts';
export { boundOf, type Panel, type Plain, panelsOf, type Series, seriesOf } from './panel.ts';
export { layouts } from './registry.ts';
export { textWidth, wrap } from './type.ts';
export { type AnyBound, boundNames, chartWords, fill, mouthWords } from './words.ts';
