import { counters } from '../../numbers/index.ts';
import type { TextFault } from '../fault.ts';
import { flatten } from '../flat-text.ts';
import type { Context } from './context.ts';

const chinese = counters
  .map(({ zh }) => zh)
  .filter((zh) => /[\p{Script=Han}%‰]/u.test(zh))
  .sort((a, b) => b.length - a.length)
  .join('|');
const english = [...new Set(counters.flatMap(({ en }) => en ?? []))]
  .concat('million', 'billion', 'trillion', 'thousand', 'hundred', 'percent', 'yuan')
  .filter((word) => /^[a-z]/.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|');
const numerals = '零〇一二三四五六七八九十百千万亿两';
/** A number that counts something: digits or a numeral of more than one sign before a counter, a scale or a unit. */
const counted = new RegExp(
  `9[9.,]*[余多几]?(?:[万亿千百]*(?:${chinese}|万|亿)|\\s*(?:${english})(?![\\p{L}]))|[${numerals}]{2,}[余多几]?(?:${chinese})|[¥￥$€£]\\s*9`,
  'iu',
);

/**
 * A number that counts something in a name. Names may have numbers (36氪, 第一财经, 三都); but no sum of money, no number of people gets
 * onto a page by way of one.
 */
export function faultOfName(name: string): TextFault | undefined {
  const flat = flatten(name);
  const match = counted.exec(flat.text);
  if (!match) return undefined;
  const at = flat.starts[match.index] ?? 0;
  const found = name.slice(at, flat.ends[match.index + match[0].length - 1]);
  return { at, code: 'name-counts', args: { found } };
}

/** Names of publishers, titles and places, in which nothing is counted. */
export function checkNames({ leaves, tell }: Context): void {
  for (const { path, value, meaning } of leaves) {
    if (meaning.voice !== 'name' || typeof value !== 'string') continue;
    const fault = faultOfName(value);
    if (fault) tell(path, fault.code, fault.args, fault.at);
  }
}
