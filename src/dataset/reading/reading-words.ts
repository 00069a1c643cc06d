import {
  chineseNumeralSigns,
  compare,
  counterAt,
  findEnglishNumbers,
  findQuantities,
  type Noun,
  type Quantity,
  Refusal,
  rational,
  readChineseNumeral,
  readQuantity,
  toDecimal,
} from '../../numbers/index.ts';
import type { Said } from '../messages/zh.ts';
import { countedIn, englishNone, unlikeCounted, unlikeForeign } from './reading-foreign.ts';

const numeral = `[${chineseNumeralSigns}]+`;
const percent = new RegExp(`百分之(${numeral})(?:点(${numeral}))?`, 'g');
const tenths = new RegExp(`(${numeral})成(半)?(?![员立为果绩熟])`, 'g');
const run = new RegExp(numeral, 'g');

const digitsOf = (words: string): string | undefined => {
  const value = readChineseNumeral(words);
  return value && toDecimal(value);
};
/** Digits of a run behind the point, one by one. */
const fractionOf = (words: string | undefined): string =>
  words === undefined ? '' : `.${[...words].map((sign) => digitsOf(sign) ?? '').join('')}`;

/** Says that there is none: the only number that words without a numeral can state besides a list of names. */
const none = /清零|归零|为零|全无|无一|没有/;
/** Whether words say that there is none, and give no number besides. */
const statesNone = (words: string): boolean => {
  const rest = words.replace(none, '').replace(englishNone, '');
  return rest !== words && !rest.match(run);
};

/**
 * Words with their numerals written in digits, so that the grammar of printed numbers reads them: 近百户 → 近100户,
 * 三成 → 30%, 百分之三点五 → 3.5%. Words without a numeral come back as they are.
 */
export function inDigits(words: string): string {
  if (statesNone(words)) return words;
  return words
    .replace(percent, (all, whole: string, fraction?: string) => {
      const value = digitsOf(whole);
      return value === undefined ? all : `${value}${fractionOf(fraction)}%`;
    })
    .replace(tenths, (all, whole: string, half?: string) => {
      const value = readChineseNumeral(whole);
      return value ? `${Number(toDecimal(value)) * 10 + (half ? 5 : 0)}%` : all;
    })
    .replace(
      /[一过近]?半数|一半/g,
      (half) => `${half.startsWith('过') ? '超过' : half.startsWith('近') ? '近' : ''}50%`,
    )
    .replace(run, (all) => digitsOf(all) ?? all);
}

/** What stands around a literal, and what it is held to besides. */
export type Around = {
  /** The quote, as it is proved. */
  readonly clause: string;
  /** Names of the ledger's places: only what is named by its own name can be counted. */
  readonly places: readonly string[];
  readonly noun?: Noun | undefined;
  /** Whether the measure is an average, which is rounded however it is printed. */
  readonly averaged?: boolean;
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const joint = '(?:[、，,]?(?:以及|和|与|及)|[、，,])';

/** The places that words name one after another, to the last sign: 甲县、乙县和丙县. Empty where they name anything else. */
function namedIn(words: string, places: readonly string[]): string[] {
  if (places.length === 0) return [];
  const name = `(?:${[...places]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;
  if (!new RegExp(`^${name}(?:${joint}${name})+$`, 'u').test(words)) return [];
  return [...new Set(words.match(new RegExp(name, 'gu')))];
}

/**
 * How many a statement in words speaks of: none at all, or as many places as it names one by one (甲县、乙县). Undefined where it
 * says neither.
 */
export function countStated(words: string, places: readonly string[]): number | undefined {
  if (statesNone(words)) return 0;
  const { length } = namedIn(words, places);
  return length > 1 ? length : undefined;
}

const listGoesOn = /^(?:[、，,]?(?:以及|其他|其余|等|及|和|与)|、)/u;
const listCameBefore = /(?:、|以及|和|与|及)$/u;

/** What shows in the clause that a list of places was cut out of a longer one, at every place it stands there. */
function cutList(literal: string, { clause, places }: Around): string | undefined {
  let first: string | undefined;
  for (let at = clause.indexOf(literal); at !== -1; at = clause.indexOf(literal, at + 1)) {
    const [lead, tail] = [clause.slice(0, at), clause.slice(at + literal.length)];
    const longer = places.find(
      (place) =>
        [...place].some(
          (_, cut) => cut > 0 && lead.endsWith(place.slice(0, cut)) && literal.startsWith(place.slice(cut)),
        ) ||
        [...place].some(
          (_, cut) => cut > 0 && literal.endsWith(place.slice(0, cut)) && tail.startsWith(place.slice(cut)),
        ),
    );
    const sign = longer ?? listGoesOn.exec(tail)?.[0] ?? listCameBefore.exec(lead)?.[0];
    if (sign === undefined) return undefined;
    first ??= sign;
  }
  return first;
}

/** Units that the part of the clause speaks of in which the literal stands: 人 in 贫困人数归零. */
function unitsBeside(literal: string, clause: string): ReadonlySet<string> {
  const at = clause.indexOf(literal);
  const lead =
    clause
      .slice(0, at)
      .split(/[，。；：！？,;:!?]/)
      .at(-1) ?? '';
  const [tail = ''] = clause.slice(at + literal.length).split(/[，。；：！？,;:!?]/);
  const part = (lead + literal + tail).replaceAll('人民币', '');
  const units = new Set<string>();
  for (let index = 0; index < part.length; index += 1) {
    const counter = counterAt(part.slice(index));
    // 人均, 户均: what is averaged over is not counted.
    if (!counter || part.startsWith('均', index + counter.zh.length)) continue;
    units.add(counter.unit);
    index += counter.zh.length - 1;
  }
  return units;
}

/** Whether words without digits hold a numeral all the same, in characters or in English words. */
export const hasWordNumeral = (literal: string): boolean =>
  inDigits(literal) !== literal || findEnglishNumbers(literal).length > 0;

/** An average is rounded however it is printed. */
const plain = (bound: Quantity['bound']): Quantity['bound'] => (bound === 'rounded' ? 'exact' : bound);

function faultOfNumeral(literal: string, reads: string, quantity: Quantity): Said | undefined {
  const unlike = (what: 'number' | 'bound' | 'unit'): Said => ({
    code: 'reads-unlike-words',
    args: { reads, literal, what },
  });
  if (literal.startsWith('第')) return { code: 'literal-ordinal', args: { text: literal } };
  let own: Quantity;
  try {
    own = readQuantity(inDigits(literal));
  } catch (error) {
    if (error instanceof Refusal)
      return { code: 'words-refused', args: { literal, digits: inDigits(literal), why: error.why } };
    throw error;
  }
  if (compare(own.value, quantity.value) !== 0) return unlike('number');
  if (plain(own.bound) !== plain(quantity.bound)) return unlike('bound');
  return own.unit === quantity.unit ? undefined : unlike('unit');
}

/** What is wrong with the counter of what is said in words: none of what the clause speaks of, or a list of places. */
function faultOfCounter(literal: string, reads: string, quantity: Quantity, around: Around): Said | undefined {
  const { counter } = quantity.printed;
  if (!statesNone(literal)) {
    const word = cutList(literal, around);
    if (word !== undefined) return { code: 'words-open-list', args: { literal, word } };
    return counter === '个' ? undefined : { code: 'words-other-unit', args: { reads, literal, list: true } };
  }
  const english = englishNone.exec(literal);
  if (english && !/\p{Script=Han}/u.test(literal)) {
    const words = countedIn(literal.slice(english.index + english[0].length));
    return unlikeCounted(words, literal, reads, quantity, around.noun);
  }
  const said =
    unitsBeside(literal, around.clause).has(quantity.unit) || (counter === '个' && around.noun !== undefined);
  return said ? undefined : { code: 'words-other-unit', args: { reads, literal, list: false } };
}

/** What is wrong with `reads` against words without digits. */
export function faultOfWords(literal: string, reads: string, quantity: Quantity, around: Around): Said | undefined {
  if (inDigits(literal) !== literal) return faultOfNumeral(literal, reads, quantity);
  if (findEnglishNumbers(literal).length > 0) return unlikeForeign(literal, reads, quantity, around.noun);
  const count = countStated(literal, around.places);
  if (count === undefined) return { code: 'words-without-number', args: { literal } };
  if (compare(quantity.value, rational(BigInt(count))) !== 0)
    return { code: 'words-other-count', args: { reads, literal, count } };
  const fault = faultOfCounter(literal, reads, quantity, around);
  if (fault || quantity.bound === 'exact') return fault;
  // What is rounded only as an average is: the words say how many there are, and no average.
  return around.averaged && quantity.bound === 'rounded'
    ? { code: 'words-averaged', args: { literal } }
    : { code: 'reads-unlike-words', args: { reads, literal, what: 'bound' } };
}

/** The whole words that a numeral in characters was cut out of; undefined where it is whole. */
export function cutFromWords(literal: string, clause: string): string | undefined {
  if (inDigits(literal) === literal) return undefined;
  const at = clause.indexOf(literal);
  const [before, after] = [clause.slice(0, at), clause.slice(at + literal.length)];
  const lead = new RegExp(`[第${chineseNumeralSigns}]+$`).exec(before)?.[0] ?? '';
  const tail = new RegExp(`^[${chineseNumeralSigns}]+`).exec(after)?.[0] ?? '';
  if (lead || tail) return lead + literal + tail;
  const own = inDigits(literal);
  const around = findQuantities(before + own + after).find(({ start, end }) => start < at + own.length && end > at);
  if (!around || (around.start >= at && around.end <= at + own.length)) return undefined;
  return clause.slice(Math.min(around.start, at), around.end - own.length + literal.length);
}
