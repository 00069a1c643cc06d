import { hasNumeral } from '../dataset/index.ts';
import type { Entry } from '../ledger/index.ts';
import type { Language } from '../locale/index.ts';
import { approximate } from '../numbers/index.ts';

const boundOf = (entry: Entry) => (entry.kind === 'figure' ? entry.quantity.bound : approximate(entry.interval).bound);

/** The class that underlines a number the way its bound closes it: closed, soft, open. */
export function boundClass(entry: Entry): string {
  const bound = boundOf(entry);
  if (bound === 'exact') return 'closed';
  return bound === 'rounded' || bound === 'about' ? 'soft' : 'open';
}

const unsaid: Readonly<Record<'exact' | 'rounded', Readonly<Record<Language, string>>>> = {
  exact: { zh: '印到末位', en: 'exact' },
  rounded: { zh: '取了整', en: 'rounded' },
};

/**
 * How a number ends, for screen readers, where only its underline shows it and no printed word says it. A statement in
 * words without a numeral has no last digit.
 */
export function unsaidEnd(entry: Entry, language: Language): string {
  const bound = boundOf(entry);
  if (bound !== 'exact' && bound !== 'rounded') return '';
  return entry.kind === 'figure' && !hasNumeral(entry.figure.literal) ? '' : unsaid[bound][language];
}
