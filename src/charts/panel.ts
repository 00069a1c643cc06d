import { type Chart, type Member, measuredIn } from '../dataset/index.ts';
import { type Entry, entryOf, intervalOfEntry, isStory, type Ledger } from '../ledger/index.ts';
import type { Language } from '../locale/index.ts';
import { approximate, nominal, plus, printDerived, span, toNumber } from '../numbers/index.ts';
import type { Tone } from './mark.ts';
import { type Moment, momentOf } from './moment.ts';
import { endsOf, type Plain, type Series, seriesOf } from './series.ts';
import { tickOf } from './tick.ts';
import { chartWords } from './words.ts';

/** One line of a panel: a number, a part of a whole with its assumption, something dated, or what was left unsaid. */
export type Item =
  | { readonly kind: 'series'; readonly series: Series }
  | {
      readonly kind: 'share';
      readonly series: Series;
      readonly part: Series;
      readonly whole: Series;
      readonly assumption: string;
    }
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'unstated'; readonly label: string; readonly detail: string };

/** One scale, spread page or time axis, with its items. */
export type Panel = {
  readonly title: string;
  readonly items: readonly Item[];
  /** The numbers among the items. */
  readonly series: readonly Series[];
  readonly total:
    | { readonly kind: 'struck'; readonly reason: string }
    | { readonly kind: 'sum'; readonly series: Series }
    | undefined;
  /** Prints a tick of this scale. */
  readonly tick: (value: number, last: boolean) => string;
};

/** A second colour for the second place where a panel compares two places; ink otherwise. */
function toneOf(entry: Entry, entries: readonly Entry[]): Tone {
  const places = entries.flatMap((one) =>
    one.kind === 'figure' && isStory(one) && one.figure.places.length === 1 ? [one.figure.places[0] ?? ''] : [],
  );
  const distinct = [...new Set(places)];
  const own = entry.kind === 'figure' && entry.figure.places.length === 1 ? entry.figure.places[0] : undefined;
  return distinct.length === 2 && places.length === 2 && own === distinct[1] ? 'shi' : 'ink';
}

function totalOf(
  panel: Chart['panels'][number],
  entries: readonly Entry[],
  series: readonly Series[],
  language: Language,
  plain: Plain,
): Panel['total'] {
  if (!panel.total) return undefined;
  if ('struck' in panel.total) return { kind: 'struck', reason: plain(panel.total.struck[language]) };
  const values = entries.filter((_, i) => series[i]?.role === 'value');
  const [first, ...others] = values;
  const template = series[0];
  if (!first || !template) return undefined;
  const interval = others.reduce((sum, entry) => plus(sum, intervalOfEntry(entry)), intervalOfEntry(first));
  const [low, high] = span(interval);
  const measured = measuredIn(first);
  return {
    kind: 'sum',
    series: {
      ...template,
      id: 'total',
      label: chartWords.total[language],
      detail: plain(panel.total.disjoint[language]),
      bound: approximate(interval).bound === 'about' ? 'rounded' : approximate(interval).bound,
      value: toNumber(nominal(interval)),
      low,
      high,
      segments: printDerived(interval, measured, language),
      word: '',
      ends: endsOf(interval, measured, language),
      foot: '',
      tone: 'ink',
    },
  };
}

/** What one member of a chart is, resolved. */
function itemOf(
  ledger: Ledger,
  chart: Chart,
  member: Member,
  entries: readonly Entry[],
  language: Language,
  plain: Plain,
): Item {
  if (member.unstated)
    return {
      kind: 'unstated',
      label: plain(member.unstated[language]),
      detail: plain(member.detail?.[language] ?? ''),
    };
  const event = member.event ? ledger.events.get(member.event) : undefined;
  if (event)
    return {
      kind: 'moment',
      moment: momentOf(event, plain(member.label?.[language] ?? event.label[language]), language, plain),
    };
  const entry = entryOf(ledger, member.figure ?? member.derived ?? '');
  const series = seriesOf(entry, member, language, toneOf(entry, entries), plain);
  if (chart.kind !== 'share' || entry.kind !== 'derived') return { kind: 'series', series };
  const [part, whole] = entry.inputs.map((input) => seriesOf(input, { role: 'value' }, language, 'ink', plain));
  if (!part || !whole) return { kind: 'series', series };
  return { kind: 'share', series, part, whole, assumption: plain(entry.derived.caveat[language]) };
}

/** The panels of a chart in one language. */
export function panelsOf(ledger: Ledger, chart: Chart, language: Language, plain: Plain): Panel[] {
  return chart.panels.map((panel) => {
    const entries = panel.members.flatMap(({ figure, derived }) =>
      figure || derived ? [entryOf(ledger, figure ?? derived ?? '')] : [],
    );
    const items = panel.members.map((member) => itemOf(ledger, chart, member, entries, language, plain));
    const series = items.flatMap((item) => (item.kind === 'series' || item.kind === 'share' ? [item.series] : []));
    const first = entries[0];
    return {
      title: plain(panel.title?.[language] ?? ''),
      items,
      series,
      total: totalOf(panel, entries, series, language, plain),
      tick: first ? tickOf(measuredIn(first), language) : () => '',
    };
  });
}
