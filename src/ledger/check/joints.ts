import { counters, type Language } from '../../numbers/index.ts';
import { type Directive, directives } from '../directives.ts';
import type { TextFault } from '../fault.ts';
import { flatten } from '../flat-text.ts';
import type { NumberOf } from './wording.ts';

const counterWords = counters
  .map(({ zh }) => zh)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** What makes another number of the one before it: scales, parts, folds, powers. */
const after: Record<Language, RegExp> = {
  zh: /^(?:[成倍折番%％‰十百千万亿]|分之|的?(?:平方|立方|[几数]倍)|[乘除]以?|[×÷*+＋²³])/u,
  en: /^\s*(?:[%‰²³×÷]|(?:k|m|mn|bn|tn|hundred|thousand|million|billion|trillion|dozen|wan|per ?cent|times|fold|-fold|squared|cubed)(?![\p{L}])|in every(?![\p{L}]))/iu,
};
/** The same before it: a sign of money, a factor. */
const before: Record<Language, RegExp> = {
  zh: /(?:[$€£¥￥×÷]|乘以?|除以|百分之|第)$/u,
  en: /(?:[$€£¥￥×÷]|(?<![\p{L}])times)\s*$/iu,
};
/** Words that make an average of a total. */
const average: Record<Language, { readonly before: RegExp; readonly after: RegExp }> = {
  zh: {
    before: /(?:平均)?每(?:[人户年月周天日村亩个家名]|个\p{Script=Han})$|(?:人|户|亩|村|年|月)均$/u,
    after: /^(?!)/,
  },
  en: {
    before: /(?<![\p{L}])(?:each|every)\s+[\p{L}]+\s+(?:[\p{L}]+\s+){0,3}$/iu,
    after:
      /^\s+(?:an?|per|each|every)\s+(?:year|month|week|day|person|head|capita|household|family|village|county|mu|project)(?![\p{L}])/iu,
  },
};
/** What stands between two numbers and makes one of them. */
const welded = /^[,.·/:\u2044]?$/u;

const isNumber = ({ kind, option }: Directive): boolean => kind === 'id' && (option === 'none' || option === 'bare');

/** What stands against a {…} and makes another number of it than the ledger prints. */
export function faultsOfJoints(text: string, language: Language, numberOf: NumberOf): TextFault[] {
  const numbers = directives(text).good.filter((one) => isNumber(one) && numberOf(one.id));
  return numbers.flatMap((one, index): TextFault[] => {
    const number = numberOf(one.id);
    if (!number) return [];
    const [lead, rest] = [text.slice(0, one.start), text.slice(one.end)].map((part) => flatten(part).text);
    const { raw, id } = one;
    const next = numbers[index + 1];
    if (next && welded.test(text.slice(one.end, next.start)))
      return [{ at: one.start, code: 'numbers-welded', args: { first: raw, second: next.raw } }];
    const own = number.counter;
    const counter = new RegExp(`^(?:${counterWords})`, 'u').exec(rest ?? '')?.[0];
    if (language === 'zh' && one.option === 'none' && own && rest?.startsWith(own))
      return [{ at: one.end, code: 'counter-twice', args: { word: own, raw } }];
    const strange =
      after[language].exec(rest ?? '')?.[0] ?? (one.option === 'bare' && counter !== own ? counter : undefined);
    if (strange !== undefined)
      return [{ at: one.end, code: 'number-changed-behind', args: { word: strange.trim(), raw, id } }];
    const factor = before[language].exec(lead ?? '')?.[0];
    if (factor !== undefined)
      return [{ at: one.start, code: 'number-changed-before', args: { word: factor.trim(), raw } }];
    if (number.averaged) return [];
    const each = average[language].before.exec(lead ?? '')?.[0] ?? average[language].after.exec(rest ?? '')?.[0];
    return each === undefined ? [] : [{ at: one.start, code: 'average-of-total', args: { word: each.trim(), raw } }];
  });
}
