/** The room's door. Nobody else compares languages: what differs between them is a field of these or a record by language. */
import { en } from './en.ts';
import type { InEach, Language } from './language.ts';
import type { Locale } from './locale.ts';
import { zh } from './zh.ts';

export {
  hasChinese,
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
