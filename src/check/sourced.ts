import { type Context, cutsNumber, type Leaf, normalise, type Path } from '../dataset/index.ts';
import { anyEnglishMonth, firstLanguage, languageOf } from '../locale/index.ts';
import { checkQuote } from './quote.ts';
import { faultOfSpacing } from './spacing.ts';
import { typedNumbers } from './wording.ts';

/** The item that a place belongs to: a figure, a part; of the site each idiom by itself. */
const itemOf = (path: Path): string => path.slice(0, path[0] === 'site' ? 3 : 2).join('/');

/** The quotes of every item, by item. */
function clausesOf(leaves: readonly Leaf[]): ReadonlyMap<string, string> {
  const clauses = new Map<string, string>();
  for (const { path, value, meaning } of leaves)
    if (meaning.proved === 'quote')
      clauses.set(itemOf(path), `${clauses.get(itemOf(path)) ?? ''}${String(value)}\u0001`);
  return clauses;
}

/** Every clause that is quoted stands in its source. */
function checkQuotes(context: Context): void {
  const sources = new Map(context.leaves.map(({ path, value }) => [path.join('/'), value]));
  for (const { path, value, meaning } of context.leaves) {
    if (meaning.voice !== 'source' || meaning.proved !== 'quote') continue;
    const quote = path.slice(0, -1);
    const spacing = faultOfSpacing(String(value));
    if (spacing) {
      // Reported already where a number is read from it.
      if (!context.reportedAt(path)) context.report(path, spacing.code, spacing.args, spacing.at);
      continue;
    }
    const source = sources.get([...quote, 'source'].join('/'));
    checkQuote({ source: String(source), exact: String(value) }, quote, context);
  }
}

/**
 * Words of a source stand in a quote of their item, to the sign. Of words in both languages those in the source's own are proved; the
 * others are our translation, which may spell out no number: a date is written as a date, and printed from it.
 */
export function checkSourced(context: Context): void {
  checkQuotes(context);
  const clauses = clausesOf(context.leaves);
  const faulty = new Set(
    context.leaves.flatMap(({ path, meaning }) =>
      meaning.proved === 'quote' && context.reportedAt(path) ? [itemOf(path)] : [],
    ),
  );
  for (const { path, value, meaning } of context.leaves) {
    if (meaning.voice !== 'source' || meaning.proved !== 'clause' || context.reportedAt(path)) continue;
    // What is missing from a quote that has a fault itself may be that very fault.
    if (faulty.has(itemOf(path))) continue;
    const clause = clauses.get(itemOf(path));
    const words = String(value);
    // Every item of the schema that has words of a source has a quote.
    if (clause === undefined) throw new RangeError(`${path.join('.')} has no quote to be proved in`);
    if (meaning.language === undefined || meaning.language === languageOf(clause)) {
      if (!normalise(clause).includes(normalise(words))) context.report(path, 'words-not-in-clause', { words });
      else if (path.at(-1) !== 'literal' && cutsNumber(normalise(words), normalise(clause)))
        context.report(path, 'words-cut', { words });
    } else
      for (const { at, found } of [
        ...typedNumbers(words, meaning.language, []),
        ...(meaning.language && meaning.language !== firstLanguage ? typedTimes(words, clause) : []),
      ])
        context.report(path, 'number-in-translation', { found }, at);
  }
}

/** Words of time in English, with what Chinese must say for each: a translation names no month that its source does not. */
const times: readonly (readonly [english: RegExp, chinese: RegExp])[] = [
  [new RegExp(`(?<!\\p{L})(?:${anyEnglishMonth}|months?|monthly)(?!\\p{L})`, 'u'), /月/],
  [/(?<!\p{L})(?:years?|yearly|annual(?:ly)?|New Year\p{L}*|decades?|century)(?!\p{L})/iu, /年|岁|世纪/],
  [/(?<!\p{L})(?:weeks?|weekly|\p{L}{2,6}day)(?!\p{L})/iu, /周|星期|日|天/],
  [/(?<!\p{L})(?:days?|daily|hours?|minutes?)(?!\p{L})/iu, /日|天|时|分/],
  [/(?<!\p{L})(?:spring|summer|autumn|winter|quarter)(?!\p{L})/iu, /[春夏秋冬季]/],
];
const typedTimes = (words: string, clause: string): { at: number; found: string }[] =>
  times.flatMap(([english, chinese]) => {
    const match = english.exec(words);
    return match && !chinese.test(clause) ? [{ at: match.index, found: match[0] }] : [];
  });
