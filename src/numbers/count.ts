import type { Language } from '../locale/index.ts';
import { printChineseNumeral, printFormalNumeral } from './chinese-numerals.ts';
import { printEnglishNumeral } from './english-numerals.ts';

/** A whole number in words, however large, for the page's own counts and entry numbers: 二十二, twenty-two. */
export const countWord = (count: number, language: Language): string =>
  ({ zh: printChineseNumeral, en: printEnglishNumeral })[language](count);

/** Before a counter two is 两, not 二 (三笔, 两笔). */
export const countBeforeCounter = (count: number): string => (count === 2 ? '两' : countWord(count, 'zh'));

/** Before what it counts: 两 before a counter, two before a noun. */
export const countOf = (count: number, language: Language): string =>
  ({ zh: countBeforeCounter, en: (size: number) => countWord(size, 'en') })[language](count);

/** The numeral of a section's mark in a language: 壹, 贰 …, 拾壹; A, B …, Z, AA. */
export const sectionNumeral = (place: number, language: Language): string =>
  ({ zh: printFormalNumeral, en: letters })[language](place);

/** The n-th name in the alphabet as columns of a table have it, from 1: A … Z, AA. */
const letters = (place: number): string =>
  place === 0 ? '' : letters(Math.floor((place - 1) / 26)) + String.fromCharCode(65 + ((place - 1) % 26));
