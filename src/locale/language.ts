/** The languages of the site: Chinese first, which is the source's own. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of the root, without a folder, and of the source. */
export const firstLanguage: Language = languages[0];

/** One thing in every language. */
export type InEach<T> = Readonly<Record<Language, T>>;

/** Makes the same thing for every language. */
export const inEach = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;

/** The language that is not this one: what a switch of languages leads to. */
export const otherLanguage: InEach<Language> = { zh: 'en', en: 'zh' };

/** Whether a text is in Chinese: the source's own words, and names that stay as they are. */
export const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The language that a text is in, as far as its script says. */
export const languageOf = (text: string): Language => (hasChinese(text) ? 'zh' : 'en');

/** Whether Chinese is asked for: where what follows is another way of doing and no other word. */
export const isChinese = (language: Language): boolean => language === 'zh';
