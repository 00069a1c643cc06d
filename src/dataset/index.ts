/** Public interface: other folders of src import from here only. */

export { byId, type Context, type Item, leavesOf, reporter } from './context.ts';
export { faultsOfEncoding } from './encoding.ts';
export type { Fault, FileFault, Report, TextFault } from './fault.ts';
export { type ContentFiles, readFiles, textsOf } from './files.ts';
export { nodeAt, offsetInside, type Path, position } from './locate.ts';
export { located } from './located.ts';
export type { Drop, Unlike } from './messages/charts.zh.ts';
export { refusalSentence } from './messages/literal.zh.ts';
export { saidOf } from './messages/refused.ts';
export { isElement } from './messages/story.zh.ts';
export { fieldAsked } from './messages/traits.ts';
export { type Code, messages, type Said, sentence } from './messages/zh.ts';
export { type Parsed, parseJson, parseShape } from './parse.ts';
export { ContentError, type LocatedMessage, type Problem, problemIn, problemsText } from './problem.ts';
export { faultOfHead, faultsOfChain } from './published/edition-chain.ts';
export {
  calledOf,
  correctable,
  fieldsOf,
  headingOf,
  none,
  numberField,
  numberFields,
  type PrintedField,
  type PrintedItem,
  panelsIn,
  printedItem,
} from './published/printed-fields.ts';
export { lasting, type Published, printedIn, readPublished, type State } from './published/published.ts';
export { isRaw, type Raw } from './published/readable.ts';
export {
  canSay,
  dateText,
  isRelative,
  isUnstated,
  isVague,
  periodText,
  relativeYear,
  whenText,
} from './reading/dates.ts';
export { type DerivedReading, deriveEntry, inputsOf } from './reading/deriving.ts';
export { bare, measuredIn, printed, printedText } from './reading/printed.ts';
export { unprintedIn } from './reading/printed-date.ts';
export {
  cutFrom,
  faultOfReads,
  hasNumeral,
  isChineseText,
  isStatement,
  quantityOf,
  readingOf,
  readsItself,
} from './reading/reading.ts';
export { countedIn, cutFromForeign, englishNone, yearIn } from './reading/reading-foreign.ts';
export { cutFromWords } from './reading/reading-words.ts';
export type { Chart, Member } from './schema/chart.ts';
export { type Collection, collections, type Dataset, dataset } from './schema/dataset.ts';
export type { CorrectionEntry, Derived, Event } from './schema/derived.ts';
export { editorSchema } from './schema/editor.ts';
export { averages, type Figure, type Period, type Side } from './schema/figure.ts';
export { meaningsAt } from './schema/lookup.ts';
export type { FontUse } from './schema/meaning.ts';
export type { Measure } from './schema/measure.ts';
export type { Part, Place, Term } from './schema/place.ts';
export { type EditionList, edition, type Plate, plate } from './schema/plate.ts';
export type { Source } from './schema/source.ts';
export type { Bilingual, Quote, Withdrawn } from './schema/text.ts';
export { nearest, shapeFaults } from './shape.ts';
export {
  type Evidence,
  evidenceOf,
  fingerprintFile,
  fingerprintOf,
  indexBefore,
  isWhole,
  normalise,
  prove,
  sumOf,
  windowLength,
} from './sources/fingerprint.ts';
export { neighboursOf } from './sources/neighbours.ts';
export { type Directive, directives } from './text/directives.ts';
export { flatten } from './text/flat-text.ts';
export { cutsNumber } from './text/whole-words.ts';
export { declaredIn, type Leaf, walk, walkFrom } from './walk.ts';
