import {
  countedIn,
  englishNone,
  type Figure,
  isChineseText,
  isStatement,
  type Path,
  type Report,
  type Said,
  type TextFault,
} from '../dataset/index.ts';
import {
  type Counter,
  counterNamed,
  englishNamesOf,
  englishNumeralWords,
  findEnglishNumbers,
  foldWidth,
  type Noun,
  type Quantity,
  toNumber,
} from '../numbers/index.ts';
import {
  bodies,
  boundBeforeNumber,
  boundPhrases,
  counterWords,
  datedNames,
  isUnitWord,
  limitWords,
  partWords,
  timeWords,
} from './english-words.ts';
import { typedNumbers } from './wording.ts';

/** Words beside the plain numerals that multiply or part what they stand with. */
const alsoNumbers = [
  'one',
  'two',
  'half',
  'fold',
  'folds',
  'pair',
  'pairs',
  'couple',
  'score',
  'gross',
  'lakh',
  'crore',
  'wan',
  'myriad',
  'k',
  'm',
  'mn',
  'mil',
  'bil',
  'bn',
  'tn',
];
const money = ['yuan', 'rmb', 'renminbi', 'dollar', 'dollars', 'euro', 'euros', 'percent', 'percentage', 'cent'];
const numberWords: ReadonlySet<string> = new Set([...englishNumeralWords, ...alsoNumbers]);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What joins a noun to another one: what stands before it is a head as well as what stands at the end. */
const joins = new Set(
  'of in at on for from with within without to into and or per each every a an the under over by among across'.split(
    ' ',
  ),
);

/** The words at the end of each part of a noun phrase: projects, mu and land of “projects on mu of land”. */
function headsOf(text: string): string[] {
  const parts: string[][] = [[]];
  for (const word of text.toLowerCase().split(/\s+/))
    if (joins.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  return parts.filter((words) => words.length > 0).map((words) => words.join(' '));
}
const endsWith = (words: string, name: string): boolean => words === name || words.endsWith(` ${name}`);

/** What makes a noun another unit: money anywhere, and at the end of a part a unit, or the English of another counter. */
function unitIn(text: string, own: Counter | undefined): string | undefined {
  const named = wordsOf(text).find((word) => money.includes(word));
  if (named) return named;
  // A generic counter such as 个 may count any thing that is not a person.
  const others = counterWords.filter(({ unit, thing }) => unit !== own?.unit && !(thing && !own?.en));
  for (const words of headsOf(text)) {
    const other = others.flatMap(({ name }) => [name, `${name}s`]).find((name) => endsWith(words, name));
    if (other) return other;
    const last = words.split(' ').at(-1) ?? '';
    const unit = [words, last, last.split('-').at(-1) ?? ''].find(isUnitWord);
    if (unit) return unit;
  }
  return undefined;
}

/** Each word of a noun; hyphenated words are kept whole, because the “up” of “start-up” is no bound. */
const limitIn = (text: string): string | undefined => {
  const words = text.split(/\s+/);
  return words.find((word) => limitWords.has(word.toLowerCase()) || datedNames.has(word));
};

type NounFault = Said & { readonly form: 'one' | 'other' };

/** What is wrong with an English noun: it says what is counted, and neither how many nor in which unit. */
export function faultsOfNoun(noun: Noun, printedCounter: string): NounFault[] {
  const counter = counterNamed(foldWidth(printedCounter));
  // Persons may be called what the source calls them; a household, a mu or a yuan is just that.
  if (counter?.en && counter.unit !== '人')
    return [{ form: 'other', code: 'noun-not-needed', args: { counter: printedCounter, english: counter.en[1] } }];
  return (['one', 'other'] as const).flatMap((form): NounFault[] => {
    const text = noun[form];
    const number =
      /[^\p{L} ’'-]/u.exec(text)?.[0] ??
      wordsOf(text).find((word) => numberWords.has(word)) ??
      typedNumbers(text, 'en', [])[0]?.found;
    if (number) return [{ form, code: 'noun-with-number', args: { found: number } }];
    const unit = unitIn(text, counter);
    if (unit) return [{ form, code: 'noun-other-unit', args: { unit } }];
    const limit = limitIn(text);
    return limit ? [{ form, code: 'noun-limits', args: { found: limit } }] : [];
  });
}

type Own = { readonly quantity: Quantity; readonly noun: Noun | undefined; readonly places: readonly string[] };

/** A part of a text blanked out, so that nothing else in it moves. */
const without = (text: string, parts: readonly string[]): string =>
  parts.reduce((rest, part) => rest.replaceAll(part, (found) => '\u0000'.repeat(found.length)), text);

/** What English says of things behind their noun. */
const saidOf = new Set(['left', 'remaining', 'remain', 'remains', 'behind', 'there', 'anymore', 'still', 'anywhere']);
const isNamed = (word: string, english: string): boolean => {
  const at = english.toLowerCase().search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'));
  return /^\p{Lu}/u.test(english.slice(at));
};

/** Words of another unit: whatever is counted but what the reading counts, in its own English or by the figure's noun. */
function strayUnit(english: string, { quantity, noun, places }: Own): TextFault | undefined {
  const { counter } = quantity.printed;
  const own = counterNamed(foldWidth(counter));
  const nouns = noun ? [noun.one, noun.other].map((name) => name.toLowerCase()) : [];
  const names = [...nouns, ...(own ? englishNamesOf(own) : [])];
  const reported = (at: number, found: string): TextFault => ({
    at,
    code: 'english-other-unit',
    args: { found, counter },
  });
  // What a number of it counts must be that very thing: two counties, no people.
  const numbers = findEnglishNumbers(english).map(({ core }) => core[1]);
  const none = englishNone.exec(english);
  const heads = [...numbers, ...(none ? [none.index + none[0].length] : [])];
  for (const end of heads) {
    const words = countedIn(english.slice(end)).split(' ').filter(Boolean);
    // What is named behind it, or said of it, is no head of its own: counties Jia and Yi, people left.
    const last = words.findLastIndex((word) => !saidOf.has(word) && !isNamed(word, english));
    const counted = words.slice(0, last + 1).join(' ');
    if (counted !== '' && !names.some((name) => endsWith(counted, name)))
      return reported(english.toLowerCase().indexOf(words[0] ?? '', end), counted);
  }
  // Names of places have such words of their own: Jia village.
  const text = without(english, places);
  for (const { 0: found, index: at } of text.matchAll(/[\p{L}²³]+/gu)) {
    const word = found.toLowerCase();
    if (names.some((name) => name.split(/[ -]/).includes(word))) continue;
    const other =
      bodies.has(word) || money.includes(word) || isUnitWord(word) || counterWords.some(({ name }) => name === word);
    if (other && !timeWords.has(word)) return reported(at, found);
  }
  return undefined;
}

/** Words that leave the number open, or say that it is not all of them. */
function strayBound(english: string): TextFault | undefined {
  for (const { 0: found, index: at } of english.matchAll(boundPhrases))
    return { at, code: 'english-bound', args: { found } };
  for (const { 0: found, index: at } of english.matchAll(/\p{L}+/gu))
    if (partWords.has(found.toLowerCase())) return { at, code: 'english-bound', args: { found } };
  for (const { core } of findEnglishNumbers(english)) {
    const found = boundBeforeNumber.exec(english.slice(0, core[0]));
    if (found) return { at: found.index, code: 'english-bound', args: { found: found[0] } };
  }
  return undefined;
}

function strayDate(english: string): TextFault | undefined {
  for (const { 0: found, index: at } of english.matchAll(/\p{L}+/gu))
    if (datedNames.has(found) || timeWords.has(found.toLowerCase()))
      return { at, code: 'english-date', args: { found } };
  return undefined;
}

/** What is wrong with the English of a statement in words: any number, bound, date or unit in it but what the source states. */
export function faultOfEnglish(english: string, own: Own): TextFault | undefined {
  const value = toNumber(own.quantity.value);
  const bound = strayBound(english);
  if (bound) return bound;
  const numbers = findEnglishNumbers(english);
  const right = numbers.filter(
    ({ value: said, bound: limit, unit, refusal }) => said && toNumber(said) === value && !limit && !unit && !refusal,
  );
  const covered = (at: number, found: string) =>
    right.some(({ start, end }) => start <= at && at + found.length <= end);
  const [stray] = [
    ...numbers.filter((one) => !right.includes(one)).map(({ start, text }) => ({ at: start, found: text })),
    ...typedNumbers(english, 'en', []).filter(({ at, found }) => !covered(at, found)),
  ];
  if (stray) return { at: stray.at, code: 'english-other-number', args: { found: stray.found } };
  return strayDate(english) ?? strayUnit(english, own);
}

/**
 * English pages need a noun where the counter says nothing, and words where the source has no numeral. A number that stands
 * in the source is printed from it, so nothing else may be typed for it.
 */
export function checkEnglish(
  figure: Figure,
  quantity: Quantity,
  places: readonly string[],
  path: Path,
  report: Report,
): void {
  const { literal, english, noun } = figure;
  const stated = isStatement(literal);
  if (english !== undefined && !stated) report([...path, 'english'], 'english-not-needed', { literal });
  else if (english !== undefined) {
    const fault = faultOfEnglish(english, { quantity, noun, places });
    if (fault) report([...path, 'english'], fault.code, fault.args, fault.at);
  } else if (stated && isChineseText(literal)) report([...path, 'literal'], 'english-wanted', { literal });
  const { counter } = quantity.printed;
  if (noun) for (const { form, code, args } of faultsOfNoun(noun, counter)) report([...path, 'noun', form], code, args);
  else if (!stated && !counterNamed(foldWidth(counter))?.en) report([...path, 'literal'], 'noun-wanted', { counter });
}
