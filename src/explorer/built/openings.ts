import { type Entry, type Ledger, publishedCharts, together, unitOf } from '../../ledger/index.ts';

/** All entries that may be chosen: neither withdrawn ones nor values derived from them. */
export function offered(entries: readonly Entry[]): Entry[] {
  const gone = (entry: Entry): boolean =>
    entry.kind === 'figure' ? entry.figure.withdrawn !== undefined : entry.inputs.some(gone);
  return entries.filter((entry) => !gone(entry));
}

/** The entries of the bar charts, scale by scale. */
const scalesOf = (ledger: Ledger, entries: readonly Entry[]): Entry[][] =>
  publishedCharts(ledger)
    .filter(({ kind }) => kind === 'bars')
    .flatMap(({ panels }) =>
      panels.map(({ members }) =>
        entries.filter(({ id }) => members.some(({ figure, derived }) => id === (figure ?? derived))),
      ),
    );

/** The most entries that may stand together, of those that can be found by adding one after another; the first if several. */
function largest(ledger: Ledger, entries: readonly Entry[]): Entry[] {
  const groups = entries.map((start) => {
    const group = [start];
    for (const entry of entries)
      if (entry !== start && group.every((one) => together(ledger, entry, one).may)) group.push(entry);
    return group;
  });
  return groups.reduce<Entry[]>((best, group) => (group.length > best.length ? group : best), []);
}

/** What is chosen where a unit is: the scale that the story itself draws, else the largest group. */
export function openingFor(ledger: Ledger, entries: readonly Entry[], unit: string): Entry[] {
  const own = entries.filter((entry) => unitOf(entry) === unit);
  const scale = scalesOf(ledger, own).find(({ length }) => length > 1);
  return scale ?? own.filter((entry) => largest(ledger, own).includes(entry));
}

/** The unit that the page opens with: that of the story's first bars, else that of its first entry. */
export function openingUnit(ledger: Ledger, entries: readonly Entry[]): string {
  const first = scalesOf(ledger, entries).find(({ length }) => length > 0)?.[0] ?? entries[0];
  return first ? unitOf(first) : '';
}
