import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { inEach, type Language } from '../locale/index.ts';
import type { Context, Item } from './context.ts';
import type { Fault, TextFault } from './fault.ts';
import { asOne } from './one-cause.ts';
import { type Collection, collections, type Dataset, dataset } from './schema/dataset.ts';
import { shapeFaults } from './shape.ts';
import { faultsOfSyntax } from './syntax/syntax.ts';

/** Keys that stand twice in an object: JSON itself would let the last one win. */
function doubledKeys(node: Node): TextFault[] {
  const seen = new Set<string>();
  const own = node.type === 'object' ? (node.children ?? []) : [];
  const doubled = own.flatMap(({ children: [key] = [] }): TextFault[] => {
    if (!key) return [];
    const again = seen.has(key.value);
    seen.add(key.value);
    return again ? [{ at: key.offset, code: 'field-twice', args: { field: key.value } }] : [];
  });
  return [...doubled, ...(node.children ?? []).flatMap(doubledKeys)];
}

/** Parses JSON, telling what keeps it from being read, and doubled keys. */
export function parseJson(text: string): { tree?: Node; faults: TextFault[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return errors.length > 0 || !tree ? { faults: faultsOfSyntax(text) } : { tree, faults: doubledKeys(tree) };
}

const names = Object.keys(collections) as Collection[];
const empty = <T>(make: (name: Collection) => T): Record<Collection, T> => {
  const result: Partial<Record<Collection, T>> = {};
  for (const name of names) result[name] = make(name);
  return result as Record<Collection, T>;
};

const fieldOf = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
const listOf = (root: unknown, name: Collection): readonly unknown[] => {
  const list = fieldOf(root, name);
  return Array.isArray(list) ? list : [];
};
const rawIdioms = (root: unknown): readonly string[] => {
  const list = fieldOf(fieldOf(root, 'site'), 'idioms');
  const words = Array.isArray(list) ? list.map((one) => fieldOf(one, 'words')) : [];
  return words.flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []));
};
const rawRefused = (root: unknown): Context['refused'] => {
  const refused = fieldOf(fieldOf(root, 'site'), 'refused');
  const of = (language: Language): string[] => {
    const list = fieldOf(refused, language);
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string' && one !== '') : [];
  };
  return inEach(of);
};
const rawId = (value: unknown): string | undefined => {
  const id = fieldOf(value, 'id');
  return typeof id === 'string' ? id : undefined;
};

/** The dataset as far as it is well formed: malformed items are reported and left out, their ids stay known. */
export type Parsed = {
  /** The whole file as it was written. */
  readonly root: unknown;
  readonly items: Context['items'];
  readonly site: Dataset['site'] | undefined;
  /** Read independently of the rest of `site`: a fault in the site's address must not make a fault of every idiom. */
  readonly idioms: readonly string[];
  readonly refused: Context['refused'];
  /** Whether every collection is a list; otherwise no id can be looked up and only the shape is worth telling. */
  readonly whole: boolean;
  readonly rawIds: Readonly<Record<Collection, readonly (string | undefined)[]>>;
  /** The same without order. */
  readonly ids: Context['ids'];
};

const goodItems = <C extends Collection>(root: unknown, name: C): readonly Item<C>[] =>
  listOf(root, name).flatMap((value, index) => {
    const result = collections[name].safeParse(value);
    // The schema of this very collection made it, which TypeScript cannot follow through the index.
    return result.success ? [{ index, item: result.data as Dataset[C][number] }] : [];
  });

/** Reads the shape of the dataset; every fault is reported with its place. */
export function parseShape(tree: Node, faults: Fault[]): Parsed {
  const root: unknown = getNodeValue(tree);
  const result = dataset.safeParse(root);
  if (!result.success) faults.push(...asOne(shapeFaults(result.error.issues, root)));
  const rawIds = empty((name) => listOf(root, name).map(rawId));
  const siteResult = dataset.shape.site.safeParse(fieldOf(root, 'site'));
  return {
    root,
    // Each list is of its own collection, which TypeScript cannot follow through the names.
    items: empty((name) => goodItems(root, name)) as unknown as Context['items'],
    site: siteResult.success ? siteResult.data : undefined,
    idioms: rawIdioms(root),
    refused: rawRefused(root),
    whole: names.every((name) => Array.isArray(fieldOf(root, name))),
    rawIds,
    ids: empty((name) => new Set(rawIds[name].filter((id) => id !== undefined))),
  };
}
