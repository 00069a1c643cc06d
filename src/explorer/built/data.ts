import { dateText } from '../../dataset/index.ts';
import { entriesInOrder, type Ledger, saidOfScales, unitOf } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { plainText } from '../../narrative/index.ts';
import { address } from '../../site/address.ts';
import { say } from '../../site/words.ts';
import type { ExploreData } from '../data.ts';
import { explore, scripted } from '../words.ts';
import { unitNameOf } from './chooser.ts';
import { itemOf, type Offer, sourcesOf } from './item.ts';
import { offered, openingFor, openingUnit } from './openings.ts';
import { sumsOf } from './sums.ts';

/** Sentences by their places, each kept once. */
function collected(): { readonly texts: readonly string[]; readonly place: (text: string) => number } {
  const texts: string[] = [];
  const place = (text: string) => {
    const at = texts.indexOf(text);
    return at === -1 ? texts.push(text) - 1 : at;
  };
  return { texts, place };
}

/** The units in which the entries count, and what is chosen at first of each. */
const unitsOf = ({ ledger, language, entries, units }: Offer): ExploreData['units'] =>
  units.map((key) => {
    const counted = entries.filter((entry) => unitOf(entry) === key);
    const opening = openingFor(ledger, entries, key).map((entry) => entries.indexOf(entry));
    return { key, name: unitNameOf(counted, language), opening };
  });

const sourceLines = ({ sources, language }: Offer): ExploreData['sources'] =>
  sources.map(({ short, address: at, published }) => ({
    text: short[language],
    address: at,
    dated: 'date' in published ? dateText(published.date, language) : say('undated', language),
  }));

/** What is said of scales that two measures share, where all of their entries are on the page. */
const scalesOf = ({ ledger, language, entries }: Offer): ExploreData['scales'] =>
  saidOfScales(ledger).flatMap(({ ids, says }) => {
    const items = ids.map((id) => entries.findIndex((entry) => entry.id === id));
    return items.includes(-1) ? [] : [{ items, says: plainText(ledger, says[language], language) }];
  });

/** The heads of the downloaded table. */
const columnsIn = (language: Language): string[] => [
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
];

/** All that the page's script is given, in one language. `site` is the site's origin, where the build knows it. */
export function exploreData(ledger: Ledger, language: Language, site: URL | undefined): ExploreData {
  const entries = offered(entriesInOrder(ledger));
  const { texts, place } = collected();
  const units = [...new Set(entries.map(unitOf))];
  const sources = [...new Set(entries.flatMap(sourcesOf))];
  const whole = (path: string) => (site ? new URL(path, site).href : path);
  const offer: Offer = { ledger, language, entries, units, sources, place, whole };
  return {
    language,
    units: unitsOf(offer),
    opening: units.indexOf(openingUnit(ledger, entries)),
    items: entries.map((entry) => itemOf(entry, offer)),
    texts,
    sources: sourceLines(offer),
    sums: sumsOf(ledger, entries, language),
    scales: scalesOf(offer),
    withdrawn: ledger.figures.filter(({ figure }) => figure.withdrawn).map(({ id }) => id),
    columns: columnsIn(language),
    site: { title: ledger.site.title[language], address: whole(address(language, 'explore')) },
    words: scripted[language],
  };
}
