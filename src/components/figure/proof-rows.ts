import { saysOf } from '../../charts/index.ts';
import {
  type Chart,
  dateText,
  type Event,
  measuredIn,
  periodText,
  printedText,
  type Quote,
  type Source,
  whenText,
} from '../../dataset/index.ts';
import {
  chartsUsing,
  derivedFrom,
  type Entry,
  entriesInOrder,
  intervalOfEntry,
  type Ledger,
  labelOf,
  publishedCharts,
  sectionsUsing,
} from '../../ledger/index.ts';
import { entryNumber, plainText } from '../../narrative/index.ts';
import { isPoint, type Rational, toNumber } from '../../numbers/index.ts';
import { say } from '../../site/words.ts';
import { rowsOf } from './receipt.ts';

/** A clause in pieces: those that the entry was read from are underlined. */
type Piece = { readonly text: string; readonly read: boolean };

/** One line of the proof page, in words: what an editor holds against the source, and puts initials to. */
export type ProofRow = {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly printed: string;
  /** Clauses it rests on, its own and that of its period; a formula for what was worked out. */
  readonly clauses: readonly (readonly Piece[])[];
  readonly source: readonly string[];
  /** What the program read, one thing a line. */
  readonly reading: readonly string[];
  readonly uses: readonly string[];
  /** Whether it is a draft or withdrawn. */
  readonly state: string;
};

/** Every digit and no scale word, so that a zero too many is seen: 177,000,000. */
const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const plainNumber = (value: Rational): string => digits.format(toNumber(value));

/** A clause cut at the words in it that were read, each at its first place behind the one before. */
function pieces(exact: string, words: readonly string[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const word of words) {
    const start = exact.indexOf(word, at);
    if (start === -1) continue;
    found.push({ text: exact.slice(at, start), read: false }, { text: word, read: true });
    at = start + word.length;
  }
  return [...found, { text: exact.slice(at), read: false }].filter(({ text }) => text !== '');
}

const sectionName = (ledger: Ledger, name: string): string =>
  ledger.parts.find(({ id }) => id === name)?.name.zh ?? say(name === 'limits' ? 'limits' : 'story', 'zh');

function usesOf(ledger: Ledger, id: string, charts: readonly Chart[], derived: readonly Entry[]): string[] {
  const sections = sectionsUsing(ledger, 'id', id, 'zh').map((name) => sectionName(ledger, name));
  const listed = (name: string, items: readonly string[]) => (items.length > 0 ? [`${name}：${items.join('、')}`] : []);
  return [
    ...listed('正文', sections),
    ...listed(
      '图',
      charts.map(({ title }) => plainText(ledger, title.zh, 'zh')),
    ),
    ...listed(
      '推算',
      derived.map((entry) => labelOf(entry, 'zh')),
    ),
  ];
}

function readingOf(entry: Entry): string[] {
  const { counter } = measuredIn(entry);
  const interval = intervalOfEntry(entry);
  const says = saysOf(entry, 'zh');
  const value = entry.kind === 'figure' ? [`${plainNumber(entry.quantity.value)}${counter}，${says}`] : [says];
  const ends =
    interval.low && interval.high && !isPoint(interval)
      ? [`${plainNumber(interval.low.at)}至${plainNumber(interval.high.at)}${counter}`]
      : [];
  return [...value, ...ends, `英文：${printedText(entry, 'en')}`];
}

function quoted(ledger: Ledger, quote: Quote | undefined, words: readonly string[]): Piece[][] {
  if (!quote || !ledger.sources.has(quote.source)) return [];
  return [pieces(quote.exact, words)];
}

const datedSource = ({ short, published }: Source): string[] => [
  short.zh,
  'date' in published ? dateText(published.date, 'zh') : say('undated', 'zh'),
];

const sourcesOf = (entry: Entry): string[] =>
  (entry.kind === 'figure' ? [entry.source] : [...new Set(entry.inputs.map(({ source }) => source))]).flatMap(
    datedSource,
  );

function rowOfEntry(ledger: Ledger, entry: Entry): ProofRow {
  const rows = rowsOf(ledger, entry, 'zh');
  const base = {
    id: entry.id,
    number: entryNumber(entry, 'zh'),
    label: labelOf(entry, 'zh'),
    source: sourcesOf(entry),
    uses: usesOf(ledger, entry.id, chartsUsing(ledger, entry.id), derivedFrom(ledger, entry.id)),
  };
  if (entry.kind === 'derived')
    return {
      ...base,
      printed: printedText(entry, 'zh'),
      clauses: [[{ text: rows.formula, read: false }], [{ text: rows.caveat, read: false }]],
      reading: readingOf(entry),
      state: '',
    };
  const { figure } = entry;
  const reads = figure.reads ? [`编者读作${figure.reads}`] : [];
  return {
    ...base,
    printed: figure.literal,
    clauses: [
      ...quoted(ledger, figure.quote, [figure.literal]),
      ...(figure.period.kind === 'notStated'
        ? []
        : quoted(ledger, figure.period.quote, []).map((clause) => [{ text: '时段：', read: false }, ...clause])),
    ],
    reading: [...reads, ...readingOf(entry), `时段：${periodText(figure.period, 'zh')}`],
    state: figure.withdrawn ? say('withdrawn', 'zh') : figure.draft ? '草稿' : '',
  };
}

function rowOfEvent(ledger: Ledger, event: Event): ProofRow {
  const { from, to, convention } = event.when;
  const source = ledger.sources.get(event.quote.source);
  const drawn = publishedCharts(ledger).filter(({ panels }) =>
    panels.some(({ members }) => members.some((member) => member.event === event.id)),
  );
  return {
    id: event.id,
    number: '事',
    label: event.label.zh,
    printed: event.when.spans.join('、'),
    clauses: quoted(ledger, event.quote, event.when.spans),
    source: source ? datedSource(source) : [],
    reading: [to ? `${from}至${to}` : from, ...(convention ? [convention.zh] : []), `英文：${whenText(event, 'en')}`],
    uses: usesOf(ledger, event.id, drawn, []),
    state: '',
  };
}

/** Everything that was read from the sources, in the order of the entry numbers, dated events last. */
export const proofRows = (ledger: Ledger): ProofRow[] => [
  ...entriesInOrder(ledger).map((entry) => rowOfEntry(ledger, entry)),
  ...[...ledger.events.values()].map((event) => rowOfEvent(ledger, event)),
];
