import { type Collection, type Context, collections, nearest, type Said } from '../dataset/index.ts';

/** What is reported of an id that nothing has, with the nearest one. */
export const unknownId = (id: string, kinds: readonly Collection[], ids: Context['ids']): Said => {
  const near = nearest(
    id,
    kinds.flatMap((kind) => [...ids[kind]]),
  );
  return { code: 'unknown-id', args: { id, kinds, near } };
};

/** What a reference to any item may name: whatever has an id. */
const everything = (Object.keys(collections) as Collection[]).filter(
  (name) => 'id' in collections[name].shape && name !== 'corrections',
);

/** Every id that is named must be there, wherever a declaration says that one stands. */
export function checkReferences({ leaves, ids, report }: Context): void {
  for (const { path, value, meaning } of leaves) {
    const kinds = meaning.refers.includes('any') ? everything : (meaning.refers as readonly Collection[]);
    if (kinds.length === 0 || kinds.some((kind) => ids[kind].has(String(value)))) continue;
    const { code, args } = unknownId(String(value), kinds, ids);
    report(path, code, args);
  }
}

/** Ids are addresses: figures, derived values and events share one space, the others have their own. */
export function checkUnique(
  raw: Readonly<Record<Collection, readonly (string | undefined)[]>>,
  report: Context['report'],
): void {
  const spaces: readonly (readonly Collection[])[] = [
    ['figures', 'derived', 'events', 'sources'],
    ['places'],
    ['parts'],
    ['measures'],
    ['charts'],
    ['terms'],
  ];
  for (const space of spaces) {
    const seen = new Map<string, Collection>();
    for (const collection of space)
      raw[collection].forEach((id, index) => {
        if (id === undefined) return;
        const first = seen.get(id);
        if (first)
          report([collection, index, 'id'], 'id-taken', { id, elsewhere: first === collection ? undefined : first });
        else seen.set(id, collection);
      });
  }
}
