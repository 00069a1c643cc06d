import { expect, test } from 'vitest';
import { boundNames } from '../../src/charts/index.ts';
import { dateText, periodText } from '../../src/dataset/index.ts';
import type { FigureEntry, Ledger } from '../../src/ledger/index.ts';
import { type Language, languages } from '../../src/locale/index.ts';
import { countBeforeCounter, countWord } from '../../src/numbers/index.ts';
import { stories } from '../charts/stories.ts';
import { derived, events, figures } from './inventory.ts';
import {
  attribute,
  byClass,
  byId,
  byTag,
  type Element,
  elementsOf,
  type Node,
  pageAt,
  pagesOf,
  storyOf,
  textOf,
} from './pages.ts';

const site = stories.get('site') as Ledger;
const wordIn = (language: Language, [, zh, en]: readonly [string, string, string]) => (language === 'zh' ? zh : en);
const opens = (id: string) => (one: Element) =>
  attribute(one, 'popovertarget') === `r-${id}` && !attribute(one, 'popovertargetaction');
/** The words that a button stands for. */
const wordsOf = (around: Node, button: Element): Element[] => byId(around, attribute(button, 'aria-owns') ?? '');
/** A number without what it is converted into: 190,000 mu (about 13,000 ha). */
const bare = (text: string) => text.replace(/ \(about [^)]+\)$/, '');

const all = languages.flatMap((language) => [...figures, ...derived].map((row) => [row[0], language, row] as const));

test('the ledger has the figures of the article and no other', () => {
  const own = site.figures.filter(({ source }) => source.role === 'story').map(({ id }) => id);
  expect(figures.length).toBe(22);
  expect([...own].sort()).toEqual(figures.map(([id]) => id).sort());
  expect(site.derived.map(({ id }) => id).sort()).toEqual(derived.map(([id]) => id).sort());
});

test.for(all)('%s is told in the story (%s), with one receipt and a page', ([id, language, row]) => {
  const { document } = storyOf('site', language);
  const texts = byClass(document, 'text');
  const told = texts
    .flatMap((text) => elementsOf(text, opens(id)))
    .map((button) =>
      bare(
        wordsOf(document, button)
          .map((words) => textOf(words))
          .join('|'),
      ),
    );
  expect(told.length).toBeGreaterThan(0);
  for (const one of told) expect(one).toBe(wordIn(language, row));
  expect(byId(document, `r-${id}`).length).toBe(1);
  const page = pageAt('site', `${language === 'en' ? 'en/' : ''}figures/${id}/index.html`);
  expect(byId(page.document, `r-${id}`).length).toBe(1);
  const [heading] = byTag(page.document, 'h1');
  const entry = site.entries.get(id);
  const label = entry?.kind === 'figure' ? entry.figure.label : entry?.derived.label;
  expect(heading && textOf(heading)).toBe(label?.[language]);
});

test.for(languages)('the cover has every figure of the article once, label and number (%s)', (language) => {
  const [cover] = byClass(storyOf('site', language).document, 'cover');
  if (!cover) throw new Error('no cover');
  for (const row of figures) {
    const buttons = elementsOf(cover, opens(row[0]));
    expect(buttons.length, row[0]).toBe(1);
    const part = (name: string) =>
      buttons
        .flatMap((one) => wordsOf(cover, one))
        .flatMap((one) => byClass(one, name))
        .map((one) => textOf(one))
        .join('');
    expect(part('literal')).toBe(wordIn(language, row));
    const entry = site.entries.get(row[0]);
    expect(part('label')).toBe(entry?.kind === 'figure' ? entry.figure.label[language] : '');
  }
  expect(elementsOf(cover, (one) => attribute(one, 'popovertarget') !== undefined).length).toBe(figures.length);
});

test.for([...stories].flatMap(([story, ledger]) => languages.map((language) => [story, language, ledger] as const)))(
  'the key of the cover of %s says of every entry how it ends (%s)',
  ([story, language, ledger]) => {
    const [key] = byClass(storyOf(story, language).document, 'key');
    const said = key ? byTag(key, 'li').map((one) => textOf(one)) : [];
    const told = ledger.figures.filter(({ source }) => source.role === 'story');
    // What is said in words alone is no number, and counted apart.
    const [own, stated] = [told.filter((one) => !one.stated), told.filter((one) => one.stated)];
    const bounds = [...new Set(own.map(({ quantity }) => quantity.bound))];
    expect(said.length).toBe(bounds.length + (stated.length > 0 ? 1 : 0));
    if (stated.length > 0)
      expect(said.at(-1)).toContain(
        language === 'zh'
          ? `${countBeforeCounter(stated.length)}笔，原文用文字`
          : `${countWord(stated.length, 'en')} entries`,
      );
    for (const bound of bounds) {
      const count = own.filter(({ quantity }) => quantity.bound === bound).length;
      const word = language === 'zh' ? `${countBeforeCounter(count)}笔` : countWord(count, 'en');
      const { name, says } = boundNames[bound];
      expect(said.some((line) => [name[language], word, says[language]].every((one) => line.includes(one)))).toBe(true);
    }
  },
);

test.for(languages)('the story has every event with its date (%s)', (language) => {
  const dates = byClass(storyOf('site', language).document, 'whole').map((one) => textOf(one));
  for (const [zh, en] of events) expect(dates).toContain(language === 'zh' ? zh : en);
});

const receipts = [...stories].flatMap(([story, ledger]) =>
  languages.flatMap((language) =>
    ledger.figures.map((entry) => [`${story} ${entry.id} ${language}`, story, ledger, language, entry] as const),
  ),
);

test.for(receipts)(
  'the receipt of %s has the clause, the number in it, source, date and period',
  ([, story, , language, entry]) => {
    for (const { document } of [
      storyOf(story, language),
      pageAt(story, `${language === 'en' ? 'en/' : ''}figures/${entry.id}/index.html`),
    ]) {
      const [receipt] = byId(document, `r-${entry.id}`);
      if (!receipt) throw new Error('no receipt');
      const quotes = elementsOf(receipt, (one) => one.tagName === 'dd' && attribute(one, 'lang') !== undefined);
      expect(quotes.length).toBe(1);
      const [quote] = quotes as [Element];
      const { exact } = entry.figure.quote;
      expect(textOf(quote)).toBe(/\p{Script=Han}/u.test(exact) ? `「${exact}」` : `“${exact}”`);
      expect(byTag(quote, 'em').map((one) => textOf(one))).toEqual([entry.figure.literal]);
      const rows = byTag(receipt, 'dd').map((one) => textOf(one));
      expect(rows).toContain(periodText(entry.figure.period, language));
      expect(
        rows.some(
          (row) => row.includes(entry.source.title[language]) && row.includes(entry.source.publisher[language]),
        ),
      ).toBe(true);
      expect(rows.some((row) => datesOf(entry, language).some((date) => row.startsWith(date)))).toBe(true);
      expect(textOf(receipt)).toContain(entry.figure.label[language]);
      if (entry.figure.reads && language === 'zh') expect(rows).toContain(entry.figure.reads);
    }
  },
);

const datesOf = ({ source: { published } }: FigureEntry, language: Language): string[] =>
  'date' in published
    ? [dateText(published.date, language)]
    : [language === 'zh' ? '原文未载明' : 'not stated in the source'];

test.for([...stories])('%s has one receipt for every entry and no other, and a page for each', ([story, ledger]) => {
  const ids = [...ledger.entries.keys()].sort();
  for (const language of languages) {
    const receiptsThere = byClass(storyOf(story, language).document, 'receipt').map((one) =>
      attribute(one, 'id')?.slice(2),
    );
    expect([...receiptsThere].sort()).toEqual(ids);
    const start = language === 'en' ? 'en/figures/' : 'figures/';
    const own = pagesOf(story).flatMap(({ file }) =>
      file.startsWith(start) && file !== `${start}index.html` ? [file.slice(start.length, -11)] : [],
    );
    expect(own.sort()).toEqual(ids);
  }
});
