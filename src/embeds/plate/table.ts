import { stringify } from 'csv-stringify/sync';
import { type TableRow, tableWords } from '../../charts/index.ts';
import { type Entry, entryOf, intervalOfEntry, type Ledger } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { endsInDecimal, type Rational, toDecimal, toNumber } from '../../numbers/index.ts';
import { escapeHtml } from './markup.ts';
import { plateWords } from './words.ts';

/** The data table of a plate. */
export function tableHtml(rows: readonly TableRow[], language: Language): string {
  const heads = [tableWords.item, tableWords.printed, tableWords.bound, tableWords.interval];
  const head = heads.map((word) => `<th scope="col">${word[language]}</th>`).join('');
  const body = rows.map(({ label, detail, printed, bound, interval }) => {
    const name = escapeHtml(label) + (detail ? `<small>${escapeHtml(detail)}</small>` : '');
    const cells = [printed, bound, interval].map((text) => `<td>${escapeHtml(text)}</td>`).join('');
    return `<tr><th scope="row">${name}</th>${cells}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A bound in plain digits; an endless one, which only division makes, to the nearest double. */
const digits = (at: Rational): string => (endsInDecimal(at) ? toDecimal(at) : String(toNumber(at)));

/** What a row's entry says apart from its words: the value as printed, its bounds where it has them, unit, source. */
function numbersOf(entry: Entry | undefined, language: Language): string[] {
  if (!entry) return ['', '', '', '', '', ''];
  const { low, high } = intervalOfEntry(entry);
  const ends = [low, high].map((end) => (end ? digits(end.at) : ''));
  return entry.kind === 'figure'
    ? [
        toDecimal(entry.quantity.value),
        ...ends,
        entry.quantity.unit,
        entry.source.short[language],
        entry.figure.quote.exact,
      ]
    : ['', ...ends, entry.unit, '', ''];
}

/**
 * The data of a chart as CSV with a byte order mark, without which Excel takes UTF-8 for something else. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function csvOf(ledger: Ledger, rows: readonly TableRow[], language: Language): string {
  const w = { ...tableWords, ...plateWords };
  const heads = [w.id, w.item, w.detail, w.printed, w.bound, w.value, w.low, w.high, w.unit, w.source, w.quote];
  const lines = rows.map(({ entry, label, detail, printed, bound }) => [
    entry ?? '',
    label,
    detail,
    printed,
    bound,
    ...numbersOf(entry === undefined ? undefined : entryOf(ledger, entry), language),
  ]);
  return stringify([heads.map((word) => word[language]), ...lines], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}
