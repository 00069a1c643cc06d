import { boundOf } from '../charts/index.ts';
import { hasNumeral, periodText, printedText } from '../dataset/index.ts';
import {
  correctionsOf,
  type DerivedEntry,
  type Entry,
  entriesInOrder,
  type FigureEntry,
  intervalOfEntry,
  isStory,
  type Ledger,
  ofNumber,
  withdrawnOf,
} from '../ledger/index.ts';
import { plainText } from '../narrative/index.ts';
import { type End, toNumber } from '../numbers/index.ts';
import { textOf } from './declared.ts';
import { type DataRow, furtherTexts } from './row.ts';

const endOf = (end: End | undefined) => (end ? toNumber(end.at) : null);
const inOf = (end: End | undefined) => (end ? end.closed : null);

/** Where a receipt stands: its path from the language's root. */
export type AddressOf = (path: string) => string;

const common = (ledger: Ledger, entry: Entry, addressOf: AddressOf) => {
  const { low, high } = intervalOfEntry(entry);
  const corrections = (entry.kind === 'figure' ? correctionsOf(ledger, entry) : []).flatMap(({ date, fields }) =>
    fields.filter(ofNumber).map(({ old }) => ({ date, old: old.zh })),
  );
  const { label, caveat, part } = entry.kind === 'figure' ? entry.figure : entry.derived;
  return {
    id: entry.id,
    label_zh: label.zh,
    label_en: label.en,
    printed_en: printedText(entry, 'en'),
    low: endOf(low),
    low_included: inOf(low),
    high: endOf(high),
    high_included: inOf(high),
    bound: boundOf(entry),
    part,
    caveat_zh: caveat ? plainText(ledger, caveat.zh, 'zh') : '',
    caveat_en: caveat ? plainText(ledger, caveat.en, 'en') : '',
    corrected: corrections.at(-1)?.date ?? '',
    corrected_from: corrections.map(({ old }) => old).join(';'),
    withdrawn: withdrawnOf(entry)?.date ?? '',
    address: addressOf(`figures/${entry.id}`),
  };
};

const ofFigure = (ledger: Ledger, entry: FigureEntry, addressOf: AddressOf): DataRow => {
  const { figure, quantity, source } = entry;
  const about = quantity.interval.about !== undefined;
  return {
    ...common(ledger, entry, addressOf),
    kind: isStory(entry) ? 'figure' : 'reference',
    literal: figure.literal,
    reads: figure.reads ?? (hasNumeral(figure.literal) ? '' : figure.literal),
    value: toNumber(quantity.value),
    ...(about ? { low: null, low_included: null, high: null, high_included: null } : {}),
    unit: quantity.unit,
    per: figure.per ?? '',
    measure: figure.measure,
    population_zh: figure.population?.zh ?? '',
    population_en: figure.population?.en ?? '',
    places: figure.places.join(';'),
    period_zh: periodText(figure.period, 'zh'),
    period_en: periodText(figure.period, 'en'),
    status: figure.status,
    formula: '',
    ...Object.fromEntries(
      furtherTexts.map((one) => [one.column, plainText(ledger, textOf(figure, one), one.language)]),
    ),
    quote: figure.quote.exact,
    source: source.id,
    source_published: 'date' in source.published ? source.published.date : '',
    source_address: source.address ?? '',
  };
};

const signs = { ratio: '÷', difference: '−', share: '÷' } as const;

const ofDerived = (ledger: Ledger, entry: DerivedEntry, addressOf: AddressOf): DataRow => {
  const [a, b] = entry.inputs;
  return {
    ...common(ledger, entry, addressOf),
    kind: 'derived',
    literal: '',
    reads: printedText(entry, 'zh'),
    // It has no printed number of its own: an interval, and the rounding that it bears.
    value: null,
    unit: entry.unit,
    per: '',
    measure: '',
    population_zh: '',
    population_en: '',
    places: [...new Set([...a.figure.places, ...b.figure.places])].join(';'),
    period_zh: '',
    period_en: '',
    status: [a, b].some(({ figure }) => figure.status === 'planned') ? 'planned' : 'reported',
    formula: `${a.id} ${signs[entry.operation]} ${b.id}`,
    ...Object.fromEntries(furtherTexts.map(({ column }) => [column, ''])),
    quote: '',
    source: [...new Set([a.source.id, b.source.id])].join(';'),
    source_published: '',
    source_address: '',
  };
};

/** Every entry of the ledger as open data, in the order of the receipts. */
export const dataRows = (ledger: Ledger, addressOf: AddressOf): readonly DataRow[] =>
  entriesInOrder(ledger).map((entry) =>
    entry.kind === 'figure' ? ofFigure(ledger, entry, addressOf) : ofDerived(ledger, entry, addressOf),
  );
