import { type Context, indexBefore, type Path, prove, type Quote, windowLength } from '../dataset/index.ts';

/** A quote must stand in its source, where the source has a fingerprint. */
export function checkQuote(quote: Quote, path: Path, { evidence, report }: Context): void {
  const known = evidence.get(quote.source);
  if (!known) return;
  const proving = prove(quote.exact, known);
  if (proving.found) return;
  const at = [...path, 'exact'];
  switch (proving.reason) {
    case 'short':
      report(at, 'quote-short', { length: proving.length, least: windowLength });
      break;
    case 'nowhere':
      report(at, 'quote-not-in-source', { next: proving.next });
      break;
    case 'departs':
    case 'spliced':
      report(
        at,
        proving.reason === 'departs' ? 'quote-departs' : 'quote-spliced',
        { upTo: proving.upTo.slice(-8), next: proving.next },
        indexBefore(quote.exact, proving.at),
      );
      break;
    case 'arrives':
      report(
        at,
        'quote-arrives',
        { from: proving.from.slice(0, 8), wrong: proving.wrong },
        indexBefore(quote.exact, proving.at),
      );
  }
}
