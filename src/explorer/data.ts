import type { Series, TableRow } from '../charts/browser.ts';
import type { Language } from '../locale/index.ts';

// What the page hands to its script. It is made at build time, in one language, by the ledger's own rules; the script
// looks answers up in it and decides nothing.

/** A series as JSON can hold it: an end that is not known is null. */
export type StoredSeries = Omit<Series, 'low' | 'high'> & { readonly low: number | null; readonly high: number | null };

/** One entry that can be chosen. Lists over other entries are in the order of the entries; sentences are places in `texts`. */
export type Item = {
  readonly id: string;
  /** Place of its unit in `units`. */
  readonly unit: number;
  /** What it measures, as titles say it. */
  readonly heading: string;
  readonly series: StoredSeries;
  readonly row: TableRow;
  /** Its line of the CSV file, in the order of `columns`. */
  readonly csv: readonly string[];
  /** Places of its sources in `sources`. */
  readonly sources: readonly number[];
  /** What its button is called, and its own page. */
  readonly name: string;
  readonly href: string;
  /** Why it may not stand beside each other entry, this one being “here”; -1 where it may. */
  readonly apart: readonly number[];
  /** In what it differs from another that it may stand beside, as [entry, ...sentences]. */
  readonly differs: readonly (readonly number[])[];
  /** Why it may not be added to each other entry; -1 where it may. */
  readonly notAdded: readonly number[];
};

type Unit = {
  /** As it stands in an address. */
  readonly key: string;
  readonly name: string;
  /** What is chosen where this unit is. */
  readonly opening: readonly number[];
};

/** A sum that an editor has allowed: of which entries, and how it is drawn and described. */
export type Sum = {
  readonly items: readonly number[];
  readonly series: StoredSeries;
  readonly row: TableRow;
  readonly csv: readonly string[];
};

export type ExploreData = {
  readonly language: Language;
  readonly units: readonly Unit[];
  /** The unit that the page opens with. */
  readonly opening: number;
  readonly items: readonly Item[];
  readonly texts: readonly string[];
  readonly sources: readonly { readonly text: string; readonly address: string | null; readonly dated: string }[];
  readonly sums: readonly Sum[];
  /** What editors say of a whole scale: said in place of what its pairs differ in. */
  readonly scales: readonly { readonly items: readonly number[]; readonly says: string }[];
  /** Entries that were withdrawn: their addresses are old, not wrong. */
  readonly withdrawn: readonly string[];
  readonly columns: readonly string[];
  readonly site: { readonly title: string; readonly address: string };
  readonly words: Words;
};

/** The sentences of the page that only its script says. {…} are filled in. */
export type Words = {
  readonly title: string;
  readonly empty: string;
  readonly nothing: string;
  readonly bySize: string;
  readonly beside: string;
  readonly averages: string;
  readonly bounds: string;
  readonly needsTwo: string;
  readonly notStated: string;
  readonly whyNot: string;
  readonly whyNotSome: string;
  readonly asked: string;
  readonly instead: string;
  readonly unknown: string;
  readonly old: string;
  readonly refused: string;
  readonly unread: string;
  readonly noTotal: string;
  readonly unitUnknown: string;
  readonly receipt: string;
  readonly receiptWord: string;
  readonly readMarks: string;
  readonly source: string;
};
