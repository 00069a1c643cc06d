/** The room's door: other rooms import from here only. */
export * from './comparable.ts';
export { contentRoot, openContent } from './content.ts';
export * from './dates.ts';
export { type Directive, directives } from './directives.ts';
export { fingerprintOf, normalise } from './fingerprint.ts';
export * from './ledger.ts';
export { type ContentFiles, check, openLedger, readFiles } from './open.ts';
export * from './printed.ts';
export { ContentError, type Problem, report } from './problem.ts';
export { hasNumeral, isChinese, readingOf } from './reading.ts';
export type { Chart, Member } from './schema/chart.ts';
export type { Derived, Event } from './schema/derived.ts';
export { type Figure, measures, type Period, type Side } from './schema/figure.ts';
export type { Part, Place, Term } from './schema/place.ts';
export type { Source } from './schema/source.ts';
export type { Bilingual, Quote } from './schema/text.ts';
export * from './uses.ts';
