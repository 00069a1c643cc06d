/** Public interface: other folders of src import from here only. */

export * from './changes.ts';
export { type Apart, comparable, unitWords } from './comparable.ts';
export { contentRoot, openContent, readContent } from './content.ts';
export {
  type CorrectedField,
  type Correction,
  correctionsOf,
  entriesOf as correctionEntries,
  fieldName,
  ofNumber,
} from './corrected.ts';
export {
  type Edition,
  hashOf,
  openEditions,
  type PlateFault,
  plateIn,
  readEditions,
} from './editions.ts';
export * from './ledger.ts';
export { openLedger } from './open.ts';
export type { Reworded } from './reworded.ts';
export * from './together.ts';
export * from './uses.ts';
