import type { Directive, TextFault } from '../dataset/index.ts';
import { isChinese, type Language } from '../locale/index.ts';
import { freeOf, genericCounters, unitApart, unitWords } from '../numbers/index.ts';
import { type Surrounded, surroundings } from './around.ts';
import { faultOfAverage } from './averages.ts';
import { faultOfMoment } from './moments.ts';
import { numeralBefore } from './numerals.ts';
import type { NumberOf } from './wording.ts';

/** What a {…} prints: a number of the ledger, a count of what the page shows, a date. Nothing of the three: words. */
type Prints = 'number' | 'count' | 'date';
/** Whether an id is that of an event, which prints a date. */
export type IsEvent = (id: string) => boolean;

/** Quotation marks and brackets that close, behind which what is said of a number goes on. */
const closing = /^[\s」』”’"')）]+/u;
/** What makes another number of the one before it: scales, parts, folds, powers. */
const after: Record<Language, RegExp> = {
  zh: /^(?:成(?![立了为员果功绩熟长本套就])|[倍折番%％‰十百千万亿]|分之|的?(?:平方|立方|[几数]倍)|[乘除]以?|[×÷*²³])/u,
  en: /^-?(?:[%‰²³×÷]|(?:k|m|mn|bn|tn|hundred|thousand|million|billion|trillion|dozen|wan|per ?cent|percentage points?|times|fold|squared|cubed)(?![\p{L}])|in every(?![\p{L}]))/iu,
};
/** Letters straight behind a number: 79m, 79th, 79s. */
const letters = /^-?(?:\p{Script=Latin}+)/u;
/** The same before it: a sign of money, a factor. */
const before: Record<Language, RegExp> = {
  zh: /(?:[$€£¥￥×÷]|乘以?|除以|百分之|分之|第)[\s（(「“]*$/u,
  en: /(?:[$€£¥￥×÷#]|(?<![\p{L}])(?:times|RMB|CNY|USD|US))\s*$/iu,
};

/** What stands between two {…} and makes one number of them. */
const nothing = /^[^\S\n]*\n?[^\S\n]*$/u;
const welded = /^(?:[,.·/:\u2044–−-]|\s*[×÷=＝～~]\s*|\s*—\s*)$/u;
/** The same behind a number without its unit, which takes the unit of the next. */
const lent: Record<Language, RegExp> = {
  zh: /^\s*[、和与或及，：–-]\s*$/u,
  en: /^\s*(?:and|or|by|in|of|over|[,–-])\s*$/iu,
};
const spanned: Record<Language, RegExp> = {
  zh: /^\s*(?:至|到|比|点|分之|乘以?|除以|或者?|[加减])\s*$/u,
  en: /^\s*(?:to|through|per|out of|point|times|plus|minus|(?:multiplied|divided) by|in every)\s*$/iu,
};
const fromBefore: Record<Language, RegExp> = { zh: /[从由自]\s*$/u, en: /(?<![\p{L}])from\s*$/iu };
const toBetween: Record<Language, RegExp> = { zh: /^\s*[至到]\s*$/u, en: /^\s*to\s*$/iu };

function spansTwo(first: Surrounded, mid: string, behind: string, language: Language): boolean {
  if (spanned[language].test(mid)) return !(fromBefore[language].test(first.before) && toBetween[language].test(mid));
  if (isChinese(language)) return /^[和与跟]$/u.test(mid) && /^之间(?!的?[差比距])/u.test(behind);
  return (
    /^\s+and\s+$/i.test(mid) &&
    /(?<!(?:gap|difference|gulf|line|margin|distance)\s+)(?<![\p{L}])between\s+$/iu.test(first.before)
  );
}

/** What may follow a number without its unit besides its own counter: an end, signs, and words that go on with the sentence. */
const behindBare: Record<Language, RegExp> = {
  zh: /^(?:$|\n|[，。；：！？、…,.;:!?—|)]|\((?!\s*\p{Script=Han}{1,2}\s*\))|的(?=数|两|意思|由来|出处|来历)|[是这那也就都]|不是|指的|来自|怎么|从哪)/u,
  en: /^(?:$|\n|[,.;:!?…—|)]|\((?=\p{L}+\s)|(?:is|are|was|were|that|which|here|stands?|comes?|came|means?|says?)(?![\p{L}])|(?:in|on|from)\s+(?:the|this|that|our)\s+(?:charts?|tables?|reports?|sources?|ledger|list|titles?|headings?|figures?|summary)(?![\p{L}]))/iu,
};
/** Words before a bare number after which it would read as a date or as part of another number. */
const beforeBare: Record<Language, RegExp> = {
  zh: /[年月点时]\s*$/u,
  en: /(?<![\p{L}])(?:on|in|since|by|until|till|from|during|after|before|years?|days?|weeks?|quarters?|no\.?)\s*$/iu,
};
const firstWord: Record<Language, RegExp> = { zh: /^\s*(?:\p{Script=Han}{1,3}|\S)/u, en: /^\s*(?:[\p{L}]+|\S)/u };
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function faultOfBare(
  { directive, before: lead, after: rest, typed }: Surrounded,
  language: Language,
  number: NonNullable<ReturnType<NumberOf>>,
): TextFault | undefined {
  const { raw, id, start, end } = directive;
  const own = isChinese(language) ? (number.counter ? [number.counter] : []) : number.nouns;
  const ownBehind =
    own.length > 0 &&
    new RegExp(`^\\s*(?:${own.map(escaped).join('|')})${isChinese(language) ? '' : '(?![\\p{L}])'}`, 'iu').test(rest);
  if (ownBehind) return undefined;
  const open = rest.replace(closing, '');
  if (!behindBare[language].test(open)) {
    const word = firstWord[language].exec(rest)?.[0].trim() ?? '';
    return { at: end, code: 'number-changed-behind', args: { word: typed(word, 'after'), raw, id } };
  }
  const apart = unitApart[language].exec(rest)?.[0].replace(/^[\s\p{P}]+/u, '');
  if (apart) return { at: end, code: 'number-changed-behind', args: { word: typed(apart, 'after'), raw, id } };
  const time = beforeBare[language].exec(lead)?.[0].trim();
  return time ? { at: start, code: 'number-changed-before', args: { word: typed(time, 'before'), raw } } : undefined;
}

/** A count counts what the page shows: rows, numbers, statements. */
const ofCount: Record<Language, RegExp> = {
  zh: new RegExp(`^(?:$|\\n|[，。；：！？、…,.;:!?—|）)」]|(?:${genericCounters})(?!${unitWords.zh}))`, 'u'),
  en: new RegExp(
    `^(?![-]?(?:${unitWords.en})|[-]?[%‰$¥€£×÷+]|(?:of|in|out of|per|to)\\s+(?=\uFFFC|every(?![\\p{L}]))|(?:out of|per)(?![\\p{L}]))`,
    'iu',
  ),
};
const strangeOfCount: Record<Language, RegExp> = {
  zh: new RegExp(`^(?:(?:${genericCounters})?(?:${unitWords.zh})|\\p{Script=Han}{1,2}|\\S)`, 'u'),
  en: new RegExp(`^[-]?(?:${unitWords.en}|out of|in every|[\\p{L}]+|\\S)`, 'iu'),
};

function faultOfCount({ directive, after: rest, typed }: Surrounded, language: Language): TextFault | undefined {
  const { raw, end } = directive;
  const open = rest.replace(/^[\s「』“”"'（(]+/u, '').replace(/^-(?=\p{Script=Han})/u, '');
  const fits = ofCount[language].test(open) && (isChinese(language) || !letters.test(rest));
  const apart = fits ? unitApart[language].exec(rest)?.[0].replace(/^[\s\p{P}]+/u, '') : undefined;
  if (fits && !apart) return undefined;
  const word = apart ?? (strangeOfCount[language].exec(open)?.[0] ?? open.slice(0, 2)).trim();
  return { at: end, code: 'count-of-other', args: { word: typed(word, 'after'), raw } };
}

function faultOfPair(
  first: Surrounded,
  second: Surrounded,
  text: string,
  language: Language,
  prints: (one: Directive) => Prints | undefined,
): TextFault | undefined {
  const kinds = [prints(first.directive), prints(second.directive)];
  const mid = first.after.slice(0, first.after.indexOf('\uFFFC'));
  const fault = {
    at: first.directive.start,
    code: 'numbers-welded',
    args: { first: first.directive.raw, second: second.directive.raw },
  } as const;
  if (nothing.test(mid)) return fault;
  if (kinds.includes('date')) return undefined;
  // Compared as typed, because a full-width comma separates numbers and a plain one joins their digits.
  const between = text.slice(first.directive.end, second.directive.start).replace(/[*_`[\]]/g, '');
  if (welded.test(between) || spansTwo(first, mid, second.after, language)) return fault;
  const bare = first.directive.option === 'bare' || kinds[0] === 'count';
  return bare && lent[language].test(between) ? fault : undefined;
}

/** Text directly beside a {…} that would turn it into another number, unit or date than the ledger prints. */
export function faultsOfJoints(
  text: string,
  language: Language,
  numberOf: NumberOf,
  isEvent: IsEvent = () => false,
): TextFault[] {
  const prints = ({ kind, id, option }: Directive): Prints | undefined => {
    if (kind === 'count') return 'count';
    if (kind !== 'id') return undefined;
    if (option === 'period' || option === 'date') return 'date';
    if (numberOf(id)) return 'number';
    return isEvent(id) ? 'date' : undefined;
  };
  const all = surroundings(text);
  const faultOf = (one: Surrounded, index: number): TextFault | undefined => {
    const what = prints(one.directive);
    if (!what) return undefined;
    const next = all[index + 1];
    const pair = next && prints(next.directive) ? faultOfPair(one, next, text, language, prints) : undefined;
    if (pair) return pair;
    if (what === 'date') return faultOfMoment(one, language);
    return faultOfNumber(one, language, what === 'count' ? undefined : numberOf(one.directive.id));
  };
  return all.flatMap((one, index) => faultOf(one, index) ?? []);
}

function faultOfNumber(one: Surrounded, language: Language, number: ReturnType<NumberOf>): TextFault | undefined {
  const { directive, before: lead, after: rest } = one;
  const { raw, id, option, start, end } = directive;
  const own = number?.counter;
  if (isChinese(language) && option === 'none' && own && rest.startsWith(own))
    return { at: end, code: 'counter-twice', args: { word: own, raw } };
  const open = rest.replace(closing, '');
  // Free words count nothing: 十分满意, 千万不要.
  const counting = isChinese(language) ? freeOf(open) : open;
  const strange = after[language].exec(counting)?.[0] ?? (isChinese(language) ? undefined : letters.exec(rest)?.[0]);
  if (number && strange !== undefined && !rest.startsWith(' -'))
    return { at: end, code: 'number-changed-behind', args: { word: one.typed(strange.trim(), 'after'), raw, id } };
  const factor = before[language].exec(lead)?.[0] ?? numeralBefore(lead, language);
  if (factor !== undefined)
    return { at: start, code: 'number-changed-before', args: { word: one.typed(factor.trim(), 'before'), raw } };
  if (!number) return faultOfCount(one, language);
  const bare = option === 'bare' ? faultOfBare(one, language, number) : undefined;
  return bare ?? (number.averaged ? undefined : faultOfAverage(one, language));
}
