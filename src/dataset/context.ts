import type { Language } from '../locale/index.ts';
import type { Fault, PathFault, Report } from './fault.ts';
import type { Path } from './locate.ts';
import { type Collection, collections, type Dataset, dataset } from './schema/dataset.ts';
import type { Evidence } from './sources/fingerprint.ts';
import { type Leaf, walkFrom } from './walk.ts';

/** A well-formed item with its index in the file, where malformed neighbours count too. */
export type Item<C extends Collection> = { readonly index: number; readonly item: Dataset[C][number] };

/** What the checks work on: the well-formed items, all ids that were written, and a way to report a fault. */
export type Context = {
  readonly items: { readonly [C in Collection]: readonly Item<C>[] };
  readonly site: Dataset['site'] | undefined;
  /** The dataset as it was written, well formed or not. */
  readonly root: unknown;
  /** Every leaf of what is well formed, each with what its declaration says follows from it. */
  readonly leaves: readonly Leaf[];
  readonly idioms: readonly string[];
  /** Words that this story does not say in its own voice. */
  readonly refused: Readonly<Record<Language, readonly string[]>>;
  /** Ids as written, malformed items included, so that one fault does not make others. */
  readonly ids: Readonly<Record<Collection, ReadonlySet<string>>>;
  /** What each source that has a fingerprint proves with. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly report: Report;
  /** Items that a fault was reported of, as figures/3. */
  readonly reported: ReadonlySet<string>;
  /** Whether a fault was reported at this place, or of the field around it. */
  readonly reportedAt: (path: Path) => boolean;
};

/** Every leaf of the site and of the items that are well formed, at its place in the file. */
export const leavesOf = ({ items, site }: Pick<Context, 'items' | 'site'>): Leaf[] => [
  ...walkFrom(dataset.shape.site, site, ['site']),
  ...(Object.keys(collections) as Collection[]).flatMap((name) =>
    items[name].flatMap(({ index, item }) => [...walkFrom(collections[name], item, [name, index])]),
  ),
];

/** A reporter of faults of the dataset, and of which items it reported any. */
export function reporter(faults: Fault[]): Pick<Context, 'report' | 'reported' | 'reportedAt'> {
  const reported = new Set<string>();
  const places = new Set<string>();
  const report: Report = (path, code, args, inside) => {
    faults.push({ code, args, path, inside } as PathFault);
    reported.add(path.slice(0, 2).join('/'));
    places.add(path.join('/'));
  };
  return {
    report,
    reported,
    reportedAt: (path) => path.some((_, at) => at > 1 && places.has(path.slice(0, at + 1).join('/'))),
  };
}

/** Items of a collection by id. Of a doubled id, which is reported by itself, the first keeps the name. */
export const byId = <T extends { id: string }>(items: readonly { item: T }[]): ReadonlyMap<string, T> =>
  new Map(items.toReversed().map(({ item }) => [item.id, item]));
