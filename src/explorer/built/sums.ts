import { boundSays, chartWords, fill, panelsOf, type Series, type TableRow } from '../../charts/index.ts';
import type { Chart, Member } from '../../dataset/index.ts';
import { type Entry, type Ledger, sumsStated } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { plainText } from '../../narrative/index.ts';
import { joined } from '../../numbers/index.ts';
import type { StoredSeries, Sum } from '../data.ts';

/** A series as JSON can hold it. */
export const stored = ({ low, high, ...series }: Series): StoredSeries => ({
  ...series,
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
});

/** A chart of these entries that no editor has made, so that it can be laid out as the others are. */
const chartOf = (members: readonly Member[], total?: Chart['panels'][number]['total']): Chart => ({
  id: 'chosen',
  kind: 'bars',
  title: chartWords.bars,
  panels: [{ members: [...members], ...(total ? { total } : {}) }],
  note: chartWords.bars,
});

/** Every choice of some of them, the empty one included. */
function subsets<T>(all: readonly T[]): T[][] {
  const found: T[][] = [[]];
  for (const one of all) found.push(...found.map((some) => [...some, one]));
  return found;
}

/** Every sum that may be made, laid out by the same code as the story's. */
export function sumsOf(ledger: Ledger, entries: readonly Entry[], language: Language): Sum[] {
  const plain = (text: string) => plainText(ledger, text, language);
  const places = (members: readonly Member[]) =>
    members.map(({ figure, derived }) => entries.findIndex(({ id }) => id === (figure ?? derived)));
  return sumsStated(ledger).flatMap(({ members, disjoint }) =>
    subsets(members)
      .filter((some) => some.length > 1 && !places(some).includes(-1))
      .flatMap((some): Sum[] => {
        const [panel] = panelsOf(ledger, chartOf(some, { disjoint }), language, plain);
        if (panel?.total?.kind !== 'sum') return [];
        const { series } = panel.total;
        const printed = joined(series.segments);
        const bound = boundSays(series, language);
        const interval = series.ends ? fill(chartWords.range[language], series.ends) : '';
        const row: TableRow = {
          label: series.label,
          detail: series.detail,
          printed,
          bound,
          interval,
          entry: undefined,
        };
        const ends = [series.low, series.high].map((end) => (Number.isFinite(end) ? String(end) : ''));
        const csv = [series.label, series.detail, printed, bound, ...ends, series.counter, '', '', ''];
        return [{ items: places(some).sort((a, b) => a - b), series: stored(series), row, csv }];
      }),
  );
}
