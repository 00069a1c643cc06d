import type { Chart, Published, Withdrawn } from '../dataset/index.ts';
import type { Correction } from './corrected.ts';
import { type Entry, type Ledger, withdrawnOf } from './ledger.ts';
import { type Reworded, rewordedBetween } from './reworded.ts';
import { chartsUsing, derivedFrom } from './uses.ts';

type Dated = {
  readonly date: string;
  /** Its fragment on the page of changes. It is permanent, because published changes are neither reordered nor removed. */
  readonly anchor: string;
  /** What it is about, where that is one thing with an address of its own. */
  readonly entry?: Entry;
  readonly chart?: Chart;
};
/** What got an address with a change, or prints something else because of it. */
type Touched = { readonly entries: readonly Entry[]; readonly charts: readonly Chart[] };
type EditionChange = Dated & {
  readonly kind: 'edition';
  readonly edition: Published;
  /** What got an address with this edition. Empty for the first edition, which would list everything. */
  readonly touched: Touched;
};
export type CorrectionChange = Dated & {
  readonly kind: 'correction';
  readonly correction: Correction;
  /** What prints something else since. */
  readonly touched: Touched;
};
type RewordingChange = Dated & {
  readonly kind: 'rewording';
  /** The day of the edition that had the former wording. */
  readonly since: string;
  readonly texts: readonly Reworded[];
};
type Withdrawal = Dated & { readonly kind: 'withdrawal'; readonly withdrawn: Withdrawn };
/** One change that readers of what was published must be shown. */
export type Change = EditionChange | CorrectionChange | RewordingChange | Withdrawal;

function editionChanges({ editions, entries, charts }: Ledger): EditionChange[] {
  return editions.map((edition, i) => {
    const before = editions[i - 1];
    const isNew = (kind: 'figures' | 'derived' | 'charts', id: string) =>
      before !== undefined && edition.ids.get(kind)?.has(id) === true && !before.ids.get(kind)?.has(id);
    return {
      kind: 'edition',
      date: edition.date,
      anchor: `edition-${edition.date}`,
      edition,
      touched: {
        entries: [...entries.values()].filter(({ kind, id }) => isNew(kind === 'figure' ? 'figures' : 'derived', id)),
        charts: [...charts.values()].filter(({ id }) => isNew('charts', id)),
      },
    };
  });
}

/** The one thing that a correction is of, if it is one and has an address. */
function subjectOf(ledger: Ledger, { fields }: Correction): Pick<Dated, 'entry' | 'chart'> {
  const [first] = fields;
  if (!first || fields.some(({ of, id }) => of !== first.of || id !== first.id)) return {};
  const chart = first.of === 'charts' ? ledger.charts.get(first.id) : undefined;
  const entry = first.of === 'figures' || first.of === 'derived' ? ledger.entries.get(first.id) : undefined;
  return { ...(chart ? { chart } : {}), ...(entry ? { entry } : {}) };
}

function correctionChanges(ledger: Ledger): CorrectionChange[] {
  const counts = new Map<string, number>();
  return ledger.corrections.map((correction) => {
    const id = correction.fields[0]?.id ?? '';
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const corrected = correction.fields.flatMap(({ of, id: one }) =>
      of === 'figures' || of === 'derived' ? [one] : [],
    );
    const derived = new Set(corrected.flatMap((one) => derivedFrom(ledger, one)));
    const charts = new Set(
      [...corrected, ...[...derived].map((one) => one.id)].flatMap((one) => chartsUsing(ledger, one)),
    );
    return {
      kind: 'correction',
      date: correction.date,
      anchor: `correction-${id}-${count}`,
      correction,
      touched: { entries: [...derived], charts: [...charts] },
      ...subjectOf(ledger, correction),
    };
  });
}

/** The texts that were reworded between one edition and the next, and since the last one. */
function rewordings({ editions, today, site }: Ledger): RewordingChange[] {
  return editions.flatMap((edition, i): RewordingChange[] => {
    const next = editions[i + 1];
    const texts = rewordedBetween(edition, next ?? today);
    const anchor = `reworded-since-${edition.date}`;
    const date = next?.date ?? site.updated;
    return texts.length > 0 ? [{ kind: 'rewording', date, anchor, since: edition.date, texts }] : [];
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

const ranks: readonly Change['kind'][] = ['edition', 'withdrawal', 'correction', 'rewording'];

/**
 * Everything that was published, corrected, withdrawn or reworded, newest first. On one day the edition comes first,
 * because it contains the other changes of that day.
 */
export function changesOf(ledger: Ledger): readonly Change[] {
  const all = [
    ...editionChanges(ledger),
    ...withdrawals(ledger),
    ...correctionChanges(ledger).reverse(),
    ...rewordings(ledger),
  ];
  const rank = ({ kind }: Change) => ranks.indexOf(kind);
  return all.sort((a, b) => (a.date === b.date ? rank(a) - rank(b) : a.date < b.date ? 1 : -1));
}
