/** The room's door: other rooms import from here only. */

export * from './changes.ts';
export type { CopyEditor } from './check/copy.ts';
export type { Covers } from './check/drawn.ts';
export { type Alike, type Apart, type Comparison, comparable, unitWords } from './comparable.ts';
export { contentRoot, openContent, readContent } from './content.ts';
export {
  type CorrectedField,
  type Correction,
  correctionsOf,
  entriesOf as correctionEntries,
  fieldName,
  ofNumber,
} from './corrected.ts';
export * from './dates.ts';
export { deriveEntry, inputsOf } from './deriving.ts';
export { type Directive, directives } from './directives.ts';
export {
  type Edition,
  type HoldPlate,
  hashOf,
  openEditions,
  type PlateFault,
  plateIn,
  readEditions,
} from './editions.ts';
export { fingerprintOf, normalise, sumOf } from './fingerprint.ts';
export * from './ledger.ts';
export { refusalSentence } from './messages/literal.zh.ts';
export { fieldAsked } from './messages/traits.ts';
export { type Args, type Code, messages, type Said, sentence } from './messages/zh.ts';
export { type ContentFiles, check, openLedger, readFiles, textsOf } from './open.ts';
export * from './printed.ts';
export { ContentError, type Problem, report, type Told } from './problem.ts';
export type { Published } from './published.ts';
export { hasNumeral, isChinese, isStatement, quantityOf, readingOf } from './reading.ts';
export type { Reworded } from './reworded.ts';
export type { Chart, Member } from './schema/chart.ts';
export { type Collection, collections, type Dataset, dataset } from './schema/dataset.ts';
export type { Derived, Event } from './schema/derived.ts';
export { editorSchema } from './schema/editor.ts';
export { averages, type Figure, type Period, type Side } from './schema/figure.ts';
export { meaningsAt } from './schema/lookup.ts';
export type { Measure } from './schema/measure.ts';
export type { Part, Place, Term } from './schema/place.ts';
export { edition, type Plate, plate } from './schema/plate.ts';
export type { Source } from './schema/source.ts';
export type { Bilingual, Quote, Withdrawn } from './schema/text.ts';
export { nearest, shapeFaults } from './shape.ts';
export * from './together.ts';
export * from './uses.ts';
export { type Declared, declared, declaredIn, type Leaf, type Meaning, walk, walkFrom } from './walk.ts';
