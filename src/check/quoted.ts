import { type Context, normalise, type TextFault } from '../dataset/index.ts';
import { isChinese, type Language } from '../locale/index.ts';

/** Every clause in what was written, well formed or not: a fault beside it must not make others. */
function written(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { exact } = value as { exact?: unknown };
  return [...(typeof exact === 'string' ? [exact] : []), ...Object.values(value).flatMap(written)];
}

/**
 * Every clause that the content quotes, as it is compared; none runs into the next. Nothing where a clause has a fault of its own:
 * what is missing may be that very fault.
 */
export function clausesOf({
  leaves,
  root,
  reportedAt,
}: Pick<Context, 'leaves' | 'root' | 'reportedAt'>): string | undefined {
  if (leaves.some(({ path, meaning }) => meaning.proved === 'quote' && reportedAt(path))) return undefined;
  return written(root).map(normalise).join('\n');
}

/**
 * Words in Chinese quotation marks are the source's: they must stand in a clause that the content quotes, and which the
 * fingerprint proves. English pages quote in translation, which no source has letter by letter.
 */
export function faultsOfQuoted(text: string, language: Language, clauses: string | undefined): TextFault[] {
  if (!isChinese(language) || clauses === undefined) return [];
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
