import type { Ledger } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { sectionNumeral } from '../../numbers/index.ts';

/** How a part of the story is marked on a band: its name and, where parts are numbered, its numeral. */
export function markOf(ledger: Ledger, id: string, language: Language): { name: string; numeral: string } {
  const part = ledger.parts.find((one) => one.id === id);
  const place = part ? ledger.parts.filter(({ numbered }) => numbered).indexOf(part) + 1 : 0;
  const numeral = place === 0 ? '' : sectionNumeral(place, language);
  return { name: part?.name[language] ?? '', numeral };
}
