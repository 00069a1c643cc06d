import { measuredIn } from '../../dataset/index.ts';
import { type Entry, intervalOfEntry } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { type End, printEnds, printPoint } from '../../numbers/index.ts';

/** Both ends of an entry's interval as they are printed; an end that is not known is empty, and so are both where the source says 约. */
export function endsOf(entry: Entry, language: Language): { readonly low: string; readonly high: string } {
  const { low, high, about } = intervalOfEntry(entry);
  const measured = measuredIn(entry);
  if (low && high && !about) {
    const [least, most] = printEnds(low.at, high.at, measured, language, true);
    return { low: least, high: most };
  }
  const print = (end: End | undefined) => (end && !about ? printPoint(end.at, measured, language) : '');
  return { low: print(low), high: print(high) };
}
