import type {
  Chart,
  Dataset,
  Derived,
  Event,
  Figure,
  Measure,
  Part,
  Place,
  Published,
  Source,
  State,
  Term,
  Withdrawn,
} from '../dataset/index.ts';
import type { Language } from '../locale/index.ts';
import type { Interval, Noun, Operation, Quantity } from '../numbers/index.ts';
import type { Correction } from './corrected.ts';

/** A figure with its reading, its source, and its place in the order of entries. */
export type FigureEntry = {
  readonly kind: 'figure';
  readonly id: string;
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly source: Source;
  readonly measure: Measure;
  /** Entry number among the figures of the story's own sources, or among the references; from 1. */
  readonly number: number;
  /** The source states it in words alone, so its digits are the editors' reading. */
  readonly stated: boolean;
  /** How far the source's fingerprint proved the quote: as a whole, in its parts without their order, or not at all. */
  readonly proved: 'whole' | 'parts' | 'none';
};

/** A derived value with its interval, counter and inputs. */
export type DerivedEntry = {
  readonly kind: 'derived';
  readonly id: string;
  readonly derived: Derived;
  readonly operation: Operation;
  readonly interval: Interval;
  readonly counter: string;
  readonly unit: string;
  readonly noun: Noun | undefined;
  readonly inputs: readonly [FigureEntry, FigureEntry];
  readonly number: number;
};
export type Entry = FigureEntry | DerivedEntry;

/** The whole content, checked and indexed. Code that gets a Ledger reads no files and parses no numbers. */
export type Ledger = {
  readonly site: Dataset['site'];
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  readonly parts: readonly Part[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly figures: readonly FigureEntry[];
  readonly derived: readonly DerivedEntry[];
  /** Figures and derived values by id. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly events: ReadonlyMap<string, Event>;
  readonly charts: ReadonlyMap<string, Chart>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly corrections: readonly Correction[];
  /** What was published, oldest first. */
  readonly editions: readonly Published[];
  /** What today's dataset gives its readers, item by item. */
  readonly today: State;
  /** The narrative's texts, by language and name. */
  readonly story: Readonly<Record<Language, ReadonlyMap<string, string>>>;
};

/** Whether an entry comes from the story's own source: only these count as entries and are drawn in solid ink. */
export const isStory = (entry: FigureEntry): boolean => entry.source.role === 'story';

/** The figure or derived value with this id. Throws where the ledger has none. */
export function entryOf(ledger: Ledger, id: string): Entry {
  const entry = ledger.entries.get(id);
  if (!entry) throw new RangeError(`no entry ${id}`);
  return entry;
}

/** When and why an entry was withdrawn, if it was. */
export const withdrawnOf = (entry: Entry): Withdrawn | undefined =>
  (entry.kind === 'figure' ? entry.figure : entry.derived).withdrawn;

/** The interval of any entry. */
export const intervalOfEntry = (entry: Entry): Interval =>
  entry.kind === 'figure' ? entry.quantity.interval : entry.interval;
/** The unit of any entry. Two entries can be compared only if it is the same word. */
export const unitOf = (entry: Entry): string => (entry.kind === 'figure' ? entry.quantity.unit : entry.unit);
/** An entry's own label, which says what the number is about; `unitOf` says what it counts. */
export const labelOf = (entry: Entry, language: Language): string =>
  (entry.kind === 'figure' ? entry.figure.label : entry.derived.label)[language];
