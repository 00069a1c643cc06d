import { type Collection, collections } from '../schema/dataset.ts';
import { nearest } from '../shape.ts';
import type { Context } from './context.ts';

const names: Record<Collection, string> = {
  sources: '出处',
  places: '地方',
  parts: '部分',
  figures: '一笔数',
  derived: '推算的一笔',
  events: '事',
  charts: '图',
  terms: '词',
  corrections: '更正',
};

/** "没有叫「x」的出处", with the nearest name. */
export function unknownId(id: string, kinds: readonly Collection[], ids: Context['ids']): string {
  const known = kinds.flatMap((kind) => [...ids[kind]]);
  const near = nearest(id, known);
  const what = kinds.length > 4 ? '一条' : kinds.map((kind) => names[kind]).join('或');
  return `没有叫「${id}」的${what}：${near ? `是不是「${near}」？` : `核对 id，或先在 ${kinds[0]} 里加上它。`}`;
}

/** What a reference to any item may name: whatever has an id. */
const everything = (Object.keys(collections) as Collection[]).filter(
  (name) => 'id' in collections[name].shape && name !== 'corrections',
);

/** Every id that is named must be there, wherever a declaration says that one stands. */
export function checkReferences({ leaves, ids, tell }: Context): void {
  for (const { path, value, meaning } of leaves) {
    const kinds = meaning.refers.includes('any') ? everything : (meaning.refers as readonly Collection[]);
    if (kinds.length > 0 && !kinds.some((kind) => ids[kind].has(String(value))))
      tell(path, unknownId(String(value), kinds, ids));
  }
}

/** Ids are addresses: figures, derived values and events share one space, the others have their own. */
export function checkUnique(
  raw: Readonly<Record<Collection, readonly (string | undefined)[]>>,
  tell: Context['tell'],
): void {
  const spaces: readonly (readonly Collection[])[] = [
    ['figures', 'derived', 'events', 'sources'],
    ['places'],
    ['parts'],
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
          tell(
            [collection, index, 'id'],
            `id「${id}」已经有${first === collection ? '' : `（在 ${first} 里）`}：换一个，id 就是网址，不能重复。`,
          );
        else seen.set(id, collection);
      });
  }
}
