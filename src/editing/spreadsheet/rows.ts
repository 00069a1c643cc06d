import type { Sheet, SheetName } from './columns.ts';
import { isList, isObject, type Json, type JsonObject, wordsOfShape } from './values.ts';

/** Where a value stands in the dataset. */
export type Place = readonly (string | number)[];

/** An item of the dataset as a row of its table. */
export type Row = {
  /** The words of its key columns, which name it. */
  readonly key: readonly string[];
  readonly place: Place;
  readonly value: JsonObject;
  /** The words of the item's own columns, codes as codes. */
  readonly words: readonly string[];
};

const listAt = (value: Json | undefined, key: string): readonly Json[] => {
  const list = isObject(value) ? value[key] : undefined;
  return isList(list) ? list : [];
};

/** Items with their place and key, before they are made into words. */
type Item = Pick<Row, 'key' | 'place'> & { readonly value: Json };

const idOf = (value: Json): string => {
  const id = isObject(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : '';
};

const named = (root: JsonObject, name: string): Item[] =>
  listAt(root, name).map((value, index) => ({ key: [idOf(value)], place: [name, index], value }));

const panelsOf = (root: JsonObject): Item[] =>
  named(root, 'charts').flatMap(({ key, place, value }) =>
    listAt(value, 'panels').map((panel, p) => ({
      key: [...key, String(p + 1)],
      place: [...place, 'panels', p],
      value: panel,
    })),
  );

const membersOf = (root: JsonObject): Item[] =>
  panelsOf(root).flatMap(({ key, place, value }) =>
    listAt(value, 'members').map((member, m) => ({
      key: [...key, String(m + 1)],
      place: [...place, 'members', m],
      value: member,
    })),
  );

const numbered = (root: JsonObject): Item[] =>
  listAt(root, 'corrections').map((value, index) => ({
    key: [String(index + 1)],
    place: ['corrections', index],
    value,
  }));

const items: Readonly<Record<SheetName, (root: JsonObject) => Item[]>> = {
  figures: (root) => named(root, 'figures'),
  derived: (root) => named(root, 'derived'),
  events: (root) => named(root, 'events'),
  charts: (root) => named(root, 'charts'),
  panels: panelsOf,
  members: membersOf,
  terms: (root) => named(root, 'terms'),
  corrections: numbered,
};

/** The rows of a table in the order of the dataset. */
export const rowsOf = (sheet: Sheet, root: JsonObject): Row[] =>
  items[sheet.name](root).flatMap(({ key, place, value }) =>
    isObject(value) ? [{ key, place, value, words: wordsOfShape(sheet.shape, value) }] : [],
  );

/** A key as one string. No id and no number has a slash in it. */
export const nameOfKey = (key: readonly string[]): string => key.join('/');
