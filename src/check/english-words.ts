import { boundsAfter, boundsBefore, counters, englishUnits } from '../numbers/index.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const format = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] =>
  dates.map((date) => new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(date));
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2020, month, 1)));
const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2020, 0, day + 1)));

/** Names of months and days, as they are written: may and march are other words than May and March. */
export const datedNames: ReadonlySet<string> = new Set([
  ...format({ month: 'long' }, months),
  ...format({ month: 'short' }, months),
  ...format({ weekday: 'long' }, days),
  'Sept',
]);
/** Words of time besides the units of time. */
export const timeWords = list(
  'ago annually yearly monthly weekly daily hourly nightly today yesterday tomorrow tonight now nowadays currently recently lately already yet once meanwhile annum noon midnight morning afternoon evening spring summer autumn winter semester quarterly decade decades century centuries since until till year years month months week weeks day days hour hours minute minutes',
);
/** Words that leave open how many of them, or say that it was not all. */
export const partWords = list(
  'few several many much most mostly mainly largely some part parts partly partially approximate approximately roughly nearly almost virtually practically essentially barely hardly scarcely majority minority bulk rest odd various numerous countless certain enough only merely except excluding besides including circa plus minus half halves',
);
/** Words before or behind a noun that say how many, how often, for whom, until when. */
export const limitWords = list(
  'or more less fewer least most some odd than since by until till each every per apiece over under above below about around nearly almost approximately approximate roughly circa up plus minus between few fewer several many much all any both half only counting respectively total altogether average mean maximum minimum annual yearly monthly weekly daily hourly annually quarterly ago',
);
/** Bodies of land and people that are counted, beside those of the table of counters. */
export const bodies = list(
  'province provinces prefecture prefectures district districts region regions city cities town towns county counties village villages township townships community communities household households family families country countries municipality municipalities state states hamlet hamlets',
);

/** English of every counter of the table that is a word, with its unit. */
export const counterWords: readonly { readonly name: string; readonly unit: string; readonly thing: boolean }[] =
  counters.flatMap(({ en, said, unit, thing }) =>
    // What persons are called besides is no unit: nurses are what a 名 counts.
    [...(en ?? []), ...(unit === '人' ? [] : (said ?? []))].map((name) => ({
      name: name.toLowerCase(),
      unit,
      thing: thing === true,
    })),
  );

const phrases = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])(?:${[...words]
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll(' ', '\\s+')})(?![\\p{L}-])`,
    'giu',
  );
/** Bound words that are also prepositions (“lifted out from under”); they count only beside a number. */
const prepositions = ['over', 'above', 'under', 'below', 'from', 'between', 'about', 'around'];
const limits = [...Object.keys(boundsBefore), ...Object.keys(boundsAfter)];
export const boundPhrases = phrases([
  ...limits.filter((word) => !prepositions.includes(word)),
  'all but',
  'more or less',
]);
export const boundBeforeNumber = new RegExp(
  `(?<![\\p{L}-])(?:${prepositions.join('|')})(?=\\s+(?:the\\s+|all\\s+)?$)`,
  'iu',
);

/** Whether a word is a unit of measure, of time or of money in English. */
export const isUnitWord = (word: string): boolean => englishUnits().has(word);
