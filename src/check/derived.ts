import { byId, type Context, type DerivedReading, deriveEntry, inputsOf } from '../dataset/index.ts';
import { type Quantity, toNumber } from '../numbers/index.ts';
import { measureOf } from './rulers.ts';
import type { Withheld } from './withheld.ts';
/** Derived values can be computed, and printed to at least one digit. Gives the readings of those that can, by id. */
export function checkDerived(
  context: Context,
  quantities: ReadonlyMap<string, Quantity>,
  withheld: Withheld,
): ReadonlyMap<string, DerivedReading> {
  const figures = byId(context.items.figures);
  const measures = byId(context.items.measures);
  const readings = new Map<string, DerivedReading>();
  for (const { index, item } of context.items.derived) {
    const [operation, [a, b]] = inputsOf(item);
    const [first, second] = [figures.get(a), figures.get(b)];
    const [qa, qb] = [quantities.get(a), quantities.get(b)];
    if (!first || !second || !qa || !qb) continue;
    const path = ['derived', index, operation];
    const gone = item.withdrawn ? -1 : [a, b].findIndex((id) => withheld.get(id) === 'withdrawn');
    if (gone >= 0) {
      context.report([...path, gone], 'derived-from-withdrawn', { id: gone === 0 ? a : b });
      continue;
    }
    if (operation !== 'ratio' && qa.unit !== qb.unit) {
      context.report(path, 'derived-units', { a, b, here: qa.unit, there: qb.unit, operation });
      continue;
    }
    if (operation === 'difference' && (first.measure !== second.measure || first.per !== second.per)) {
      context.report(path, 'derived-measures', {
        a,
        b,
        here: measureOf(first, measures),
        there: measureOf(second, measures),
      });
      continue;
    }
    try {
      const reading = deriveEntry(item, { figure: first, quantity: qa }, { figure: second, quantity: qb });
      const { low } = reading.interval;
      if (operation === 'share' && low && toNumber(low.at) > 100) {
        context.report(path, 'share-over-whole', { a, b });
        continue;
      }
      readings.set(item.id, reading);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.report(path, 'derived-unprintable', { a, b });
    }
  }
  return readings;
}
