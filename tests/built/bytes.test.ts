import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages } from '../../src/locale/index.ts';
import { attribute, byTag, elementsOf, type Page, storyOf } from './pages.ts';

// What a phone has to fetch before the story can be read. Servers send text brotli-compressed and fonts as they are.
const budget = { html: 30_000, fonts: 60_000 };

const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The fonts that a page asks for in its head. */
const fontsOf = ({ document, build }: Page): string[] =>
  byTag(document, 'link')
    .filter((link) => attribute(link, 'as') === 'font')
    .map((link) => join(build.directory, (attribute(link, 'href') ?? '').slice(build.base.length)));

test.for(languages.map((language) => [language, storyOf('site', language)] as const))(
  'the story keeps to its bytes (%s)',
  ([, page]) => {
    const fonts = fontsOf(page);
    expect(compressed(page.html)).toBeLessThanOrEqual(budget.html);
    expect(fonts.length).toBe(2);
    expect(fonts.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(budget.fonts);
    const types = byTag(page.document, 'script').map((script) => attribute(script, 'type'));
    expect(types).toEqual(['application/ld+json']);
    expect(
      elementsOf(page.document)
        .flatMap(({ attrs }) => attrs)
        .filter(({ name }) => /^on/.test(name)),
    ).toEqual([]);
    // Nothing else is fetched to show it: styles stand in the page, pictures are drawn in it.
    const links = byTag(page.document, 'link').map((link) => attribute(link, 'rel'));
    expect(
      links.filter((rel) => !['canonical', 'alternate', 'icon', 'apple-touch-icon', 'preload'].includes(rel ?? '')),
    ).toEqual([]);
    expect(['img', 'iframe', 'video', 'object'].flatMap((tag) => byTag(page.document, tag))).toEqual([]);
  },
);
