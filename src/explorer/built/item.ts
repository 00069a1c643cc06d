import { fill, type Panel, type Series, seriesOf, type TableRow, tableOf } from '../../charts/index.ts';
import { periodText, printedText, type Source } from '../../dataset/index.ts';
import {
  type Entry,
  intervalOfEntry,
  type Ledger,
  labelOf,
  standing,
  together,
  unitOf,
  unitWords,
  whyNotAdded,
} from '../../ledger/index.ts';
import { type Language, localeOf } from '../../locale/index.ts';
import { plainText } from '../../narrative/index.ts';
import { endsInDecimal, type Rational, toDecimal, toNumber } from '../../numbers/index.ts';
import { address } from '../../site/address.ts';
import type { Item } from '../data.ts';
import { scripted } from '../words.ts';
import { headingOf } from './chooser.ts';
import { stored } from './sums.ts';

/** What the items of a page are told by: its entries, and the lists in which things have their places. */
export type Offer = {
  readonly ledger: Ledger;
  readonly language: Language;
  readonly entries: readonly Entry[];
  readonly units: readonly string[];
  readonly sources: readonly Source[];
  /** The place of a sentence among all sentences of the page. */
  readonly place: (text: string) => number;
  /** An address on the site, whole where it is known where the site lives. */
  readonly whole: (path: string) => string;
};

/** The sources of an entry, each once. */
export const sourcesOf = (entry: Entry): Source[] =>
  entry.kind === 'figure' ? [entry.source] : [...new Set(entry.inputs.map(({ source }) => source))];

const plainDigits = (value: Rational | undefined): string =>
  value === undefined ? '' : endsInDecimal(value) ? toDecimal(value) : String(toNumber(value));

/** Its row in the table, as a chart of it alone would have it. */
function rowOf(ledger: Ledger, series: Series, language: Language): TableRow {
  const panel: Panel = {
    title: '',
    items: [{ kind: 'series', series }],
    series: [series],
    total: undefined,
    tick: () => '',
  };
  const [row] = tableOf(ledger, [panel], language);
  if (!row) throw new RangeError(`no row for ${series.id}`);
  return row;
}

/** Its row in the downloaded table. */
function csvCells(entry: Entry, row: TableRow, href: string, { language, whole }: Offer): string[] {
  const { low, high } = intervalOfEntry(entry);
  return [
    row.label,
    row.detail,
    row.printed,
    row.bound,
    plainDigits(low?.at),
    plainDigits(high?.at),
    unitWords(entry)[language],
    entry.kind === 'figure' ? periodText(entry.figure.period, language) : '',
    sourcesOf(entry)
      .map(({ short }) => short[language])
      .join(localeOf(language).semicolon),
    whole(href),
  ];
}

/** What may stand beside it, with what has to be said then, and what may be added to it. */
function besideOf(entry: Entry, { ledger, language, entries, place }: Offer) {
  const say = (text: string) => place(plainText(ledger, text, language));
  const beside = entries.map((other) => (other === entry ? undefined : together(ledger, entry, other)));
  return {
    apart: beside.map((found) => (found && !found.may ? say(found.reason[language]) : -1)),
    differs: beside.flatMap((found, at) =>
      found?.may && found.say.length > 0 ? [[at, ...found.say.map((text) => say(text[language]))]] : [],
    ),
    notAdded: entries.map((other) => {
      const reason = other === entry ? undefined : whyNotAdded(ledger, entry, other);
      return reason ? place(plainText(ledger, reason[language], language).replace(/[。.]$/, '')) : -1;
    }),
  };
}

/** An entry as the page's script is given it. */
export function itemOf(entry: Entry, offer: Offer): Item {
  const { ledger, language, entries, units, sources } = offer;
  const plain = (text: string) => plainText(ledger, text, language);
  const series = seriesOf(entry, { role: standing(entry) }, language, 'ink', plain);
  const row = rowOf(ledger, series, language);
  const href = address(language, `figures/${entry.id}`);
  return {
    id: entry.id,
    unit: units.indexOf(unitOf(entry)),
    heading: entry.kind === 'derived' ? labelOf(entry, language) : headingOf(entry, entries, language),
    series: stored(series),
    row,
    csv: csvCells(entry, row, href, offer),
    sources: sourcesOf(entry).map((source) => sources.indexOf(source)),
    name: fill(scripted[language].receipt, { label: row.label, printed: printedText(entry, language) }),
    href,
    ...besideOf(entry, offer),
  };
}
