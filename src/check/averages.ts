import type { TextFault } from '../dataset/index.ts';
import type { Language } from '../locale/index.ts';
import type { Surrounded } from './around.ts';

const span = '年|月|周|天|日|户|人|亩|村|个\\p{Script=Han}|家|名|所|站';
const every = 'year|month|week|day|hour|person|head|capita|household|family|village|county|township|town|mu|project';
/** Words that make an average of a total, in front of the number and behind it. */
const average: Record<Language, { readonly before: RegExp; readonly after: RegExp }> = {
  zh: {
    before: new RegExp(
      `(?:(?:平均)?每(?:${span})|(?:人|户|亩|村|年|月|日|站|校)均|每|平均(?:为|是|有|达)?|均[为是达]|[平均分]摊|(?<![同这那当全某第前后头])一(?:年|月|周|天|日|户|人|村|家)|(?<![\\p{Script=Han}])各|(?<=[\\p{Script=Han}])(?<!不)各(?:自|有|得|给|发|投入|获)?)(?:就|要|能|有|给|发)?[\\s「“（(]*$`,
      'u',
    ),
    after: new RegExp(`^[\\s（(]*(?:[/／]\\s*(?:${span})|(?:每|一)(?:${span})(?![来后内前多间之里中到]))`, 'u'),
  },
  en: {
    before:
      /(?<![\p{L}])(?:(?:each|every)\s+[\p{L}]+\s+(?:[\p{L}]+\s+){0,3}|(?:annually|yearly|daily|weekly|monthly|(?:an?\s+)?(?:annual|average|mean|median)(?:\s+of)?|averag(?:ed|ing|es?)|on average,?|apiece|per\s+[\p{L}]+,?)\s+)$/iu,
    after: new RegExp(
      `^[\\s,(]*(?:(?:annually|yearly|daily|weekly|monthly|apiece|each(?! (?:have|has|had|of|with|side|is|was|gets?|got))|per\\s+[\\p{L}]+|on average)(?![\\p{L}])|/\\s*[\\p{L}]+|(?:(?:for|in|at|to)\\s+(?:each|every)\\s+[\\p{L}]+|(?:an?|each|every)\\s+(?:${every}))(?![\\p{L}]))`,
      'iu',
    ),
  },
};

/** Words that say a total is what each had. */
export function faultOfAverage(
  { directive, before, after, typed }: Surrounded,
  language: Language,
): TextFault | undefined {
  const front = average[language].before.exec(before)?.[0].trim();
  const each = front ?? average[language].after.exec(after)?.[0].trim();
  if (each === undefined) return undefined;
  const word = typed(each, front === undefined ? 'after' : 'before');
  return { at: directive.start, code: 'average-of-total', args: { word, raw: directive.raw } };
}
