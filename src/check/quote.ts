import { type Context, indexBefore, type Path, prove, type Quote, windowLength } from '../dataset/index.ts';

/** A quote must stand in its source, where the source has a fingerprint. */
export function checkQuote(quote: Quote, path: Path, { evidence, tell }: Context): void {
  const known = evidence.get(quote.source);
  if (!known) return;
  const proof = prove(quote.exact, known);
  if (proof.found) return;
  const at = [...path, 'exact'];
  switch (proof.reason) {
    case 'short':
      tell(at, 'quote-short', { length: proof.length, least: windowLength });
      break;
    case 'nowhere':
      tell(at, 'quote-not-in-source', { next: proof.next });
      break;
    case 'departs':
    case 'spliced':
      tell(
        at,
        proof.reason === 'departs' ? 'quote-departs' : 'quote-spliced',
        { upTo: proof.upTo.slice(-8), next: proof.next },
        indexBefore(quote.exact, proof.at),
      );
      break;
    case 'arrives':
      tell(
        at,
        'quote-arrives',
        { from: proof.from.slice(0, 8), wrong: proof.wrong },
        indexBefore(quote.exact, proof.at),
      );
  }
}
