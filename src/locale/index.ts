/** Public interface. No other code compares languages: a difference is a field of a locale or a record by language. */
import { en } from './en.ts';
import { hasChinese, type InEach, type Language, languageOf } from './language.ts';
import type { Locale } from './locale.ts';
import { zh } from './zh.ts';

export {
  firstLanguage,
  type InEach,
  inEach,
  isChinese,
  type Language,
  languageOf,
  languages,
  otherLanguage,
} from './language.ts';
export type { Locale } from './locale.ts';
export { anyEnglishMonth, englishMonths } from './months.ts';

const locales: InEach<Locale> = { zh, en };

/** How a language is written. */
export const localeOf = (language: Language): Locale => locales[language];

/** The tag of the language that a text is in, as far as its script says: for a quotation on a page of whatever language. */
export const tagOf = (text: string): string => localeOf(languageOf(text)).tag;

/** The tag that a text of ours needs inside a page of a language: Chinese words in an English page; none otherwise. */
export const tagWithin = (text: string, page: Language): string | undefined =>
  hasChinese(text) && page !== 'zh' ? tagOf(text) : undefined;
