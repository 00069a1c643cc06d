import type { Withheld } from '../check/index.ts';
import { type Context, deriveEntry, inputsOf, isStatement, type Published } from '../dataset/index.ts';
import type { Quantity } from '../numbers/index.ts';
import { correctionsIn } from './corrected.ts';
import type { DerivedEntry, FigureEntry, Ledger } from './ledger.ts';

/** Freezes plain objects and arrays all the way down; maps are read-only by type. */
function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  return value;
}

/** What a valid content folder is made of, as far as it was read. */
export type ValidContent = {
  readonly context: Pick<Context, 'items' | 'evidence' | 'ids'>;
  readonly site: Ledger['site'];
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly drafts: Withheld;
  readonly editions: readonly Published[];
  readonly today: Ledger['today'];
  readonly story: Ledger['story'];
};

/** The ledger, indexed and frozen. */
export const built = (content: ValidContent): Ledger => deepFreeze(build(content));

function build({
  context: { items, evidence, ids },
  site,
  quantities,
  drafts,
  editions,
  today,
  story,
}: ValidContent): Ledger {
  const sources = new Map(items.sources.map(({ item }) => [item.id, item]));
  const measures = new Map(items.measures.map(({ item }) => [item.id, item]));
  const counts = { story: 0, reference: 0 };
  const figures = items.figures.flatMap(({ item }): FigureEntry[] => {
    const [quantity, source] = [quantities.get(item.id), sources.get(item.quote.source)];
    const measure = measures.get(item.measure);
    if (!quantity || !source || !measure || drafts.has(item.id)) return [];
    counts[source.role] += 1;
    const known = evidence.get(source.id);
    const proved = known ? (known.sentences ? 'whole' : 'parts') : 'none';
    const stated = isStatement(item.literal);
    const number = counts[source.role];
    return [{ kind: 'figure', id: item.id, figure: item, quantity, source, measure, number, stated, proved }];
  });
  const byId = new Map(figures.map((entry) => [entry.id, entry]));
  const derived = items.derived.flatMap(({ item }, index): DerivedEntry[] => {
    const [, [a, b]] = inputsOf(item);
    const [first, second] = [byId.get(a), byId.get(b)];
    if (!first || !second) return [];
    return [
      {
        kind: 'derived',
        id: item.id,
        derived: item,
        ...deriveEntry(item, first, second),
        inputs: [first, second],
        number: index + 1,
      },
    ];
  });
  const indexed = <T extends { id: string }>(list: readonly { item: T }[]) =>
    new Map(list.map(({ item }) => [item.id, item]));
  return {
    site,
    sources,
    places: indexed(items.places),
    parts: items.parts.map(({ item }) => item),
    measures,
    figures,
    derived,
    entries: new Map([...figures, ...derived].map((entry) => [entry.id, entry])),
    events: indexed(items.events),
    charts: indexed(items.charts),
    terms: indexed(items.terms),
    corrections: correctionsIn(
      items.corrections.map(({ item }) => item),
      (name, id) => ids[name].has(id),
    ),
    editions,
    today,
    story,
  };
}
