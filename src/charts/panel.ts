import {
  type Chart,
  type Entry,
  entryOf,
  intervalOfEntry,
  isStory,
  type Ledger,
  labelOf,
  type Member,
  measuredIn,
  measures,
  printed,
} from '../ledger/index.ts';
import {
  approximate,
  counterNamed,
  foldWidth,
  type Interval,
  type Language,
  multiply,
  nominal,
  plus,
  printDerived,
  printPoint,
  rational,
  type Segment,
  span,
  subtract,
  toNumber,
} from '../numbers/index.ts';
import type { Tone } from './mark.ts';
import { type AnyBound, chartWords, mouthWords } from './words.ts';

/** One figure on a scale, no pixels yet. */
export type Series = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly role: Member['role'];
  readonly bound: AnyBound;
  /** The printed number (for derived values the nominal one). */
  readonly value: number;
  /** Ends of the interval; infinite where unknown. */
  readonly low: number;
  readonly high: number;
  readonly segments: readonly Segment[];
  /** 余, 超过 … as printed, or the English word. */
  readonly word: string;
  /** Both ends printed, where both are known and differ. */
  readonly ends: { readonly low: string; readonly high: string; readonly half: string } | undefined;
  /** The printed number with its unit, for the foot of an open end. */
  readonly foot: string;
  /** An average: rounded, but told in the note instead of a loupe. */
  readonly average: boolean;
  readonly tone: Tone;
  readonly counter: string;
  /** What is counted, in the language, as one and as many: 人, 人; person, people. */
  readonly thing: readonly [one: string, many: string];
};

/** One scale with what stands on it. */
export type Panel = {
  readonly series: readonly Series[];
  readonly total:
    | { readonly kind: 'struck'; readonly reason: string }
    | { readonly kind: 'sum'; readonly series: Series }
    | undefined;
  /** Prints a tick of this scale. */
  readonly tick: (value: number, last: boolean) => string;
};

/** Turns a text with {id} into plain words; the narrative room does it, so that charts stay free of it. */
export type Plain = (text: string) => string;

/** The bound of any entry as it is printed. */
export const boundOf = (entry: Entry): AnyBound =>
  entry.kind === 'figure' ? entry.quantity.bound : approximate(entry.interval).bound;

function wordOf(entry: Entry, language: Language): string {
  if (language === 'en' || entry.kind === 'derived') return language === 'en' ? mouthWords[boundOf(entry)] : '';
  const { before, inside, insideAfterScale, after } = entry.quantity.printed;
  return before || inside || insideAfterScale || after;
}

function endsOf(interval: Interval, measured: ReturnType<typeof measuredIn>, language: Language): Series['ends'] {
  const { low, high } = interval;
  if (!low || !high || interval.about) return undefined;
  const width = subtract(high.at, low.at);
  if (width.n === 0n) return undefined;
  return {
    low: printPoint(low.at, measured, language),
    high: printPoint(high.at, measured, language),
    half: printPoint(multiply(width, rational(1n, 2n)), measured, language),
  };
}

/** What is counted, as one and as many. */
function thingOf(entry: Entry, language: Language): Series['thing'] {
  const { counter, noun } = measuredIn(entry);
  if (language === 'zh') return [counter, counter];
  return noun ? [noun.one, noun.other] : (counterNamed(foldWidth(counter))?.en ?? [counter, counter]);
}

/** One entry as a series. `plain` resolves the {…} of its texts. */
export function seriesOf(entry: Entry, member: Member, language: Language, tone: Tone, plain: Plain): Series {
  const interval = intervalOfEntry(entry);
  const [low, high] = span(interval);
  const measured = measuredIn(entry);
  const detail = member.detail ?? (entry.kind === 'figure' ? entry.figure.population : entry.derived.of);
  const value = entry.kind === 'figure' ? entry.quantity.value : nominal(interval);
  return {
    id: entry.id,
    label: plain(member.label?.[language] ?? labelOf(entry, language)),
    detail: plain(detail?.[language] ?? ''),
    role: member.role,
    bound: boundOf(entry),
    value: toNumber(value),
    low,
    high,
    segments: printed(entry, language).filter(({ role }) => role !== 'converted'),
    word: wordOf(entry, language),
    ends: endsOf(interval, measured, language),
    foot: entry.kind === 'figure' ? printPoint(value, measured, language) : '',
    average: entry.kind === 'figure' && measures[entry.figure.measure].average,
    tone,
    counter: measured.counter,
    thing: thingOf(entry, language),
  };
}

/** Second colour for the second place, where a panel compares places one by one; ink otherwise. */
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

/** The panels of a chart in one language. */
export function panelsOf(ledger: Ledger, chart: Chart, language: Language, plain: Plain): Panel[] {
  return chart.panels.map((panel) => {
    const members = panel.members.map((member) => ({
      member,
      entry: entryOf(ledger, member.figure ?? member.derived ?? ''),
    }));
    const entries = members.map(({ entry }) => entry);
    const series = members.map(({ member, entry }) => seriesOf(entry, member, language, toneOf(entry, entries), plain));
    const first = entries[0];
    return {
      series,
      total: totalOf(panel, entries, series, language, plain),
      tick: (value, last) => {
        if (!first) return '';
        const { counter, noun } = measuredIn(first);
        const exact = rational(BigInt(Math.round(value * 1000)), 1000n);
        const text = printPoint(exact, { counter, noun }, language);
        return last || language === 'en' ? text : text.slice(0, text.length - counter.length);
      },
    };
  });
}
