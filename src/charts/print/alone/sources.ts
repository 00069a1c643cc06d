import { dateText, type Source } from '../../../dataset/index.ts';
import type { Language } from '../../../locale/index.ts';
import { cardWords } from './words.ts';

/** The line of sources, each with its date, or with the word that it has none. */
export function sourceLine(sources: readonly Source[], language: Language): string {
  const dated = ({ short, published }: Source) =>
    short[language] +
    cardWords.comma[language] +
    ('date' in published ? dateText(published.date, language) : cardWords.undated[language]);
  return cardWords.source[language] + sources.map(dated).join(cardWords.join[language]) + cardWords.stop[language];
}
