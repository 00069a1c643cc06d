import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { languages } from '../../src/locale/index.ts';
import { articleOf, inScript, robotsOf, sitemapOf } from '../../src/open-data/index.ts';
import { cardOf, svgsOf } from '../../src/pictures/index.ts';
import { stories } from '../charts/stories.ts';

const each = [...stories].flatMap(([story, ledger]) =>
  languages.map((language) => [`${story} ${language}`, { ledger, language }] as const),
);

test.for(each)('the article of %s says who, when and from what', ([, { ledger, language }]) => {
  const article = articleOf(ledger, language, 'https://x.example/', 'https://x.example/i.png');
  expect(article).toMatchObject({
    '@type': 'Article',
    headline: ledger.site.title[language],
    dateModified: ledger.site.updated,
    image: 'https://x.example/i.png',
    url: 'https://x.example/',
  });
  expect(article.description).not.toMatch(/[{}]/);
  expect(article.isBasedOn.length).toBe(ledger.sources.size);
  const bare = articleOf(ledger, language);
  expect(Object.keys(bare)).not.toContain('url');
  expect(Object.keys(bare)).not.toContain('image');
});

test('no text of the content can end the script it stands in', () => {
  const text = '</script><!-- <b>';
  const html = `<script type="application/ld+json">${inScript({ text })}</script>`;
  const [script, ...others] = parseFragment(html).childNodes;
  expect(others).toEqual([]);
  const [node] = script && 'childNodes' in script ? script.childNodes : [];
  expect(JSON.parse(node && 'value' in node ? node.value : '')).toEqual({ text });
});

test('robots name the sitemap only where there is one', () => {
  expect(robotsOf(undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsOf('https://x.example/sitemap.xml')).toMatch(/\n\nSitemap: https:\/\/x\.example\/sitemap\.xml\n$/);
});

test('a sitemap entry names both languages, and addresses are escaped', () => {
  const page = {
    zh: { tag: 'zh-Hans', address: 'https://x.example/?a&b' },
    en: { tag: 'en', address: 'https://x.example/en/' },
  };
  const text = sitemapOf([page]);
  expect(text.match(/<loc>/g)?.length).toBe(2);
  expect(text.match(/hreflang="zh-Hans" href="https:\/\/x\.example\/\?a&amp;b"/g)?.length).toBe(2);
  expect(text.match(/hreflang="x-default"/g)?.length).toBe(2);
});

test.for(each)('a page of %s is shared with its own card', ([, { ledger, language }]) => {
  expect(cardOf(ledger, '', language)?.name).toBe(`story-${language}-1200x630.png`);
  expect(cardOf(ledger, 'charts', language)?.name).toBe(`story-${language}-1200x630.png`);
  for (const id of ledger.charts.keys())
    expect(cardOf(ledger, `charts/${id}`, language)?.name).toBe(`${id}-${language}-1200x630.png`);
});

test.for(each)('the charts of %s are published as one self-sufficient SVG each', ([, { ledger, language }]) => {
  const own = [...svgsOf(ledger)].filter(([name]) => name.endsWith(`-${language}.svg`));
  expect(own.length).toBe(ledger.charts.size);
  for (const [name, draw] of own) {
    const svg = draw();
    expect(draw(), name).toBe(svg);
    expect(Number(/width="(\d+)px"/.exec(svg)?.[1]), name).toBeLessThanOrEqual(677);
    expect(svg, name).not.toMatch(/\s(?:id|class|style|href)=|<(?:defs|script|foreignObject|style)|\/>/);
  }
});
