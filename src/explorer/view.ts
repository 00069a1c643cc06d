import { chartWords, described, fill, type Panel, type Series, type TableRow, tickOf } from '../charts/browser.ts';
import { localeOf } from '../locale/index.ts';
import type { ExploreData, Item, StoredSeries } from './data.ts';
import { type State, sumOf } from './state.ts';

/** What a state shows, in words and numbers, no pixels yet. */
export type View = {
  readonly title: string;
  readonly subtitle: string;
  readonly panel: Panel;
  /** The whole chart in words, which screen readers announce after every change. */
  readonly said: string;
  /** In what the chosen differ, sentence by sentence. */
  readonly notes: readonly string[];
  /** Which of them are averages, whose ends no bar can show; "" where there is none. */
  readonly averages: string;
  readonly sources: ExploreData['sources'];
  /** The entries in the order in which they are drawn, thresholds last. */
  readonly items: readonly Item[];
  readonly total: { readonly row: TableRow; readonly csv: readonly string[] } | undefined;
};

const revived = ({ low, high, ...series }: StoredSeries): Series => ({
  ...series,
  low: low ?? -Infinity,
  high: high ?? Infinity,
});

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The chosen entries as they are drawn: in the asked order, lines behind rows. */
function drawnItems({ items }: ExploreData, { chosen, order }: State): Item[] {
  const all = chosen.flatMap((at) => items[at] ?? []);
  const isLine = ({ series }: Item) => series.role === 'threshold';
  const rows = all.filter((item) => !isLine(item));
  if (order === 'size') rows.sort((a, b) => b.series.value - a.series.value);
  return [...rows, ...all.filter(isLine)];
}

/** In what the chosen differ: the editors' words where a whole scale of theirs is shown, else each against the first. */
function notesOf({ items, texts, scales, words, language }: ExploreData, chosen: readonly number[]): string[] {
  const whole = scales.filter(({ items: own }) => own.every((at) => chosen.includes(at)));
  const [first, ...others] = chosen;
  if (first === undefined) return [];
  const join = localeOf(language).semicolon;
  const pairs = others.flatMap((at) => {
    if (whole.some(({ items: own }) => own.includes(first) && own.includes(at))) return [];
    const [, ...found] = items[at]?.differs.find(([other]) => other === first) ?? [];
    const says = found.map((text) => texts[text] ?? '').join(join);
    const values = { label: items[at]?.series.label ?? '', beside: items[first]?.series.label ?? '', says };
    return says === '' ? [] : [fill(words.beside, values)];
  });
  return [...whole.map(({ says }) => says), ...pairs];
}

/** Averages are rounded too fine for a bar to show: that is said instead. */
function averagesOf({ words, language }: ExploreData, items: readonly Item[]): string {
  const all = items.filter(({ series }) => series.average && series.bound === 'rounded');
  const labels = all.map(({ series }) => localeOf(language).called(series.label));
  return labels.length > 0 ? fill(words.averages, { labels: labels.join({ zh: '', en: ', ' }[language]) }) : '';
}

/** What a state shows. */
export function viewOf(data: ExploreData, state: State): View {
  const { language, words } = data;
  const items = drawnItems(data, state);
  const series = items.map((item) => revived(item.series));
  const sum = state.total ? sumOf(data, state.chosen) : undefined;
  const total = sum && { kind: 'sum' as const, series: revived(sum.series) };
  const { comma, semicolon: join, colon, stop } = localeOf(language);
  const headings = [...new Set(items.map(({ heading }) => heading))].join(localeOf(language).listComma);
  const unit = data.units[state.unit]?.name ?? '';
  const how = [
    chartWords[state.scale][language],
    ...(state.scale === 'log' && state.shape === 'bars' ? [chartWords.cutFoot[language]] : []),
    ...(state.order === 'size' ? [words.bySize] : []),
  ];
  const rows = [...series, ...(total ? [total.series] : [])].map((one) => {
    const unseen = state.scale === 'log' && one.value === 0 && one.role !== 'threshold';
    return `${described(one, language)}${unseen ? `${comma}${chartWords.noZero[language]}` : ''}`;
  });
  const first = series[0];
  const measured = first && { counter: first.counter, noun: { one: first.noun[0], other: first.noun[1] } };
  return {
    title: items.length > 0 ? fill(words.title, { headings: capital(headings), unit }) : words.empty,
    subtitle: items.length > 0 ? `${capital(how.join(join))}${stop}` : '',
    panel: {
      title: '',
      items: series.map((one) => ({ kind: 'series', series: one })),
      series,
      total,
      tick: measured ? tickOf(measured, language) : () => '',
    },
    said:
      items.length > 0
        ? `${[chartWords[state.shape][language], ...how].join(comma)}${colon}${rows.join(join)}${stop}`
        : words.nothing,
    notes: notesOf(data, state.chosen),
    averages: averagesOf(data, items),
    sources: [...new Set(items.flatMap((item) => item.sources))]
      .sort((a, b) => a - b)
      .flatMap((at) => data.sources[at] ?? []),
    items,
    total: sum && { row: sum.row, csv: sum.csv },
  };
}
