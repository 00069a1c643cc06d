import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { type Collection, collections, type Leaf, readFiles, walkFrom } from '../../src/dataset/index.ts';
import { correctable } from '../../src/dataset/published/printed-fields.ts';
import { printedIn } from '../../src/dataset/published/published.ts';
import { rewordedBetween } from '../../src/ledger/reworded.ts';

// No silent change, by enumeration: whatever value of something published is written otherwise, the check asks for a correction
// (or refuses it for another reason), or the change is listed for readers.

type Json = Record<string, unknown>;
type Item = {
  readonly name: Collection;
  readonly index: number;
  readonly id: string;
  readonly leaves: readonly Leaf[];
};

const names = (Object.keys(collections) as Collection[]).filter((name) => name !== 'corrections');
const day = '2031-05-06';

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const set = (root: unknown, path: readonly (string | number)[], value: unknown): void => {
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(inner as object, key), root);
  Reflect.set(parent as object, path.at(-1) ?? '', value);
};

/** Another value of the same kind: words with a word more, the next day, another id, another code. */
function otherwise(root: Json, { path, value, meaning }: Leaf): unknown {
  if (typeof value !== 'string') return !value;
  const ids = meaning.refers.flatMap((name) => (root[name] as { id: string }[]).map(({ id }) => id));
  if (ids.length > 1) return ids.find((id) => id !== value);
  if (/^\d{4}/.test(value)) return value.replace(/^\d{4}/, '1999');
  const codes: Record<string, readonly string[]> = {
    measure: ['count', 'area'],
    per: ['household', 'person'],
    status: ['planned', 'reported'],
    role: ['reference', 'value', 'donor', 'recipient', 'story'],
    kind: ['report', 'statistics', 'bars', 'units', 'year', 'asOf'],
  };
  const field = String(path.at(-1));
  if (meaning.voice === 'code') return (codes[field] ?? []).find((code) => code !== value) ?? `${value}x`;
  return `${value}也`;
}

describe.each(['content', 'tests/fixtures/story'])('%s', (folder) => {
  const files = readFiles(folder, folder);
  const root: Json = JSON.parse(files.dataset);
  const before = printedIn(root, files.story);
  const published = { ...files, editions: new Map([[day, files.dataset]]) };
  const items = names.flatMap((name) =>
    (root[name] as { id: string }[]).map((item, index): Item => {
      const leaves = [...walkFrom(collections[name], item)].filter(
        ({ path, meaning }) => path[0] !== 'id' && meaning.published !== 'free',
      );
      return { name, index, id: item.id, leaves };
    }),
  );
  const turns = Math.max(...items.map(({ leaves }) => leaves.length));
  let tried = 0;

  test.each(Array.from({ length: turns }, (_, turn) => turn))('the value numbered %i of every item', (turn) => {
    // One value of each item at a time, all items at once; faults are counted by item.
    const changed = clone(root);
    const meant = items.flatMap((item) => {
      const leaf = item.leaves[turn];
      if (!leaf) return [];
      set(changed, [item.name, item.index, ...leaf.path], otherwise(root, leaf));
      return [{ item, field: String(leaf.path[0]) }];
    });
    const dataset = JSON.stringify(changed, null, 1);
    const { problems } = check({ ...published, dataset });
    const reported = new Set(problems.flatMap(({ line }) => itemsAt(dataset, line)));
    const listed = new Set(
      rewordedBetween(before, printedIn(changed, files.story)).map(({ of, id, field }) => `${of}/${id}/${field}`),
    );
    const silent = meant.filter(
      ({ item: { name, id, index }, field }) =>
        !reported.has(`${name}/${index}`) && !listed.has(`${name}/${id}/${field}`),
    );
    expect(silent.map(({ item: { name, id }, field }) => `${name}/${id}/${field}`)).toEqual([]);
    tried += meant.length;
  });

  test('all of them were tried', () => {
    expect(tried).toBe(items.reduce((sum, { leaves }) => sum + leaves.length, 0));
    for (const name of names) expect(correctable(name).has('id')).toBe(false);
  });
});

/** The item that a line of a dataset belongs to, as figures/3: laid out by JSON.stringify, one sign a level. */
function itemsAt(dataset: string, line: number): string[] {
  const lines = dataset.split('\n').slice(0, line);
  const collection = lines.findLastIndex((text) => /^ "\w+": \[/.test(text));
  const name = /^ "(\w+)"/.exec(lines[collection] ?? '')?.[1];
  const index = lines.slice(collection).filter((text) => text === '  {').length - 1;
  return name && index >= 0 ? [`${name}/${index}`] : [];
}
