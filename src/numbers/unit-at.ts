import { wordsAfter } from './bounds.ts';
import { type Counter, counters } from './counters.ts';
import { cutIntoWords, wordEnds } from './words.ts';

/** What a number is counted in where it stands: the counter, how long, and how long it might be as well. */
export type UnitAt = { readonly counter: Counter; readonly length: number; readonly shorter?: number };

/** A bound with which a text ends, whatever words it might make with the counter before it: 户次之上. */
const bounded = new RegExp(`^(?:${wordsAfter.map(({ word }) => word).join('|')})(?!\\p{Script=Han})`, 'u');
const byLength = [...counters].sort((a, b) => b.zh.length - a.zh.length);
/** Nouns that a place before them belongs to: 乡镇卫生院, 村干部. The word list calls too much else a noun to be asked for it. */
const ofPlaces =
  /(?:院|校|小学|中学|幼儿园|所|站|厂|社|馆|中心|公司|企业|干部|教师|医生|经济|产业|项目|小组|车间|基地|广场|公路)$/u;

/**
 * The counter that a text begins with: the longest that ends where a word ends (个 and not 个村 in 个村民小组, 户 and not 户次 in
 * 户次年), or the longest where none does. 个 with what it counts, before another noun (个乡镇卫生院), may be 个 alone as well.
 */
export function unitAt(text: string): UnitAt | undefined {
  const candidates = byLength.filter(({ zh }) => text.startsWith(zh));
  const [first] = candidates;
  if (!first) return undefined;
  // Signs of units are no words: m² is none that m begins.
  if (!/^\p{Script=Han}/u.test(first.zh)) return { counter: first, length: first.zh.length };
  const ends = candidates.length > 1 || first.zh.length < text.length ? wordEnds(text) : new Set([first.zh.length]);
  const whole = ({ zh }: Counter): boolean => {
    const rest = text.slice(zh.length);
    return ends.has(zh.length) || !/^\p{Script=Han}/u.test(rest) || bounded.test(rest);
  };
  const counter = candidates.find(whole) ?? first;
  const short = candidates.find(({ zh }) => zh !== counter.zh && counter.zh.startsWith(zh) && counter.thing === true);
  const [next = ''] = cutIntoWords(/^\p{Script=Han}{0,6}/u.exec(text.slice(counter.zh.length))?.[0] ?? '');
  const goesOn = short && ofPlaces.test(next);
  return { counter, length: counter.zh.length, ...(goesOn ? { shorter: short.zh.length } : {}) };
}
