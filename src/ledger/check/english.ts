import {
  type Counter,
  counterNamed,
  counters,
  englishNumeralWords,
  findEnglishNumbers,
  foldWidth,
  type Noun,
  type Quantity,
  toNumber,
} from '../../numbers/index.ts';
import type { Tell, TextFault } from '../fault.ts';
import type { Path } from '../locate.ts';
import type { Said } from '../messages/zh.ts';
import { isChinese, isStatement } from '../reading.ts';
import type { Figure } from '../schema/figure.ts';
import { typedNumbers } from './wording.ts';

/** Words beside the plain numerals that multiply or part what they stand with. */
const alsoNumbers = [
  'one',
  'two',
  'half',
  'pair',
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
  'bn',
  'tn',
];
const money = ['yuan', 'rmb', 'renminbi', 'dollar', 'dollars', 'euro', 'euros', 'percent', 'percentage', 'cent'];
const numberWords: ReadonlySet<string> = new Set([...englishNumeralWords, ...alsoNumbers]);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** English units of other counters of the table: a noun that said one of them would make another quantity. */
const unitsBut = (own: Counter | undefined): ReadonlySet<string> =>
  new Set([
    ...money,
    ...counters.filter(({ unit, thing }) => unit !== own?.unit && !thing).flatMap(({ en }) => en ?? []),
  ]);

type NounFault = Said & { readonly form: 'one' | 'other' };

/** What is wrong with an English noun: it says what is counted, and neither how many nor in which unit. */
export function faultsOfNoun(noun: Noun, printedCounter: string): NounFault[] {
  const counter = counterNamed(foldWidth(printedCounter));
  // Persons may be called what the source calls them; a household, a mu or a yuan is just that.
  if (counter?.en && counter.unit !== '人')
    return [{ form: 'other', code: 'noun-not-needed', args: { counter: printedCounter, english: counter.en[1] } }];
  const others = unitsBut(counter);
  return (['one', 'other'] as const).flatMap((form): NounFault[] => {
    const text = noun[form];
    const number = /[^\p{L} ’'-]/u.exec(text)?.[0] ?? wordsOf(text).find((word) => numberWords.has(word));
    if (number) return [{ form, code: 'noun-with-number', args: { found: number } }];
    const unit = others.has(text.toLowerCase()) ? text : wordsOf(text).find((word) => others.has(word));
    return unit ? [{ form, code: 'noun-other-unit', args: { unit } }] : [];
  });
}

/** What is wrong with the English of a statement in words: any number in it that is not the one the source states. */
export function faultOfEnglish(english: string, quantity: Quantity): TextFault | undefined {
  const value = toNumber(quantity.value);
  const numbers = findEnglishNumbers(english);
  const own = numbers.filter(
    ({ value: said, bound, unit, refusal }) => said && toNumber(said) === value && !bound && !unit && !refusal,
  );
  const covered = (at: number, found: string) => own.some(({ start, end }) => start <= at && at + found.length <= end);
  const strays = [
    ...numbers.filter((one) => !own.includes(one)).map(({ start, text }) => ({ at: start, found: text })),
    ...typedNumbers(english, 'en', []).filter(({ at, found }) => !covered(at, found)),
  ];
  const [stray] = strays;
  return stray && { at: stray.at, code: 'english-other-number', args: { found: stray.found } };
}

/**
 * English pages need a noun where the counter says nothing, and words where the source has no numeral. A number that stands
 * in the source is printed from it, so nothing else may be typed for it.
 */
export function checkEnglish(figure: Figure, quantity: Quantity, path: Path, tell: Tell): void {
  const { literal, english, noun } = figure;
  const stated = isStatement(literal);
  if (english !== undefined && !stated) tell([...path, 'english'], 'english-not-needed', { literal });
  else if (english !== undefined) {
    const fault = faultOfEnglish(english, quantity);
    if (fault) tell([...path, 'english'], fault.code, fault.args, fault.at);
  } else if (stated && isChinese(literal)) tell([...path, 'literal'], 'english-wanted', { literal });
  const { counter } = quantity.printed;
  if (noun) for (const { form, code, args } of faultsOfNoun(noun, counter)) tell([...path, 'noun', form], code, args);
  else if (!stated && !counterNamed(foldWidth(counter))?.en) tell([...path, 'literal'], 'noun-wanted', { counter });
}
