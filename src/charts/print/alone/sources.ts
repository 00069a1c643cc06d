import { dateText, type Source } from '../../../dataset/index.ts';
import { type Language, localeOf } from '../../../locale/index.ts';
import { cardWords } from './words.ts';

/** The line of sources, each with its date, or with the word that it has none. */
export function sourceLine(sources: readonly Source[], language: Language): string {
  const { comma, semicolon, stop } = localeOf(language);
  const dated = ({ published }: Source) =>
    'date' in published ? dateText(published.date, language) : cardWords.undated[language];
  const listed = sources.map((source) => `${source.short[language]}${comma}${dated(source)}`);
  return `${cardWords.source[language]}${listed.join(semicolon)}${stop}`;
}
