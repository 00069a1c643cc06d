import type { Path } from '../locate.ts';
import type { Collection } from '../schema/dataset.ts';
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
  const what = kinds.map((kind) => names[kind]).join('或');
  return `没有叫「${id}」的${what}：${near ? `是不是「${near}」？` : `核对 id，或先在 ${kinds[0]} 里加上它。`}`;
}

/** Every id that is named must exist, and be written once. */
export function checkReferences(context: Context): void {
  const { items, ids, tell } = context;
  const need = (id: string, kinds: readonly Collection[], path: Path): void => {
    if (!kinds.some((kind) => ids[kind].has(id))) tell(path, unknownId(id, kinds, ids));
  };
  const places = (list: readonly string[], path: Path) =>
    list.forEach((place, at) => {
      need(place, ['places'], [...path, at]);
    });

  for (const { index, item } of items.places)
    if (item.within !== null) need(item.within, ['places'], ['places', index, 'within']);
  for (const { index, item } of items.figures) {
    need(item.part, ['parts'], ['figures', index, 'part']);
    need(item.quote.source, ['sources'], ['figures', index, 'quote', 'source']);
    places(item.places, ['figures', index, 'places']);
    for (const side of ['from', 'to'] as const) {
      const movement = item[side];
      if (Array.isArray(movement)) places(movement, ['figures', index, side]);
    }
    if (item.period.kind !== 'notStated' && item.period.quote)
      need(item.period.quote.source, ['sources'], ['figures', index, 'period', 'quote', 'source']);
  }
  for (const { index, item } of items.derived) {
    need(item.part, ['parts'], ['derived', index, 'part']);
    for (const operation of ['ratio', 'difference', 'share'] as const)
      item[operation]?.forEach((id, at) => {
        need(id, ['figures'], ['derived', index, operation, at]);
      });
  }
  for (const { index, item } of items.events) {
    need(item.part, ['parts'], ['events', index, 'part']);
    need(item.quote.source, ['sources'], ['events', index, 'quote', 'source']);
    places(item.places, ['events', index, 'places']);
  }
  for (const { index, item } of items.charts)
    item.panels.forEach((panel, p) => {
      panel.members.forEach((member, m) => {
        const path = ['charts', index, 'panels', p, 'members', m];
        if (member.figure) need(member.figure, ['figures'], [...path, 'figure']);
        if (member.derived) need(member.derived, ['derived'], [...path, 'derived']);
        if (member.event) need(member.event, ['events'], [...path, 'event']);
      });
    });
  for (const { index, item } of items.corrections) need(item.figure, ['figures'], ['corrections', index, 'figure']);
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
