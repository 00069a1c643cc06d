/** Public interface: other folders of src import from here only. */
export { boundClass, unsaidEnd } from './bound.ts';
export {
  changeEffects,
  changeSentence,
  changeText,
  changeTitle,
  effectFrame,
  effectName,
  rewordedName,
} from './changes.ts';
export { correctionPieces, correctionText } from './correction.ts';
export {
  accessibleName,
  endnoteHtml,
  entryNumber,
  numberWord,
  receiptId,
  runHtml,
  segmentsHtml,
  termId,
  wordIds,
} from './markup.ts';
export { chartPlaces, type Mention, mentionsOf, sentenceHtml } from './mentions.ts';
export { plainText, type Run, runsOf } from './runs.ts';
export { inlineHtml, sectionOf } from './story.ts';
