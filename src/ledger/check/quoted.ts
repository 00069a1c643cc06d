import type { Language } from '../../numbers/index.ts';
import type { TextFault } from '../fault.ts';
import { normalise } from '../fingerprint.ts';
import type { Context } from './context.ts';

/** Every clause that the content quotes, as it is compared; none runs into the next. */
export const clausesOf = ({ leaves }: Pick<Context, 'leaves'>): string =>
  leaves
    .flatMap(({ value, meaning }) => (meaning.proved === 'quote' && meaning.voice === 'source' ? [String(value)] : []))
    .map(normalise)
    .join('\n');

/**
 * Words in Chinese quotation marks are the source's: they must stand in a clause that the content quotes, and which the
 * fingerprint proves. English pages quote in translation, which no source has letter by letter.
 */
export function faultsOfQuoted(text: string, language: Language, clauses: string): TextFault[] {
  if (language !== 'zh') return [];
  return [...text.matchAll(/「([^「」]*)」|“([^“”]*)”/g)].flatMap((match): TextFault[] => {
    const words = match[1] ?? match[2] ?? '';
    // A {…} inside is proved by itself.
    const pieces = words
      .split(/\{[^{}]*\}/)
      .map(normalise)
      .filter(Boolean);
    return pieces.every((piece) => clauses.includes(piece))
      ? []
      : [{ at: match.index, code: 'quoted-unproved', args: { words } }];
  });
}
