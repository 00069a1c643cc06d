import { fill } from '../../charts/index.ts';
import { averages } from '../../dataset/index.ts';
import { comparable, type Entry, type Ledger, onlyALine, unitOf, unitWords } from '../../ledger/index.ts';
import { type Language, localeOf } from '../../locale/index.ts';
import { plainText } from '../../narrative/index.ts';
import { capital, sentence } from '../../site/sentence.ts';
import { explore } from '../words.ts';

/** Entries that are offered under one heading. A foreign group counts another unit and can never be chosen here. */
export type Group = {
  readonly heading: string;
  /** What is true of all of them, whatever else is chosen. */
  readonly note: string;
  readonly foreign: boolean;
  readonly entries: readonly Entry[];
};

/** What an entry measures, as headings and titles say it; the average where the measure alone would not tell. */
export function headingOf(entry: Entry, all: readonly Entry[], language: Language): string {
  if (entry.kind === 'derived') return explore('derived', language);
  const { measure, per } = entry.figure;
  const plain = entry.measure.name[language];
  const averaged = all.some(
    (one) =>
      one.kind === 'figure' &&
      one.figure.measure === measure &&
      one.figure.per !== per &&
      unitOf(one) === unitOf(entry),
  );
  return per && averaged ? `${plain}${localeOf(language).comma}${averages[per][language]}` : plain;
}

/** The name of a unit for readers; of a generic counter, everything that it counts here. */
export const unitNameOf = (entries: readonly Entry[], language: Language): string =>
  [...new Set(entries.map((entry) => unitWords(entry)[language]))].join(', ');

function grouped(entries: readonly Entry[], headings: (entry: Entry) => string, language: Language): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const heading = headings(entry);
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  return [...groups].map(([heading, own]) => {
    const line = own.every((entry) => entry.kind === 'figure' && entry.measure.threshold);
    return {
      heading: capital(heading),
      note: line ? sentence(onlyALine[language], language) : '',
      foreign: false,
      entries: own,
    };
  });
}

/** Entries of other units that are easily confused with this one, by unit, with the reasons that exclude them. */
function foreign(ledger: Ledger, own: readonly Entry[], offered: readonly Entry[], language: Language): Group[] {
  const units = new Map<string, { reasons: Set<string>; entries: Set<Entry> }>();
  for (const entry of own)
    for (const { reason, entries } of comparable(ledger, entry.id).unlike)
      for (const other of entries.filter((one) => offered.includes(one))) {
        const group = units.get(unitOf(other)) ?? { reasons: new Set(), entries: new Set() };
        // One reason is enough, because it holds for every entry of the unit.
        if (!group.entries.has(other))
          group.reasons.add(sentence(plainText(ledger, reason[language], language), language));
        group.entries.add(other);
        units.set(unitOf(other), group);
      }
  return [...units].map(([, { reasons, entries }]) => ({
    heading: fill(explore('otherUnit', language), { unit: unitNameOf([...entries], language) }),
    note: [...reasons].join(localeOf(language).gap),
    foreign: true,
    entries: [...entries],
  }));
}

/** What is offered under a unit: its entries by what they measure, then what is kept off because it only looks alike. */
export function groupsOf(ledger: Ledger, offered: readonly Entry[], unit: string, language: Language): Group[] {
  const own = offered.filter((entry) => unitOf(entry) === unit);
  const inOrder = [...own.filter(({ kind }) => kind === 'figure'), ...own.filter(({ kind }) => kind === 'derived')];
  return [
    ...grouped(inOrder, (entry) => headingOf(entry, offered, language), language),
    ...foreign(ledger, own, offered, language),
  ];
}
