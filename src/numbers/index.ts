/** The room's door: other rooms import from here only. */
export * from './bounds.ts';
export { chineseNumeralSigns, readChineseNumeral } from './chinese-numerals.ts';
export * from './count.ts';
export { type Counter, counterAt, counterNamed, counters, englishNamesOf } from './counters.ts';
export * from './derive.ts';
export { englishNumeralWords, readEnglishNumeral } from './english-numerals.ts';
export { type Misspaced, misspacedEnglish } from './english-spacing.ts';
export { englishUnits } from './english-units.ts';
export { withoutFreeChinese as freeOf } from './free/mask.ts';
export * from './interval.ts';
export * from './print.ts';
export type { Printed, Quantity } from './quantity.ts';
export * from './rational.ts';
export { type Found, findQuantities, foldWidth, readQuantity } from './read.ts';
export { boundsAfter, boundsBefore, type EnglishNumber, findEnglishNumbers } from './read-english.ts';
export { Refusal, type Refused } from './refusal.ts';
export { type Typed, typedNumbers } from './typed.ts';
export type { TypedKind } from './typed-chinese.ts';
