import { type Language, localeOf } from '../locale/index.ts';

/** Words with a capital where the language has them. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Words as a sentence: a capital where the language has them, a stop unless one is there. Nothing stays nothing. */
export function sentence(text: string, language: Language): string {
  if (text === '') return '';
  const stop = /[。.]$/.test(text) ? '' : localeOf(language).stop;
  return `${capital(text)}${stop}`;
}
