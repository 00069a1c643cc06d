import type { Entry } from '../ledger/index.ts';
import { approximate } from '../numbers/index.ts';

/** The class that underlines a number the way its bound closes it: closed, soft, open. */
export function boundClass(entry: Entry): string {
  const bound = entry.kind === 'figure' ? entry.quantity.bound : approximate(entry.interval).bound;
  if (bound === 'exact') return 'closed';
  return bound === 'rounded' || bound === 'about' ? 'soft' : 'open';
}
