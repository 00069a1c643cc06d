import { expect, test } from 'vitest';
import { type ElementCompact, xml2js } from 'xml-js';
import { changesOf, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { changeSentence, changeTitle } from '../../src/narrative/index.ts';
import { feedOf } from '../../src/open-data/index.ts';
import { editedFiles } from '../built/edited.ts';
import { stories } from '../charts/stories.ts';

const addresses = { page: 'https://x.example/changes/?a=1&b=2', own: 'https://x.example/feed.xml' };
const ledgers: readonly (readonly [string, Ledger])[] = [...stories, ['edited', openLedger(editedFiles)]];
const each = ledgers.flatMap(([name, ledger]) =>
  languages.map((language) => [`${name} ${language}`, { ledger, language }] as const),
);

/** A strict parser: anything that is not well-formed throws. */
const read = (xml: string): ElementCompact => xml2js(xml, { compact: true, alwaysArray: true });
const text = (node: ElementCompact | undefined, name: string): string =>
  [node?.[name]?.[0]?._text, node?.[name]?.[0]?._cdata].flat().join('');
const date = /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/;

test.for(each)('the feed of %s is Atom, read back', ([, { ledger, language }]) => {
  const xml = feedOf(ledger, language, addresses);
  const feed = read(xml)['feed']?.[0];
  expect(feed?._attributes?.xmlns).toBe('http://www.w3.org/2005/Atom');
  // What RFC 4287 asks of every feed: id, title, updated, an author.
  expect(text(feed, 'id')).toBe(addresses.page);
  expect(text(feed, 'title')).toBe(ledger.site.title[language]);
  expect(text(feed?.author?.[0], 'name')).toBe(ledger.site.publisher[language]);
  expect(text(feed, 'updated')).toMatch(date);
  const links = feed?.link?.map(({ _attributes }: ElementCompact) => [_attributes?.['rel'], _attributes?.['href']]);
  expect(links).toEqual([
    ['alternate', addresses.page],
    ['self', addresses.own],
  ]);
  const changes = changesOf(ledger);
  const entries: ElementCompact[] = feed?.entry ?? [];
  expect(entries.length).toBe(changes.length);
  // And of every entry: id, title, updated, a link or content.
  entries.forEach((entry, i) => {
    const change = changes[i];
    if (!change) throw new Error('more entries than changes');
    expect(text(entry, 'id')).toBe(`${addresses.page}#${change.anchor}`);
    expect(entry['link']?.[0]?._attributes?.href).toBe(text(entry, 'id'));
    expect(text(entry, 'title')).toBe(changeTitle(ledger, change, language));
    expect(text(entry, 'content')).toBe(changeSentence(ledger, change, language));
    expect(text(entry, 'updated')).toBe(`${change.date}T00:00:00.000Z`);
  });
  expect(new Set(entries.map((entry) => text(entry, 'id'))).size).toBe(entries.length);
});

test('nothing published yet: no entry, and the day is the content’s', () => {
  const quiet = openLedger({ ...editedFiles, dataset: withoutChanges(editedFiles.dataset), editions: new Map() });
  const feed = read(feedOf(quiet, 'zh', addresses))['feed']?.[0];
  expect(feed?.entry).toBeUndefined();
  expect(text(feed, 'updated')).toBe(`${quiet.site.updated}T00:00:00.000Z`);
});

test('the same content gives the same bytes, and no text of it ends what it stands in', () => {
  const [, ledger] = ledgers[1] ?? [];
  if (!ledger) throw new Error('no ledger');
  const odd = { ...ledger, site: { ...ledger.site, title: { zh: 'A & <b> ]]> "c"', en: 'A & <b> ]]> "c"' } } };
  const xml = feedOf(odd, 'zh', addresses);
  expect(feedOf(odd, 'zh', addresses)).toBe(xml);
  expect(text(read(xml)['feed']?.[0], 'title')).toBe('A & <b> ]]> "c"');
});

/** The edited story without its corrections and withdrawals. */
function withoutChanges(dataset: string): string {
  const data = JSON.parse(dataset);
  data.corrections = [];
  data.charts = data.charts.map((chart: object) => ({ ...chart, withdrawn: undefined }));
  data.figures = data.figures.filter(({ withdrawn }: { withdrawn?: unknown }) => !withdrawn);
  return JSON.stringify(data);
}
