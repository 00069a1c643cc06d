import { indexBefore, prove, windowLength } from '../fingerprint.ts';
import type { Path } from '../locate.ts';
import type { Quote } from '../schema/text.ts';
import type { Context } from './context.ts';

/** A quote must stand in its source, where the source has a fingerprint. */
export function checkQuote(quote: Quote, path: Path, { evidence, tell }: Context): void {
  const known = evidence.get(quote.source);
  if (!known) return;
  const proof = prove(quote.exact, known);
  if (proof.found) return;
  const at = [...path, 'exact'];
  switch (proof.reason) {
    case 'short':
      tell(at, `引文只有 ${proof.length} 个字：至少抄 ${windowLength} 个字，才验得出它在不在原文里。`);
      break;
    case 'nowhere':
      tell(at, `原文里没有这句话：从「${proof.next}」起就对不上。照原文重抄，一字不改。`);
      break;
    case 'departs':
      tell(
        at,
        `引文和原文对不上：到「${proof.upTo.slice(-8)}」为止是对的，下面「${proof.next}」原文不是这样。照原文重抄。`,
        indexBefore(quote.exact, proof.at),
      );
      break;
    case 'spliced':
      tell(
        at,
        `引文是拼起来的：到「${proof.upTo.slice(-8)}」为止是一句，下面「${proof.next}」在原文的另一处。只引一句里连着的话。`,
        indexBefore(quote.exact, proof.at),
      );
      break;
    case 'arrives':
      tell(
        at,
        `引文和原文对不上：从「${proof.from.slice(0, 8)}」起是对的，前面「${proof.wrong}」原文不是这样。照原文重抄。`,
        indexBefore(quote.exact, proof.at),
      );
  }
}
