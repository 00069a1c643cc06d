import { byId, type Context } from '../dataset/index.ts';
import type { Quantity } from '../numbers/index.ts';
import { checkPeriod } from './dates.ts';
import { checkEnglish } from './english.ts';
import { checkLiteral } from './literal.ts';

/** Words that make an average of a number; without one a total stays a total. */
const averaged = /均|每|per |each|every|average|a head/i;

/** All figures; gives the quantities that could be read, by id. */
export function checkFigures(context: Context): ReadonlyMap<string, Quantity> {
  const quantities = new Map<string, Quantity>();
  const measures = byId(context.items.measures);
  const sources = byId(context.items.sources);
  const names = context.items.places.map(({ item }) => item.name);
  const [places, english] = [names.map(({ zh }) => zh), names.map(({ en }) => en)];
  for (const { index, item } of context.items.figures) {
    const path = ['figures', index];
    const [measure, evidence] = [measures.get(item.measure), context.evidence.get(item.quote.source)];
    const quantity = checkLiteral(item, { measure, evidence, places }, path, context.report);
    if (quantity) {
      // A doubled id is reported by itself; the first one keeps the name, so that the second makes no other faults.
      if (!quantities.has(item.id)) quantities.set(item.id, quantity);
      checkEnglish(item, quantity, english, path, context.report);
    }
    // The clause of a reference may lack the word that makes it an average, because the sentence before has it.
    const reported = sources.get(item.quote.source)?.role === 'story';
    if (reported && item.per && !averaged.test(item.quote.exact))
      context.report([...path, 'per'], 'per-not-in-clause', {});
    checkPeriod(item, [...path, 'period'], context);
  }
  return quantities;
}

/** A source the story stands on has a fingerprint; nothing can be proved without it. */
export function checkSources(context: Context): void {
  for (const { index, item } of context.items.sources)
    if (item.role === 'story' && item.fingerprint === undefined)
      context.report(['sources', index], 'source-without-fingerprint', { id: item.id });
}
