import { isChinese, type Language } from '../locale/index.ts';
import { freeOf } from '../numbers/index.ts';

const chinese = /(?:[零〇二三四五六七八九十百千万亿两几半廿卅]|(?<![之其逐统唯专单任某不])一)点?[\s「“（(]*$/u;
const english = /(?<![\p{L}])(?:one|two|half|a)[\s-]*$/iu;

/** A numeral straight before a {…}, of which the two make one number: 十{…}, 零点{…}, two {…}. */
export function numeralBefore(lead: string, language: Language): string | undefined {
  // An article is none before what a reader takes for a noun; only a numeral is.
  const found = isChinese(language) ? chinese.exec(freeOf(lead)) : english.exec(lead);
  const words = found?.[0];
  return words && !/^a\s*$/i.test(words) ? words : undefined;
}
