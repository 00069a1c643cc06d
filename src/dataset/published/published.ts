import { z } from 'zod';
import { inEach, type Language, languages } from '../../locale/index.ts';
import { position } from '../locate.ts';
import { type Problem, problemIn } from '../problem.ts';
import { type Collection, collections } from '../schema/dataset.ts';
import type { CorrectionEntry } from '../schema/derived.ts';
import { published } from '../schema/published.ts';
import { type PrintedItem, printedItem } from './printed-fields.ts';
import { isRaw, type Raw, type ReadableDataset, readableDataset } from './readable.ts';

/** What has an address of its own, and so may be withdrawn but never deleted: whatever can be withdrawn. */
export const lasting = (Object.keys(collections) as Collection[]).filter(
  (name) => 'withdrawn' in collections[name].shape,
);

/** The story's texts by language and name. */
export type StoryTexts = Readonly<Record<Language, ReadonlyMap<string, string>>>;

/** What readers were given on one day, as far as it binds the editors afterwards. */
export type Published = {
  readonly date: string;
  /** Its dataset, as messages call it. */
  readonly file: string;
  /** Ids that were published, by collection; a draft was in the file, but not on the site. */
  readonly ids: ReadonlyMap<Collection, ReadonlySet<string>>;
  readonly readable: ReadableDataset;
  /** The story's texts by language and name; undefined of an edition that kept none. */
  readonly story: StoryTexts | undefined;
  /** What an item gave its readers; undefined where it was not published. */
  readonly printed: (name: Collection, id: string) => PrintedItem | undefined;
  readonly corrections: readonly CorrectionEntry[];
  /** The line in its file where an id is written: from there a deleted item can be fetched back. */
  readonly lineOf: (id: string) => number;
};

const damaged = (file: string): Problem => problemIn(file, 'edition-unreadable', {});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ids of figures that were not published yet, and of what is worked out from them. */
function withheldIn({ items }: ReadableDataset): ReadonlySet<string> {
  const drafts = [...(items.get('figures') ?? [])].filter(([, { draft }]) => draft === true).map(([id]) => id);
  const derived = [...(items.get('derived') ?? [])].filter(([, { ratio, difference, share }]) =>
    [ratio, difference, share].some((pair) => Array.isArray(pair) && pair.some((id) => drafts.includes(id))),
  );
  return new Set([...drafts, ...derived.map(([id]) => id)]);
}

/** A function that works out each answer once. */
function once<T>(work: (name: Collection, id: string) => T): (name: Collection, id: string) => T {
  const known = new Map<string, T>();
  return (name, id) => {
    const key = `${name}/${id}`;
    if (!known.has(key)) known.set(key, work(name, id));
    return known.get(key) as T;
  };
}

/** What can be asked of the ledger of today and of an edition alike. */
export type State = Pick<Published, 'ids' | 'readable' | 'printed' | 'story'>;

/**
 * What a dataset, of a day or of today, gives its readers, item by item. With the dataset `before` it, whatever that knows is
 * called as it was then: that something has another name now is one change, not one of everything that names it.
 */
export function printedIn(root: Raw, story: StoryTexts | undefined, before?: ReadableDataset): State {
  const readable = readableDataset(root, before);
  const withheld = withheldIn(readable);
  const ids = new Map(
    [...readable.items].map(([name, items]) => {
      const isShown = (id: string) => !((name === 'figures' || name === 'derived') && withheld.has(id));
      return [name, new Set([...items.keys()].filter(isShown))] as const;
    }),
  );
  const printed = once((name, id) => {
    const item = ids.get(name)?.has(id) ? readable.items.get(name)?.get(id) : undefined;
    return item && printedItem(name, item, readable);
  });
  return { ids, readable, printed, story };
}

const storyFile = z.record(z.enum(languages), z.record(z.string(), z.string()));

/** The story of an edition; one that cannot be read is reported by the digests of its files. */
function storyIn(text: string | undefined): StoryTexts | undefined {
  const parsed = storyFile.safeParse(text === undefined ? undefined : jsonOf(text));
  if (!parsed.success) return undefined;
  const of = (language: Language) => new Map(Object.entries(parsed.data[language]));
  return inEach(of);
}

/** Reads the dataset of one edition; one that cannot be read is a problem. */
export function readPublished(date: string, file: string, text: string, story?: string): Published | Problem {
  const root = jsonOf(text);
  const parsed = published.safeParse(root);
  if (!parsed.success || !isRaw(root)) return damaged(file);
  return {
    date,
    file,
    ...printedIn(root, storyIn(story)),
    corrections: parsed.data.corrections,
    lineOf: (id) =>
      position(text, Math.max(0, text.search(new RegExp(`"id":\\s*"${z.core.util.escapeRegex(id)}"`)))).line,
  };
}
