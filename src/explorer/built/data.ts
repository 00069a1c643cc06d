import { fill, seriesOf, tableOf } from '../../charts/index.ts';
import { dateText, periodText, printedText, type Source } from '../../dataset/index.ts';
import {
  type Entry,
  entriesInOrder,
  intervalOfEntry,
  type Ledger,
  labelOf,
  saidOfScales,
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
import { say } from '../../site/words.ts';
import type { ExploreData, Item } from '../data.ts';
import { explore, scripted } from '../words.ts';
import { headingOf, unitNameOf } from './chooser.ts';
import { offered, openingFor, openingUnit } from './openings.ts';
import { stored, sumsOf } from './sums.ts';

/** Sentences by their places, each kept once. */
function collected(): { readonly texts: readonly string[]; readonly place: (text: string) => number } {
  const texts: string[] = [];
  const place = (text: string) => {
    const at = texts.indexOf(text);
    return at === -1 ? texts.push(text) - 1 : at;
  };
  return { texts, place };
}

const sourcesOf = (entry: Entry): Source[] =>
  entry.kind === 'figure' ? [entry.source] : [...new Set(entry.inputs.map(({ source }) => source))];

const plainDigits = (value: Rational | undefined): string =>
  value === undefined ? '' : endsInDecimal(value) ? toDecimal(value) : String(toNumber(value));

/** All that the page's script is given, in one language. `site` is where the site lives, if it knows. */
export function exploreData(ledger: Ledger, language: Language, site: URL | undefined): ExploreData {
  const plain = (text: string) => plainText(ledger, text, language);
  const entries = offered(entriesInOrder(ledger));
  const { texts, place } = collected();
  const keys = [...new Set(entries.map(unitOf))];
  const sources = [...new Set(entries.flatMap(sourcesOf))];
  const whole = (path: string) => (site ? new URL(path, site).href : path);

  const itemOf = (entry: Entry): Item => {
    const series = seriesOf(entry, { role: standing(entry) }, language, 'ink', plain);
    const [row] = tableOf(
      ledger,
      [{ title: '', items: [{ kind: 'series', series }], series: [series], total: undefined, tick: () => '' }],
      language,
    );
    if (!row) throw new RangeError(`no row for ${entry.id}`);
    const href = address(language, `figures/${entry.id}`);
    const { low, high } = intervalOfEntry(entry);
    const beside = entries.map((other) => (other === entry ? undefined : together(ledger, entry, other)));
    return {
      id: entry.id,
      unit: keys.indexOf(unitOf(entry)),
      heading: entry.kind === 'derived' ? labelOf(entry, language) : headingOf(entry, entries, language),
      series: stored(series),
      row,
      csv: [
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
      ],
      sources: sourcesOf(entry).map((source) => sources.indexOf(source)),
      name: fill(scripted[language].receipt, { label: row.label, printed: printedText(entry, language) }),
      href,
      apart: beside.map((found) => (found && !found.may ? place(plain(found.reason[language])) : -1)),
      differs: beside.flatMap((found, at) =>
        found?.may && found.say.length > 0 ? [[at, ...found.say.map((text) => place(plain(text[language])))]] : [],
      ),
      notAdded: entries.map((other) => {
        const reason = other === entry ? undefined : whyNotAdded(ledger, entry, other);
        return reason ? place(plain(reason[language]).replace(/[。.]$/, '')) : -1;
      }),
    };
  };

  return {
    language,
    units: keys.map((key) => ({
      key,
      name: unitNameOf(
        entries.filter((entry) => unitOf(entry) === key),
        language,
      ),
      opening: openingFor(ledger, entries, key).map((entry) => entries.indexOf(entry)),
    })),
    opening: keys.indexOf(openingUnit(ledger, entries)),
    items: entries.map(itemOf),
    texts,
    sources: sources.map(({ short, address: at, published }) => ({
      text: short[language],
      address: at,
      dated: 'date' in published ? dateText(published.date, language) : say('undated', language),
    })),
    sums: sumsOf(ledger, entries, language),
    scales: saidOfScales(ledger).flatMap(({ ids, says }) => {
      const items = ids.map((id) => entries.findIndex((entry) => entry.id === id));
      return items.includes(-1) ? [] : [{ items, says: plain(says[language]) }];
    }),
    withdrawn: ledger.figures.filter(({ figure }) => figure.withdrawn).map(({ id }) => id),
    columns: [
      say('item', language),
      explore('about', language),
      say('printed', language),
      say('bound', language),
      explore('low', language),
      explore('high', language),
      explore('unit', language),
      say('period', language),
      say('source', language),
      explore('receiptPage', language),
    ],
    site: { title: ledger.site.title[language], address: whole(address(language, 'explore')) },
    words: scripted[language],
  };
}
