import { expect, test } from 'vitest';
import { chartWords, descriptionOf, panelsOf } from '../../src/charts/index.ts';
import { printedText } from '../../src/dataset/index.ts';
import { entriesIn, type Ledger, publishedCharts } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { chartPlaces, plainText } from '../../src/narrative/index.ts';
import { stories } from '../charts/stories.ts';
import { attribute, byClass, byId, byTag, type Element, pageAt, pagesOf, storyOf, textOf } from './pages.ts';

const inLanguage = (language: string, path: string) => `${language === 'en' ? 'en/' : ''}${path}index.html`;
const rows = [...stories].flatMap(([story, ledger]) => languages.map((language) => [story, language, ledger] as const));
const each = rows.flatMap(([story, language, ledger]) =>
  [...ledger.charts.values()].map((chart) => [`${story} ${chart.id}`, language, story, ledger, chart] as const),
);
const titleOf = (ledger: Ledger, chart: (typeof each)[number][4], language: 'zh' | 'en') =>
  plainText(ledger, chart.title[language], language);
const hrefs = (node: Element) => byTag(node, 'a').map((one) => attribute(one, 'href'));

test.for(rows)('the gallery of %s has every published chart once (%s)', ([story, language, ledger]) => {
  const page = pageAt(story, inLanguage(language, 'charts/'));
  const cards = byClass(page.document, 'card');
  const charts = publishedCharts(ledger);
  expect(cards.length).toBe(charts.length);
  for (const chart of charts) {
    const href = `${page.address}${chart.id}/`;
    const [card, ...others] = cards.filter((one) => hrefs(one).includes(href));
    if (!card) throw new Error(`no card of ${chart.id}`);
    expect(others).toEqual([]);
    expect(byTag(card, 'h2').map((one) => textOf(one))).toEqual([titleOf(ledger, chart, language)]);
    expect(textOf(card)).toContain(chartWords[chart.kind][language]);
    expect(byTag(card, 'svg').length).toBe(1);
  }
});

test.for(rows)('every page of %s leads to the gallery (%s)', ([story, language]) => {
  const gallery = pageAt(story, inLanguage(language, 'charts/')).address;
  for (const page of pagesOf(story).filter((one) => one.language === language)) {
    const [top] = byTag(page.document, 'nav');
    expect(top && hrefs(top), page.file).toContain(gallery);
  }
});

test.for(each)('%s has a page: the chart whole, told in words, its place and its receipts (%s)', (row) => {
  const [, language, story, ledger, chart] = row;
  const page = pageAt(story, inLanguage(language, `charts/${chart.id}/`));
  const [figure] = byId(page.document, `chart-${chart.id}`);
  if (!figure) throw new Error('no chart');
  expect(byTag(page.document, 'h1').map((one) => textOf(one))).toEqual([titleOf(ledger, chart, language)]);
  expect(byClass(figure, 'drawing').length).toBe(3);
  const panels = panelsOf(ledger, chart, language, (text) => plainText(ledger, text, language));
  const [words] = byId(page.document, `chart-${chart.id}-text`);
  expect(words && textOf(words)).toBe(descriptionOf(chart, panels, language).trim());
  expect(words && attribute(words, 'class')).toBeUndefined();
  // Nothing opens here: every number leads to its own page.
  // Only what copies a snippet is a button; every receipt is a link here.
  expect(byTag(page.document, 'button').filter((one) => attribute(one, 'popovertarget') !== undefined)).toEqual([]);
  const links = hrefs(figure);
  const root = storyOf(story, language).address;
  for (const entry of entriesIn(ledger, chart)) {
    expect(links).toContain(`${root}figures/${entry.id}/`);
    expect(textOf(figure)).toContain(printedText(entry, language).replace(/ \(about [^)]+\)$/, ''));
  }
  const places = chartPlaces(ledger, chart.id, language);
  expect(places.length).toBeGreaterThan(0);
  expect(links).toContain(`${root}#chart-${chart.id}`);
});

test.for(each)('%s has a door in the story to its own page (%s)', ([, language, story, , chart]) => {
  const page = storyOf(story, language);
  const [figure] = byId(page.document, `chart-${chart.id}`);
  const doors = figure ? byClass(figure, 'door').flatMap(hrefs) : [];
  expect(doors).toEqual([`${page.address}charts/${chart.id}/`]);
});

test.for(rows)('the charts of %s follow one another (%s)', ([story, language, ledger]) => {
  const charts = publishedCharts(ledger);
  charts.forEach((chart, i) => {
    const { document } = pageAt(story, inLanguage(language, `charts/${chart.id}/`));
    const [nav] = byClass(document, 'neighbours');
    const gallery = pageAt(story, inLanguage(language, 'charts/')).address;
    const at = (place: number) => (charts[place] ? `${gallery}${charts[place].id}/` : gallery);
    expect(nav && hrefs(nav)).toEqual([at(i - 1), at(i + 1)]);
  });
});
