import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { inlineHtml, plainText, runHtml, sectionOf, segmentsHtml, wordIds } from '../../src/narrative/index.ts';
import { stories } from '../charts/stories.ts';
import { attribute, byTag, elementsOf, textOf } from './pages.ts';

// The ledger refuses markup in content. Should it ever let some pass, it comes out as the signs that were typed.

const site = stories.get('site') as Ledger;
const typed = [
  '<script>alert(1)</script>',
  '<b onclick="x()">粗</b>',
  '<img src=x onerror=alert(1)>',
  '<!-- note -->',
  '</p></div><h1>Out</h1>',
  '&lt;i&gt; &amp; "quoted"',
];
const withStory = (text: string): Ledger => ({
  ...site,
  story: { zh: new Map([['part', text]]), en: new Map([['part', text]]) },
});
const allowedTags = new Set(['p', 'em', 'strong', 'span', 'button', 'b', 'a', 'sup']);

test.for(typed.flatMap((markup) => languages.map((language) => [markup, language] as const)))(
  'in the story %s stays what was typed (%s)',
  ([markup, language]) => {
    const section = sectionOf(
      withStory(`# 题 ${markup}\n\n前{projects}。\n\n${markup}\n\n文中${markup}文末`),
      'part',
      language,
    );
    const html = section?.blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('') ?? '';
    const elements = elementsOf(parseFragment(html));
    expect(elements.map(({ tagName }) => tagName).filter((tag) => !allowedTags.has(tag))).toEqual([]);
    expect(
      elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'style'),
    ).toEqual([]);
    expect(html).not.toMatch(/<script|<img|<h1|<!--/i);
    // Entities are what Markdown makes of them: signs, not tags.
    if (!markup.includes('&')) expect(textOf(parseFragment(html))).toContain(`文中${markup}文末`);
  },
);

test.for(typed)('in a text of the dataset %s stays what was typed', (markup) => {
  for (const language of languages) {
    const html = inlineHtml(site, `注${markup}{projects}`, language, wordIds('note'));
    const fragment = parseFragment(html);
    expect(textOf(fragment)).toContain(`注${markup}`.replace(/\s+/g, ' '));
    expect(elementsOf(fragment).every(({ tagName }) => allowedTags.has(tagName))).toBe(true);
    expect(plainText(site, markup, language)).toBe(markup);
  }
});

test('in a printed number, a date or a term it stays what was typed', () => {
  const [markup = ''] = typed;
  const term = [...site.terms.values()][0];
  if (!term) throw new Error('no term');
  const texts = [
    segmentsHtml([
      { role: 'bound', text: markup },
      { role: 'number', text: markup },
    ]),
    runHtml({ kind: 'date', text: markup }, 'zh', site, wordIds('run')),
    runHtml({ kind: 'term', id: term.id, text: markup }, 'zh', site, wordIds('run')),
    runHtml({ kind: 'text', text: markup }, 'zh', site, wordIds('run')),
  ];
  for (const html of texts) {
    expect(html).not.toContain('<script');
    expect(textOf(parseFragment(html))).toContain(markup);
  }
});

test('a link in the story runs nothing, and a picture is none', () => {
  const section = sectionOf(
    withStory(
      '# 题\n\n[a](javascript:alert(1)) [b](data:text/html,x) [c](https://elsewhere.example/) ![d](https://elsewhere.example/x.png)',
    ),
    'part',
    'zh',
  );
  const html = section?.blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('') ?? '';
  const links = byTag(parseFragment(html), 'a');
  for (const link of links) expect(attribute(link, 'href')).toMatch(/^https:/);
  expect(byTag(parseFragment(html), 'img')).toEqual([]);
});
