import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ElementCompact, xml2js } from 'xml-js';
import { changesOf, type Ledger, ofNumber } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { changeTitle } from '../../src/narrative/index.ts';
import { stories } from '../charts/stories.ts';
import { ancestorsOf, aside, attribute, byClass, byTag, eachPage, files, pageAt, pages, textOf } from './pages.ts';

const each = [...stories].flatMap(([story, ledger]) =>
  languages.map((language) => [`${story} ${language}`, { story, ledger, language }] as const),
);
const root = (language: string): string => (language === 'en' ? 'en/' : '');
const none = {
  corrected: {
    zh: '到现在，没有一笔更正过，也没有一笔撤下过。',
    en: 'So far nothing has been corrected and nothing withdrawn.',
  },
  edition: { zh: '还没有存过版本。', en: 'No edition has been kept yet.' },
} as const;

test.for(each)('the page of changes of %s lists each, or says that there is none', ([, told]) => {
  const { story, ledger, language } = told;
  const { document } = pageAt(story, `${root(language)}changes/index.html`);
  const changes = changesOf(ledger);
  const titles = byClass(document, 'changes').flatMap((list) => byTag(list, 'h2').map((title) => textOf(title)));
  expect(titles).toEqual(changes.map((change) => changeTitle(ledger, change, language)));
  const text = textOf(document);
  const editions = changes.filter(({ kind }) => kind === 'edition');
  expect(text.includes(none.corrected[language])).toBe(editions.length === changes.length);
  expect(text.includes(none.edition[language])).toBe(editions.length === 0);
});

test.for(eachPage)('%s leads to the page of changes, and readers of feeds to its feed', ([, page]) => {
  const { build, document, file, language } = page;
  const home = `${build.base}${root(language)}`;
  const [foot] = byClass(document, 'bottom');
  const links = foot ? byTag(foot, 'a').map((link) => attribute(link, 'href')) : [];
  expect(links).toContain(`${home}changes/`);
  if (file === '404.html') return;
  const feeds = byTag(document, 'link').filter((link) => attribute(link, 'type') === 'application/atom+xml');
  expect(feeds.map((link) => [attribute(link, 'rel'), attribute(link, 'href')])).toEqual([
    ['alternate', `${home}feed.xml`],
  ]);
});

test.for(each)('the feed of %s leads to places that are there', ([, { story, ledger, language }]) => {
  const page = pageAt(story, `${root(language)}changes/index.html`);
  const xml = readFileSync(join(page.build.directory, `${root(language)}feed.xml`), 'utf8');
  const read: ElementCompact = xml2js(xml, { compact: true, alwaysArray: true });
  const feed = read['feed']?.[0];
  const ids: string[] = (feed?.entry ?? []).flatMap((entry: { id: { _text: string[] }[] }) => entry.id[0]?._text ?? []);
  const places = byClass(page.document, 'changes').flatMap((list) =>
    byTag(list, 'li').map((item) => `${page.build.site}${page.address}#${attribute(item, 'id')}`),
  );
  expect(ids).toEqual(places);
  expect(ids.length).toBe(changesOf(ledger as Ledger).length);
});

test('where nothing was corrected no page carries a mark', () => {
  const site = stories.get('site');
  expect(site?.corrections.flatMap(({ fields }) => fields.filter(ofNumber))).toEqual([]);
  const marks = pages.filter(({ build }) => build.name === 'site').flatMap(({ document }) => byTag(document, 'sup'));
  // What else is raised is an endnote's number.
  expect(marks.filter((mark) => !ancestorsOf(mark).some(aside))).toEqual([]);
});

test('the editors’ guide and its pictures are no part of the site', () => {
  for (const [name, all] of files)
    expect(
      all.filter((file) => /guide|README/i.test(file)),
      name,
    ).toEqual([]);
});
