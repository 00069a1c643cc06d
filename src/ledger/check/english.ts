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
import type { Path } from '../locate.ts';
import { isChinese, isStatement } from '../reading.ts';
import type { Figure } from '../schema/figure.ts';
import type { Context } from './context.ts';
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

/** What is wrong with an English noun: it says what is counted, and neither how many nor in which unit. */
export function faultsOfNoun(noun: Noun, printedCounter: string): { form: 'one' | 'other'; message: string }[] {
  const counter = counterNamed(foldWidth(printedCounter));
  // Persons may be called what the source calls them; a household, a mu or a yuan is just that.
  if (counter?.en && counter.unit !== '人')
    return [
      {
        form: 'other',
        message: `量词「${printedCounter}」自己有英文（${counter.en[1]}），名词会换掉它的意思：删去 noun。`,
      },
    ];
  const others = unitsBut(counter);
  return (['one', 'other'] as const).flatMap((form) => {
    const text = noun[form];
    const number = /[^\p{L} ’'-]/u.exec(text)?.[0] ?? wordsOf(text).find((word) => numberWords.has(word));
    if (number) return [{ form, message: `名词里有「${number}」：noun 只写名词，数由原文的「literal」印出来。` }];
    const unit = others.has(text.toLowerCase()) ? text : wordsOf(text).find((word) => others.has(word));
    return unit ? [{ form, message: `名词里的「${unit}」是另一个单位：noun 只写这个量词数的是什么。` }] : [];
  });
}

/** What is wrong with the English of a statement in words: any number in it that is not the one the source states. */
export function faultOfEnglish(english: string, quantity: Quantity): { at: number; message: string } | undefined {
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
  return (
    stray && {
      at: stray.at,
      message: `english 里的「${stray.found}」和原文说的对不上：这里只写原文说出的那个数，或者不写数。`,
    }
  );
}

/**
 * English pages need a noun where the counter says nothing, and words where the source has no numeral. A number that stands
 * in the source is printed from it, so nothing else may be typed for it.
 */
export function checkEnglish(figure: Figure, quantity: Quantity, path: Path, tell: Context['tell']): void {
  const { literal, english, noun } = figure;
  const stated = isStatement(literal);
  if (english !== undefined && !stated)
    tell([...path, 'english'], `原文「${literal}」里有数，英文页的数由它印出来：删去 english。`);
  else if (english !== undefined) {
    const fault = faultOfEnglish(english, quantity);
    if (fault) tell([...path, 'english'], fault.message, fault.at);
  } else if (stated && isChinese(literal))
    tell([...path, 'literal'], `「${literal}」是文字：加上 "english"，写英文页上怎么说。`);
  const { counter } = quantity.printed;
  if (noun) for (const { form, message } of faultsOfNoun(noun, counter)) tell([...path, 'noun', form], message);
  else if (!stated && !counterNamed(foldWidth(counter))?.en)
    tell(
      [...path, 'literal'],
      `量词「${counter}」在英文里没有意思：加上 "noun": {"one": "…", "other": "…"}，写英文名词的单数和复数，如 project、projects。`,
    );
}
