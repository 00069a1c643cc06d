import { expect, test } from 'vitest';
import { attribute, byTag, eachPage, elementsOf, type Page, pages, textOf } from './pages.ts';
import { languageAt, linesOf } from './prose.ts';

const lang = { zh: 'zh-Hans', en: 'en' } as const;
const linkOf = ({ document }: Page, rel: string, hreflang?: string): string[] =>
  byTag(document, 'link')
    .filter(
      (one) => attribute(one, 'rel') === rel && (hreflang === undefined || attribute(one, 'hreflang') === hreflang),
    )
    .flatMap((one) => attribute(one, 'href') ?? []);
const isMissing = ({ file }: Page) => file === '404.html';

test.for(eachPage)('%s says what it is, where it lives and where its other language is', ([, page]) => {
  const { document, build, language } = page;
  const [root] = byTag(document, 'html');
  expect(root && attribute(root, 'lang')).toBe(lang[language]);
  const titles = byTag(document, 'title').map((one) =>
    one.childNodes
      .map((node) => ('value' in node ? node.value : ''))
      .join('')
      .trim(),
  );
  expect(titles.length).toBe(1);
  expect(titles[0]).not.toBe('');
  const descriptions = byTag(document, 'meta').filter((one) => attribute(one, 'name') === 'description');
  expect(descriptions.length).toBe(1);
  expect(descriptions.map((one) => attribute(one, 'content')?.length ?? 0)[0]).toBeGreaterThan(5);
  expect(byTag(document, 'h1').length).toBe(1);
  expect(byTag(document, 'main').length).toBe(1);
  // The page for no address at all has none of its own.
  if (isMissing(page)) return;
  const other = language === 'zh' ? 'en' : 'zh';
  expect(linkOf(page, 'canonical')).toEqual([`${build.site}${page.address}`]);
  expect(linkOf(page, 'alternate', lang[language])).toEqual([`${build.site}${page.address}`]);
  const [there] = linkOf(page, 'alternate', lang[other]);
  const twin = pages.find((one) => one.build === build && `${build.site}${one.address}` === there);
  expect(twin?.language).toBe(other);
  expect(twin && linkOf(twin, 'alternate', lang[language])).toEqual([`${build.site}${page.address}`]);
  // And a link that a reader can follow.
  const followed = byTag(document, 'a').filter((one) => attribute(one, 'hreflang') === lang[other]);
  expect(followed.some((one) => attribute(one, 'href') === twin?.address)).toBe(true);
  for (const one of followed) expect(attribute(one, 'lang')).toBe(lang[other]);
});

test('titles and descriptions tell pages of one language apart', () => {
  const shown = pages
    .filter((page) => !isMissing(page))
    .map((page) => {
      const title = byTag(page.document, 'title').map((one) =>
        one.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
      );
      return `${page.build.name} ${page.language} ${title}`;
    });
  expect(shown.filter((title, i) => shown.indexOf(title) !== i)).toEqual([]);
});

test.for(eachPage)('in %s every quotation and every change of language is marked', ([, page]) => {
  const quotes = elementsOf(page.document, (one) => one.tagName === 'dd' && attribute(one, 'lang') !== undefined);
  for (const quote of quotes) {
    const text = textOf(quote);
    expect(languageAt(quote)).toBe(/\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en');
    expect(text).toMatch(/^(「.+」|“.+”)$/u);
  }
  // A longer stretch of Latin words on a Chinese page is English and has to say so.
  if (page.language !== 'zh') return;
  const strays = linesOf(page)
    .flat()
    .filter((run) => run.lang === 'zh-Hans' && /[a-z]{3,}\s+[a-z]{2,}/i.test(run.text));
  expect(strays.map(({ text }) => text)).toEqual([]);
});
