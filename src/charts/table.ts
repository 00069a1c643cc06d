import { type Chart, measuredIn, printedText, type Source } from '../dataset/index.ts';
import { type Entry, entryOf, intervalOfEntry, type Ledger, labelOf } from '../ledger/index.ts';
import type { Language } from '../locale/index.ts';
import { type Interval, isPoint, printEnds } from '../numbers/index.ts';
import type { Item, Panel } from './panel.ts';
import { saysOf } from './series.ts';
import { chartWords, fill } from './words.ts';

/** One row of a chart's data table, in words. */
export type TableRow = {
  readonly label: string;
  readonly detail: string;
  readonly printed: string;
  readonly bound: string;
  readonly interval: string;
  /** The entry whose receipt proves it; none for events and for what is not stated. */
  readonly entry: string | undefined;
};

/** Both ends of an interval, or nothing where it has not two. */
function rangeText(interval: Interval, entry: Entry, language: Language): string {
  if (!interval.low || !interval.high || interval.about || isPoint(interval)) return '';
  const [low, high] = printEnds(interval.low.at, interval.high.at, measuredIn(entry), language);
  return fill(chartWords.range[language], { low, high });
}

function rowOfEntry(entry: Entry, label: string, detail: string, language: Language): TableRow {
  return {
    label,
    detail,
    printed: printedText(entry, language),
    bound: saysOf(entry, language),
    interval: rangeText(intervalOfEntry(entry), entry, language),
    entry: entry.id,
  };
}

function rowsOfItem(ledger: Ledger, item: Item, language: Language): TableRow[] {
  switch (item.kind) {
    case 'series':
      return [rowOfEntry(entryOf(ledger, item.series.id), item.series.label, item.series.detail, language)];
    case 'share':
      return [item.series, item.part, item.whole].map(({ id, label, detail }, i) =>
        rowOfEntry(
          entryOf(ledger, id),
          i === 0 ? label : labelOf(entryOf(ledger, id), language),
          i === 0 ? item.assumption : detail,
          language,
        ),
      );
    case 'moment':
      return [
        {
          label: item.moment.label,
          detail: '',
          printed: item.moment.when,
          bound: item.moment.convention,
          interval: '',
          entry: undefined,
        },
      ];
    case 'unstated':
      return [
        {
          label: item.label,
          detail: item.detail,
          printed: chartWords.unstated[language],
          bound: '',
          interval: '',
          entry: undefined,
        },
      ];
  }
}

/** The data table of a chart: what is drawn, as printed, with its bound. */
export const tableOf = (ledger: Ledger, panels: readonly Panel[], language: Language): TableRow[] =>
  panels.flatMap(({ items }) => items.flatMap((item) => rowsOfItem(ledger, item, language)));

/** The sources a chart rests on, each once, in the order in which they are met. */
export function sourcesOf(ledger: Ledger, chart: Chart): Source[] {
  const ids = chart.panels.flatMap(({ members }) =>
    members.flatMap(({ figure, derived, event }) => {
      if (event) return [ledger.events.get(event)?.quote.source ?? ''];
      if (!figure && !derived) return [];
      const entry = entryOf(ledger, figure ?? derived ?? '');
      return entry.kind === 'figure' ? [entry.source.id] : entry.inputs.map(({ source }) => source.id);
    }),
  );
  return [...new Set(ids)].flatMap((id) => ledger.sources.get(id) ?? []);
}
