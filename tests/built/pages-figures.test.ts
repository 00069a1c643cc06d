import { expect, test } from 'vitest';
import { printedText } from '../../src/dataset/index.ts';
import { chartsUsing, comparable, derivedFrom, entriesInOrder, isStory, labelOf } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { mentionsOf, plainText } from '../../src/narrative/index.ts';
import { stories } from '../charts/stories.ts';
import { BUILDS } from '../runner/builds.ts';
import { attribute, byClass, byTag, type Element, pageAt, storyOf, textOf } from './pages.ts';

const each = [...stories].flatMap(([story, ledger]) =>
  languages.flatMap((language) =>
    [...ledger.entries.values()].map((entry) => [`${story} ${entry.id}`, language, story, ledger, entry] as const),
  ),
);
const at = (story: string, language: string, id: string) =>
  pageAt(story, `${language === 'en' ? 'en/' : ''}figures/${id}/index.html`);
const hrefs = (node: Element) => byTag(node, 'a').map((one) => attribute(one, 'href'));
const one = (nodes: readonly Element[], what: string): Element => {
  if (nodes.length !== 1 || !nodes[0]) throw new Error(`${nodes.length} of ${what}`);
  return nodes[0];
};

test.for(each)('%s stands large with its end drawn twice, for a phone and for a desk (%s)', (row) => {
  const [, language, story, , entry] = row;
  const { document } = at(story, language, entry.id);
  expect(textOf(one(byClass(document, 'amount'), 'amount'))).toBe(printedText(entry, language));
  expect(byClass(document, 'ending').length).toBe(2);
  expect(byClass(document, 'gone')).toEqual([]);
});

test.for(each)('%s says where the story prints it, in its own sentence (%s)', ([, language, story, ledger, entry]) => {
  const { document } = at(story, language, entry.id);
  const mentions = mentionsOf(ledger, entry.id, language);
  const root = storyOf(story, language);
  const list = byClass(document, 'mentions').flatMap((ul) => byTag(ul, 'li'));
  expect(list.length).toBe(mentions.length);
  // In the story a corrected number carries a mark, which is no word of the sentence.
  const text = textOf(
    one(byTag(root.document, 'main'), 'main'),
    (inner) => inner.tagName === 'sup' || ['away', 'endnote'].some((name) => attribute(inner, 'class') === name),
  );
  mentions.forEach(({ section, heading }, i) => {
    const item = list[i] as Element;
    expect(hrefs(item)).toContain(`${root.address}#${section}`);
    expect(textOf(item)).toContain(heading);
    // The sentence is there word for word; without the numbers' hidden words and spaces of markup.
    const sentence = textOf(one(byTag(item, 'p'), 'sentence')).replace(/\s+/g, '');
    expect(text.replace(/\s+/g, '')).toContain(sentence);
    expect(sentence).toContain(printedText(entry, language).replace(/\s+/g, ''));
  });
  if (entry.kind === 'figure' && isStory(entry)) expect(mentions.length).toBeGreaterThan(0);
});

test.for(each)('%s leads to its charts and to what is worked out (%s)', ([, language, story, ledger, entry]) => {
  const { document } = at(story, language, entry.id);
  const { address } = storyOf(story, language);
  const links = hrefs(one(byTag(document, 'main'), 'main'));
  for (const chart of chartsUsing(ledger, entry.id)) {
    expect(links).toContain(`${address}charts/${chart.id}/`);
    expect(textOf(document)).toContain(plainText(ledger, chart.title[language], language));
  }
  const related = entry.kind === 'derived' ? entry.inputs : derivedFrom(ledger, entry.id);
  for (const other of related) expect(links).toContain(`${address}figures/${other.id}/`);
});

test.for(each)('%s says what it may and may not be compared with, and why (%s)', (row) => {
  const [, language, story, ledger, entry] = row;
  const section = one(byClass(at(story, language, entry.id).document, 'compare'), 'compare');
  const text = textOf(section).toLowerCase();
  const { scale, apart, unlike } = comparable(ledger, entry.id);
  const entries = [...scale.map((alike) => alike.entry), ...[...apart, ...unlike].flatMap((group) => group.entries)];
  const { address } = storyOf(story, language);
  expect(hrefs(section)).toEqual(entries.map(({ id }) => `${address}figures/${id}/`));
  for (const { reason } of [...apart, ...unlike]) expect(text).toContain(reason[language].toLowerCase());
  for (const { differs } of scale) for (const reason of differs) expect(text).toContain(reason[language].toLowerCase());
});

test.for(each)('%s can be cited: label, number, source, publisher, date and address (%s)', (row) => {
  const [, language, story, , entry] = row;
  const page = at(story, language, entry.id);
  const sentence = textOf(one(byClass(page.document, 'sentence'), 'sentence'));
  const sources = entry.kind === 'figure' ? [entry.source] : entry.inputs.map(({ source }) => source);
  const undated = language === 'zh' ? '日期原文未载明' : 'date not stated';
  expect(sentence.startsWith(labelOf(entry, language))).toBe(true);
  expect(sentence).toContain(printedText(entry, language));
  for (const { title, publisher, published } of sources) {
    expect(sentence).toContain(title[language]);
    expect(sentence).toContain(publisher[language]);
    if ('date' in published) expect(sentence).toContain(published.date.slice(0, 4));
    else expect(sentence).toContain(undated);
  }
  const site = BUILDS.find(({ name }) => name === story)?.site;
  expect(sentence.endsWith(`${site}${page.address}`)).toBe(true);
});

test.for([...stories].flatMap(([story, ledger]) => languages.map((language) => [story, language, ledger] as const)))(
  'the figures of %s follow one another by number, and are all in the list (%s)',
  ([story, language, ledger]) => {
    const order = entriesInOrder(ledger).map(({ id }) => id);
    expect([...order].sort()).toEqual([...ledger.entries.keys()].sort());
    const list = pageAt(story, `${language === 'en' ? 'en/' : ''}figures/index.html`);
    const path = (place: number) => (order[place] ? `${list.address}${order[place]}/` : list.address);
    order.forEach((id, i) => {
      const nav = one(byClass(at(story, language, id).document, 'neighbours'), 'neighbours');
      expect(hrefs(nav)).toEqual([path(i - 1), path(i + 1)]);
    });
    const listed = byClass(list.document, 'register').flatMap(hrefs);
    expect([...listed].sort()).toEqual(order.map((id) => `${list.address}${id}/`).sort());
  },
);
