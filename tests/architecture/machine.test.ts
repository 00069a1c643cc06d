import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineOf, sources } from './sources.ts';

type Named = { readonly id: string; readonly name: { readonly zh: string; readonly en: string } };
type Content = {
  readonly site: { readonly title: Named['name']; readonly idioms: readonly { readonly words: string }[] };
  readonly places: readonly Named[];
  readonly parts: readonly Named[];
  readonly terms: readonly Named[];
  readonly figures: readonly { readonly id: string; readonly literal: string; readonly label: Named['name'] }[];
  readonly derived: readonly { readonly id: string }[];
  readonly events: readonly { readonly id: string }[];
  readonly charts: readonly { readonly id: string }[];
};
const content = (folder: string): Content => JSON.parse(readFileSync(`${folder}/dataset.json`, 'utf8'));

/** Ids that are also plain English words, so that finding one under src/ says nothing. */
const plainWords: Readonly<Record<string, string>> = {
  overview: 'a word of any code',
  industry: 'a word of any code',
  people: 'the English plural of the counter 人',
  brands: 'a word of any code',
  hardest: 'a word of any code',
  projects: 'the example plural that an editor is shown for a generic counter',
  training: 'a kind of measure',
  income: 'a word of any code',
  funds: 'the English of the measure transfer',
  donations: 'the English of the measure donation',
  china: 'part of the address of the standard that the counters cite, and of time zones',
  forest: 'a word of any code',
  water: 'a word of any code',
  lessons: 'a word of any code',
  survival: 'a word of any code',
  grove: 'a word of any code',
};
/** Names that are also plain words in the same sense. */
const plainNames: Readonly<Record<string, string>> = {
  人次: 'a counter',
  'person-times': 'a counter',
  全国: 'not a place of one story',
  nationwide: 'not a place of one story',
  总账: 'the design’s word for an unnumbered part',
  Overview: 'a word of any code',
  Industry: 'a word of any code',
  People: 'a word of any code',
  Brands: 'a word of any code',
  林地: 'a word of any text',
  水边: 'a word of any text',
  课堂: 'a word of any text',
  林子: 'a word of any text',
  woods: 'a word of any text',
};

/** 宁县 is also told by Ning, and Diebu County by Diebu: an English name is looked for without its kind of place. */
const shortNames = ({ zh, en }: Named['name']): string[] => [
  zh,
  en,
  en.replace(/ (County|District|village|Township)$/i, ''),
];

/** What only content may say, and which kind of thing it is. */
function wordsOf({ site, places, parts, terms, figures, derived, events, charts }: Content): Map<string, string> {
  const words = new Map<string, string>();
  const add = (kind: string, list: readonly string[]) => {
    for (const word of list) if (!(word in plainWords) && !(word in plainNames)) words.set(word, kind);
  };
  add(
    'place',
    places.flatMap(({ id, name }) => [id, ...shortNames(name)]),
  );
  add(
    'part',
    parts.flatMap(({ id, name }) => [id, name.zh, name.en]),
  );
  add(
    'term',
    terms.flatMap(({ id, name }) => [id, name.zh, name.en]),
  );
  add(
    'figure',
    figures.map(({ id }) => id),
  );
  add(
    'label',
    figures.flatMap(({ label }) => [label.zh, label.en]),
  );
  add(
    'literal',
    figures.map(({ literal }) => literal),
  );
  add(
    'derived value',
    derived.map(({ id }) => id),
  );
  add(
    'event',
    events.map(({ id }) => id),
  );
  add(
    'chart',
    charts.map(({ id }) => id),
  );
  add(
    'idiom',
    site.idioms.map(({ words: idiom }) => idiom),
  );
  return words;
}

/** Latin words and digits are looked for as whole words, Chinese ones anywhere. */
const pattern = (word: string): RegExp => {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [before, after] = [/^[\w]/.test(word) ? '(?<![\\w.-])' : '', /\w$/.test(word) ? '(?![\\w-])' : ''];
  return new RegExp(`${before}${escaped}${after}`, 'g');
};

const foundIn = (words: ReadonlyMap<string, string>): string[] =>
  [...words].flatMap(([word, kind]) =>
    sources.flatMap(({ path, text }) =>
      [...text.matchAll(pattern(word))].map((match) => `src/${path}:${lineOf(text, match.index)} ${kind} ${word}`),
    ),
  );

test('the story is content: no name, id or number of it stands under src/', () => {
  const words = wordsOf(content('content'));
  expect(words.size).toBeGreaterThan(120);
  expect(foundIn(words)).toEqual([]);
});

test('nor of the second story', () => {
  expect(foundIn(wordsOf(content('tests/fixtures/story')))).toEqual([]);
});

test('every exception is needed: it is an id or a name of one of the stories', () => {
  const given = JSON.stringify([content('content'), content('tests/fixtures/story')]);
  expect(
    [...Object.keys(plainWords), ...Object.keys(plainNames)].filter((word) => !given.includes(`"${word}"`)),
  ).toEqual([]);
});
