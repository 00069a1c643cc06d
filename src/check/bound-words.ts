import type { TextFault } from '../dataset/index.ts';
import type { Language } from '../locale/index.ts';
import type { Bound } from '../numbers/index.ts';
import type { Surrounded } from './around.ts';

/** Which way a word opens a number: up from it, down from it, to both sides, or not at all. */
type Way = 'up' | 'down' | 'near' | 'exact';
type Words = Readonly<Record<Way, string>>;

// What stands in brackets keeps words out that only end or begin in one: 公共, 调整, 最近, 节约, 通过, 中超, 辜负.
const before: Record<Language, Words> = {
  zh: {
    up: '超过|(?<![赶反中英德法意西商高])超|超出|多于|高于|大于|不少于|不低于|不下于|不亚于|不下|不止|逾|至少|最少|最低|起码|少说|突破|冲破|(?<![打冲突爆残看识侦攻])破|(?<=^|[，\\u3002；、（,.;:(\\s已早远刚]|收入|产值|人数|户数|总数|金额|资金|数量|面积|总额)过|多达|高达|好几',
    down: '不到|不足|低于|少于|小于|未满|不满|未到|不及|未达|最多|至多|顶多|最高|不超过|不多于|不高于|不大于|(?<!不)仅仅|(?<!不)仅',
    near: '大约|约莫|大概|大致|差不多|(?<![节签预履违制合条公契])约|将近|接近|几近|几乎|(?<![最附靠邻贴])近|左近',
    exact: '恰好|正好|总共|一共|共计|合计|恰|整整|(?<![调完平])整|(?<!公)共',
  },
  en: {
    up: 'more than|over|above|at (?:the very )?least|no (?:less|fewer) than|not (?:less|fewer) than|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|(?:as|so) (?:many|much|high) as|beyond|upwards? of|north of|a minimum of|a floor of|greater than|higher than|larger than|well over|just over|a good',
    down: 'up to|under|fewer than|less than|no more than|not more than|at (?:the )?most|below|lower than|smaller than|as (?:few|little|low) as|a maximum of|a ceiling of|south of|(?:just |a little |well )?short of|shy of|just under|not quite|not even|barely|hardly|scarcely|merely|a mere|a fraction of',
    near: 'as good as|the better part of|about|around|approximately|approx\\.?|roughly|circa|ca?\\.|nearly|almost|some|close (?:to|on)|near to|in the region of|something like|or so|in the order of|more or less|give or take',
    exact: 'exactly|precisely|a total of|totall?ing|totalled|just|only',
  },
};
/** Words that are wrong only beside an open bound, and are not refused beside other numbers. */
const harmless =
  /^(?:just|only|恰|恰好|正好|总共|一共|共计|合计|整整|整|共|exactly|precisely|a total of|totall?ing|totalled)$/i;

// The ideographic full stop as an escape, because no Chinese text may stand in the files that find faults.
const pause = '(?=[\\s，\\u3002；！？、）)」』”,.;:!?]|$)';
const after: Record<Language, Words> = {
  zh: {
    up: `以上|之上|开外|挂零|出头|有余|多(?![数样元种半是为在有])|余(?!下)|之多|之众|之巨|起${pause}|打底|保底|强${pause}|[+＋]`,
    down: `以下|以内|之内|之下|封顶|为限|不到${pause}|不足${pause}|弱${pause}`,
    near: `左右|上下|来${pause}|许${pause}`,
    exact: `整${pause}`,
  },
  en: {
    up: '(?:or|and) (?:more(?! (?!were|was|are|is|have|has|had)\\p{L})|over(?! and)|above|upwards?|better|counting)|at (?:the (?:very )?)?least|at a minimum|if not more|and (?:rising|climbing|growing)|minimum|upwards?|plus|\\+',
    down: '(?:or|and) (?:less|fewer|under|below)|at (?:the )?(?:very )?most|at a maximum|at best|if not (?:less|fewer)|and falling|maximum|tops|max',
    near: 'or so(?! (?:it|they|the|he|she|we|says?))|or thereabouts|give or take|more or less|odd',
    exact: 'exactly|precisely|to be exact',
  },
};

/** What may stand between such a word and the number: a verb, quotation marks, brackets. */
const gap: Record<Language, string> = {
  zh: '(?:有|了|为|达到|达|是|在|出)?[\\s「『“‘"\'（(]*',
  en: '[\\s“‘"\'(]*',
};
const ways: readonly Way[] = ['up', 'down', 'near', 'exact'];
/** One pattern per language and side; the matched group tells the way. Leftmost is longest: all end at one place. */
const compiled = (words: Words, form: (choice: string) => string): RegExp =>
  new RegExp(form(ways.map((way) => `(?<${way}>${words[way]})`).join('|')), 'iu');
const saidBefore: Record<Language, RegExp> = {
  zh: compiled(before.zh, (choice) => `(?:${choice})${gap.zh}$`),
  en: compiled(before.en, (choice) => `(?<![\\p{L}-])(?:${choice})(?:\\s|$)${gap.en}$`),
};
const saidAfter: Record<Language, RegExp> = {
  zh: compiled(after.zh, (choice) => `^[\\s（(「『“]*(?:${choice})`),
  en: compiled(after.en, (choice) => `^[\\s(-]*(?:${choice})(?![\\p{L}])`),
};

/** Signs that say a bound or turn a number round. A dash behind words, a list's own and a quotation's are none. */
const signBefore =
  /(?:[≈≃≅≥≤≧≦≳≲±∼～<−]\s*|(?<!^\s*|\n\s*)>\s*|(?<![\p{L}\p{N}])[-–+]|(?<![抱肩担自辜欺胜不])负|(?<![\p{L}])(?:minus|negative)\s+)$/iu;
/** Characters that the flat text would drop as markdown although a reader sees them: a tilde, and full-width < and >. */
const typedSign = /(?:~\s*|[＞＜]\s*)[*_`[]*$/;

const wayOf = (match: RegExpExecArray): Way => ways.find((way) => match.groups?.[way] !== undefined) ?? 'exact';
const same: Readonly<Record<string, readonly Way[]>> = {
  'more-than': ['up'],
  'at-least': ['up'],
  about: ['near'],
  'just-under': ['near', 'down'],
  derived: ['up', 'down', 'near'],
};

function codeOf(
  way: Way,
  word: string,
  bound: Bound | 'derived',
): 'exact-before-open' | 'bound-twice' | 'bound-not-said' | 'bound-contradicts' | undefined {
  const ends = same[bound];
  if (!ends) return harmless.test(word) ? undefined : 'bound-not-said';
  if (way === 'exact') return 'exact-before-open';
  return ends.includes(way) ? 'bound-twice' : 'bound-contradicts';
}

/** A word or sign for a bound beside a {…}, which prints its bound itself; a count is always exact. */
export function faultOfBound(
  text: string,
  { directive, before: lead, after: rest, back, typed }: Surrounded,
  language: Language,
  bound: Bound | 'derived',
): TextFault | undefined {
  const { raw, start, end } = directive;
  const sign =
    signBefore.exec(lead)?.[0].trim() ??
    typedSign
      .exec(text.slice(0, start))?.[0]
      .replace(/[*_`[]/g, '')
      .trim();
  if (sign !== undefined)
    return { at: start, code: 'number-changed-before', args: { word: typed(sign, 'before'), raw } };
  for (const [pattern, words] of [
    [saidBefore[language], lead],
    [saidAfter[language], rest],
  ] as const) {
    const match = pattern.exec(words);
    if (!match) continue;
    const way = wayOf(match);
    const word = match.groups?.[way] ?? match[0];
    const code = codeOf(way, word, bound);
    const at = words === lead ? back(match[0].length) : end;
    if (code) return { at, code, args: { word: typed(word, words === lead ? 'before' : 'after'), raw } };
  }
  return undefined;
}
