import { anyEnglishMonth } from '../../locale/index.ts';
import {
  boundsAfter,
  compare,
  counterNamed,
  counters,
  type EnglishNumber,
  englishNamesOf,
  findEnglishNumbers,
  foldWidth,
  type Noun,
  type Quantity,
} from '../../numbers/index.ts';
import type { Said } from '../messages/zh.ts';

/** English that says there is none: no households, none of them; not no-worries. */
export const englishNone = /(?<![\p{L}-])(?:none|no|nil)(?![\p{L}-])/iu;

const openEnd = new RegExp(
  `^[\\s-]*(?:${Object.keys(boundsAfter)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s+')})(?!\\p{L})`,
  'iu',
);
/** Words that end what is counted: what follows says where, when, of which ones. */
const stop =
  /^(?:of|in|at|on|by|for|from|to|with|within|without|per|each|every|a|an|the|who|which|that|whose|were|was|are|is|have|has|had|and|or|as|than|since|until|during|after|before|across|under|over|out)$/;

/** What the words behind a number count, to the noun at their end: poor households. Empty where nothing stands there. */
export function countedIn(tail: string): string {
  const words = tail
    .toLowerCase()
    .replace(openEnd, ' ')
    .replace(/^[\s-]*of\s+(?:(?:the|these|those|its|their|all)\s+)*/, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);
  const end = words.findIndex((word) => stop.test(word) || /^[^\p{L}]/u.test(word));
  const own = end === -1 ? words : words.slice(0, end);
  // Punctuation ends it as well.
  const closed = own.findIndex((word) => /[^\p{L}\p{N}’']$/u.test(word));
  return (closed === -1 ? own : own.slice(0, closed + 1)).join(' ').replace(/[^\p{L}\p{N}’']+$/u, '');
}

const endsWith = (words: string, name: string): boolean => {
  const plain = name.toLowerCase().replaceAll('-', ' ');
  return words === plain || words.endsWith(` ${plain}`);
};

/** The counter whose English stands at the end of what is counted; the longest name wins. */
const counterIn = (words: string) =>
  counters
    .flatMap((counter) => englishNamesOf(counter).map((name) => ({ counter, name })))
    .filter(({ name }) => endsWith(words, name))
    .sort((a, b) => b.name.length - a.name.length)[0]?.counter;

/**
 * What is wrong with the counter of a reading against what English words count: a unit of the table must stand there; a counter that
 * says nothing needs the noun that stands there.
 */
export function unlikeCounted(
  words: string,
  literal: string,
  reads: string,
  quantity: Quantity,
  noun: Noun | undefined,
): Said | undefined {
  if (words === '') return { code: 'literal-unit-wanted', args: { literal } };
  const own = counterNamed(foldWidth(quantity.printed.counter));
  const named = counterIn(words);
  if (named && named.unit === quantity.unit) return undefined;
  // 个 counts villages and persons as well; a hectare is not counted by it.
  const free = own && !own.en && (!named || named.thing || named.unit === '人');
  if (free && (!noun || [noun.one, noun.other].some((name) => endsWith(words, name)))) return undefined;
  return { code: 'reads-other-unit', args: { reads, literal, unit: undefined } };
}

/** What the reading says against the number that the foreign words print: value, bound, currency or counter. */
export function unlikeForeign(
  literal: string,
  reads: string,
  quantity: Quantity,
  noun: Noun | undefined,
): Said | undefined {
  const [number, ...others] = findEnglishNumbers(literal);
  if (!number) return undefined;
  const none = englishNone.exec(literal.slice(0, number.start))?.[0];
  if (none || others.length > 0)
    return {
      code: 'literal-several',
      args: { text: literal, found: [...(none ? [none] : []), ...[number, ...others].map(({ text }) => text)] },
    };
  if (number.refusal) return { code: `foreign-${number.refusal.kind}`, args: { literal, word: number.refusal.word } };
  if (!number.value || compare(number.value, quantity.value) !== 0)
    return { code: 'reads-other-number', args: { reads, literal } };
  const bound = ['exact', 'rounded'].includes(quantity.bound) ? undefined : quantity.bound;
  if (number.bound !== bound)
    return { code: 'reads-other-bound', args: { reads, literal, said: number.bound && number.text } };
  if (number.unit === undefined)
    return unlikeCounted(countedIn(literal.slice(number.core[1])), literal, reads, quantity, noun);
  return number.unit === quantity.unit
    ? undefined
    : { code: 'reads-other-unit', args: { reads, literal, unit: number.unit } };
}

/** Faults of `reads` against digits in another language, which the grammar of Chinese numbers does not read. */
export const faultOfForeign = (
  literal: string,
  reads: string,
  quantity: Quantity,
  noun: Noun | undefined,
): Said | undefined =>
  unlikeForeign(literal, reads, quantity, noun) ??
  (findEnglishNumbers(literal).length > 0 ? undefined : { code: 'foreign-unreadable', args: { literal } });

/** Words behind which four digits are a year: in 2019, the end of 2019, since 2017; a total of 2019 is none. */
const beforeYear = new RegExp(
  '(?:^|[^\\p{L}])(?:in|since|by|during|until|till|before|after|through|year|early|late|mid|end|' +
    `(?<!(?:total|number|average|sum|minimum|maximum|excess|some|upwards)\\s)of|${anyEnglishMonth})[\\s-]+$`,
  'iu',
);

/** The year that foreign words take for a number, as it stands in its clause. */
export function yearIn(literal: string, clause: string): string | undefined {
  const isYear = ({ core: [start, end] }: EnglishNumber) =>
    /^(?:19|20)\d\d$/.test(clause.slice(start, end)) && beforeYear.test(clause.slice(0, start));
  const found = findEnglishNumbers(clause);
  for (let at = clause.indexOf(literal); at !== -1; at = clause.indexOf(literal, at + 1)) {
    const year = found.find((one) => one.core[0] >= at && one.core[1] <= at + literal.length && isYear(one));
    if (year) return clause.slice(...year.core);
  }
  return undefined;
}

/** The whole number that foreign words were cut out of, at every place they stand in the clause; undefined when one is whole. */
export function cutFromForeign(literal: string, clause: string): string | undefined {
  let first: string | undefined;
  const found = findEnglishNumbers(clause);
  for (let at = clause.indexOf(literal); at !== -1; at = clause.indexOf(literal, at + 1)) {
    const end = at + literal.length;
    const touched = found.filter((one) => one.start < end && one.end > at);
    const cut = touched.find((one) => one.start < at || one.end > end);
    if (!cut) return undefined;
    first ??= clause.slice(Math.min(cut.start, at), Math.max(cut.end, end));
  }
  return first;
}
