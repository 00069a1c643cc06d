import { type Bound, notBounds, scales, unreadBounds, wordsAfter, wordsBefore, wordsInside } from './bounds.ts';
import { counterAt } from './counters.ts';
import { intervalOf } from './interval.ts';
import type { Printed, Quantity } from './quantity.ts';
import { compare, fromDecimal, multiply, powerOfTen, rational } from './rational.ts';
import { Refusal, type Refused, refuse } from './refusal.ts';

/** Full-width digits, comma, point and percent sign are the same signs as the half-width ones. */
export const foldWidth = (text: string): string =>
  text.replace(/[０-９，．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const datePattern =
  /^(\d{4}年(以来)?|\d+年\d+月(\d+[日号])?|\d+月(\d+[日号])?|\d+[日号]|\d{4}-\d{2}(-\d{2})?|\d+·\d+|\d+年代?)(初|底|末|上旬|中旬|下旬|以来)?$/;

/** Refuses what is plainly something else than a quantity, each by its own kind. */
function refuseOtherThings(text: string): void {
  if (/\s/.test(text)) refuse('space', { text, tight: text.replace(/\s/g, '') });
  const sign = /[¥￥$€£]/.exec(text)?.[0];
  if (sign) refuse('currency-sign', { text, sign });
  const folded = foldWidth(text);
  if (!/[0-9]/.test(folded)) refuse('no-numeral', { text });
  if (/^[-−+－＋±]/.test(text)) refuse('sign', { text });
  if (datePattern.test(folded) || /^\d{4}年.*[至到—–-]\d{4}年$/.test(folded)) refuse('date', { text });
  if (/^第/.test(text)) refuse('ordinal', { text });
  if (/[0-9][^0-9]{0,3}[-—–~～至到][0-9]/.test(folded)) refuse('range', { text });
  const word = notBounds.find((other) => text.startsWith(other));
  if (word) refuse('not-part', { text, word, rest: text.slice(word.length) });
}

/** 多 after a counter that begins a word of its own (个多元化项目, 9元多于6元) is no bound. */
const wordLikeBound = /^多[元样种方次数项边彩重于达]/;

type Taken = { readonly word: string; readonly bound: Bound };

/** Takes a bound word off the start of the rest, refusing those the ledger cannot read. */
function takeBound(text: string, rest: string, words: readonly Taken[], unread: readonly string[]): Taken | undefined {
  const stranger = unread.find((word) => rest.startsWith(word));
  if (stranger) refuse('unknown-bound', { text, word: stranger });
  return words.find(({ word }) => rest.startsWith(word));
}

/** Checks the digits as a number: grouping, one point, no leading zero, at most 15 digits. */
function readDigits(text: string, printed: string): string {
  const digits = foldWidth(printed);
  if (!/^(0|[1-9][0-9,]*)(\.[0-9]+)?$/.test(digits)) refuse('malformed', { text, digits: printed });
  if (digits.includes(',') && !/^[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?$/.test(digits))
    refuse('grouping', { text, digits: printed });
  const plain = digits.replaceAll(',', '');
  if (plain.replace('.', '').length > 15) refuse('too-long', { text });
  return plain;
}

/**
 * The quantity that the start of a text prints, and how many characters it takes.
 * Throws Refusal where the start is no quantity. Says nothing about what follows.
 */
export function readStart(text: string, average = false): { quantity: Quantity; length: number } {
  let at = 0;
  const take = (word: string): string => {
    at += word.length;
    return word;
  };
  const found: Taken[] = [];
  const takeWord = (words: readonly Taken[], unread: readonly string[]): string => {
    const taken = takeBound(text, text.slice(at), words, unread);
    if (!taken) return '';
    found.push(taken);
    return take(taken.word);
  };

  const before = takeWord(wordsBefore, unreadBounds.before) + takeWord(wordsBefore, unreadBounds.before);
  const digits = take(/^[0-9０-９,.．]*/.exec(text.slice(at))?.[0] ?? '');
  if (digits === '') refuse('no-numeral', { text });
  const plain = readDigits(text, digits);
  const inside = takeWord(wordsInside, unreadBounds.inside);
  // 千米 and 千瓦 are counters that begin like a scale.
  const scale = counterAt(foldWidth(text.slice(at))) ? undefined : scales.find(({ zh }) => text.startsWith(zh, at));
  if (scale) take(scale.zh);
  const insideAfterScale = scale ? takeWord(wordsInside, unreadBounds.inside) : '';
  // 2千多万: a second scale may follow the bound word.
  const second = insideAfterScale
    ? scales.find(({ zh }) => (zh === '万' || zh === '亿') && text.startsWith(zh, at))
    : undefined;
  if (second) take(second.zh);
  const rest = text.slice(at);
  if (rest === '') refuse('no-counter', { text, example: `${text}元` });
  const counter = counterAt(foldWidth(rest));
  if (!counter) refuse('unknown-counter', { text, counter: rest.replace(/[0-9０-９].*$/u, '') || rest });
  const printedCounter = take(rest.slice(0, counter.zh.length));
  const after = wordLikeBound.test(text.slice(at)) ? '' : takeWord(wordsAfter, unreadBounds.after);
  if (found.length > 1) refuse('double-bound', { text, words: found.map(({ word }) => word) });

  const exponent = (scale?.exponent ?? 0) + (second?.exponent ?? 0);
  const quantum = powerOfTen(exponent - (plain.split('.')[1]?.length ?? 0));
  const value = multiply(fromDecimal(plain), powerOfTen(exponent));
  const whole = compare(quantum, rational(1n)) === 0;
  const bound = found[0]?.bound ?? (average || !whole ? 'rounded' : 'exact');
  const printed: Printed = {
    before,
    digits,
    inside,
    scale: scale?.zh ?? '',
    insideAfterScale,
    secondScale: second?.zh ?? '',
    counter: printedCounter,
    after,
  };
  return {
    quantity: { printed, value, unit: counter.unit, bound, quantum, interval: intervalOf(value, bound, quantum) },
    length: at,
  };
}

/** Words before the number that are not its bound: only the quantity is to be copied. */
function refuseWordsBefore(text: string): void {
  const lead = /^[^0-9０-９]*/.exec(text)?.[0] ?? '';
  const bounds = [...wordsBefore.map(({ word }) => word), ...unreadBounds.before];
  if (lead === '' || bounds.some((word) => lead.startsWith(word))) return;
  const first = findQuantities(text)[0];
  if (first) refuse('extra', { text, extra: text.slice(0, first.start), quantity: first.text });
  // Why the digits are no quantity is what is in the way, and not that none stands at the start.
  readStart(text.slice(lead.length));
}

/**
 * Reads one printed quantity: 5000余万元, 超过300人, 1.2亿元. `average` says that the number is an average, which is
 * rounded even where it has no decimals. Throws Refusal, and nothing else, where the text is not exactly one quantity.
 */
export function readQuantity(text: string, { average = false } = {}): Quantity {
  refuseOtherThings(text);
  refuseWordsBefore(text);
  const { quantity, length } = readStart(text, average);
  if (length === text.length) return quantity;
  const own = text.slice(0, length);
  const others = findQuantities(text.slice(length)).map(({ text: other }) => other);
  if (others.length > 0) refuse('several', { text, found: [own, ...others] });
  return refuse('extra', { text, extra: text.slice(length), quantity: own });
}

/** Characters before which 近, 约, 超, 多于 and 上 are the tail of another word (最近, 节约, 高超). */
const tails: Record<string, RegExp> = { 近: /[最附靠邻贴]$/, 约: /[节签预履违制合条公契]$/, 超: /[高反]$/ };

/**
 * A quantity found in running text: where, and its words. With a refusal where the digits are a quantity but stand
 * with a bound that the ledger cannot read: reading them without it would be silently wrong.
 */
export type Found = { readonly start: number; readonly end: number; readonly text: string; readonly refusal?: Refused };

/** How many characters before the digits are their bound. */
function boundBefore(lead: string): number {
  const words = [...wordsBefore.map(({ word }) => word), ...unreadBounds.before].filter(
    (word) => lead.endsWith(word) && !tails[word]?.test(lead.slice(0, -word.length)),
  );
  return Math.max(0, ...words.map((word) => word.length));
}

/**
 * Every quantity in a text, each the longest at its place, left to right. Dates, ordinals and bare numbers are none.
 */
export function findQuantities(text: string): Found[] {
  const found: Found[] = [];
  const digitRun = /[0-9０-９][0-9０-９,.．]*/g;
  for (let run = digitRun.exec(text); run; run = digitRun.exec(text)) {
    const lead = text.slice(0, run.index);
    if (/(第|[0-9０-９.．])$/.test(lead)) continue;
    const start = run.index - boundBefore(lead);
    try {
      const { length } = readStart(text.slice(start));
      const end = start + length;
      if (text.startsWith('余', end)) continue;
      found.push({ start, end, text: text.slice(start, end) });
      digitRun.lastIndex = Math.max(digitRun.lastIndex, end);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const end = run.index + run[0].length;
      const { why } = error;
      if (why.kind === 'unknown-bound' || why.kind === 'double-bound')
        found.push({ start, end, text: text.slice(start, end), refusal: why });
      // A comma between clauses groups nothing: 2019,5000元 is read again from behind it.
      else if (why.kind === 'grouping') digitRun.lastIndex = run.index + run[0].indexOf(',') + 1;
    }
  }
  return found;
}
