import { type DerivedEntry, type Entry, type FigureEntry, type Ledger, withdrawnOf } from './ledger.ts';
import type { Published } from './published.ts';
import type { Chart } from './schema/chart.ts';
import type { Correction } from './schema/derived.ts';
import type { Withdrawn } from './schema/text.ts';
import { chartsUsing, derivedFrom } from './uses.ts';

type Dated = {
  readonly date: string;
  /** Its name on the page of changes, which stays: what was published is neither reordered nor taken out. */
  readonly anchor: string;
};
export type EditionChange = Dated & {
  readonly kind: 'edition';
  readonly edition: Published;
  /** What has an address since this edition; of the first one everything, so nothing is listed. */
  readonly added: { readonly entries: readonly Entry[]; readonly charts: readonly Chart[] };
  readonly entry?: never;
  readonly chart?: never;
};
export type CorrectionChange = Dated & {
  readonly kind: 'correction';
  readonly correction: Correction;
  readonly entry: FigureEntry;
  readonly chart?: never;
  /** What prints something else since. */
  readonly derived: readonly DerivedEntry[];
  readonly charts: readonly Chart[];
};
export type Withdrawal = Dated & { readonly kind: 'withdrawal'; readonly withdrawn: Withdrawn } & (
    | { readonly entry: Entry; readonly chart?: never }
    | { readonly chart: Chart; readonly entry?: never }
  );
/** One thing that readers of what was published are to be told. */
export type Change = EditionChange | CorrectionChange | Withdrawal;

function editionChanges({ editions, entries, charts }: Ledger): EditionChange[] {
  return editions.map((edition, i) => {
    const before = editions[i - 1];
    const isNew = (kind: 'figures' | 'derived' | 'charts', id: string) =>
      before !== undefined && edition.ids[kind].has(id) && !before.ids[kind].has(id);
    return {
      kind: 'edition',
      date: edition.date,
      anchor: `edition-${edition.date}`,
      edition,
      added: {
        entries: [...entries.values()].filter(({ kind, id }) => isNew(kind === 'figure' ? 'figures' : 'derived', id)),
        charts: [...charts.values()].filter(({ id }) => isNew('charts', id)),
      },
    };
  });
}

function correctionChanges(ledger: Ledger): CorrectionChange[] {
  const counts = new Map<string, number>();
  return ledger.corrections.flatMap((correction): CorrectionChange[] => {
    const count = (counts.get(correction.figure) ?? 0) + 1;
    counts.set(correction.figure, count);
    const entry = ledger.entries.get(correction.figure);
    if (entry?.kind !== 'figure') return [];
    const derived = derivedFrom(ledger, entry.id);
    const charts = [entry, ...derived].flatMap(({ id }) => chartsUsing(ledger, id));
    return [
      {
        kind: 'correction',
        date: correction.date,
        anchor: `correction-${entry.id}-${count}`,
        correction,
        entry,
        derived,
        charts: [...new Set(charts)],
      },
    ];
  });
}

function withdrawals(ledger: Ledger): Withdrawal[] {
  const ofEntries = [...ledger.entries.values()].flatMap((entry): Withdrawal[] => {
    const withdrawn = withdrawnOf(entry);
    const anchor = `withdrawn-${entry.kind}-${entry.id}`;
    return withdrawn ? [{ kind: 'withdrawal', date: withdrawn.date, anchor, withdrawn, entry }] : [];
  });
  const ofCharts = [...ledger.charts.values()].flatMap((chart): Withdrawal[] => {
    const { withdrawn } = chart;
    const anchor = `withdrawn-chart-${chart.id}`;
    return withdrawn ? [{ kind: 'withdrawal', date: withdrawn.date, anchor, withdrawn, chart }] : [];
  });
  return [...ofEntries, ...ofCharts];
}

/**
 * Everything that was published, corrected or withdrawn, newest first. Of one day the edition comes first, because it
 * holds what else was done that day.
 */
export function changesOf(ledger: Ledger): readonly Change[] {
  const all = [...editionChanges(ledger), ...withdrawals(ledger), ...correctionChanges(ledger).reverse()];
  const rank = ({ kind }: Change) => ['edition', 'withdrawal', 'correction'].indexOf(kind);
  return all.sort((a, b) => (a.date === b.date ? rank(a) - rank(b) : a.date < b.date ? 1 : -1));
}
