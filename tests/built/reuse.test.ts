import { expect, test } from 'vitest';
import { snippetKinds } from '../../src/embeds/index.ts';
import { addressOf, attribute, byClass, byTag, files, type Page, pages } from './pages.ts';

/** Pages where a chart can be taken away: all charts' but those of withdrawn ones. */
const offering = pages.filter(({ document }) => byClass(document, 'snippet').length > 0);

/** The snippets of a page, as they are copied. */
const snippetsOn = ({ document }: Page): string[] =>
  byClass(document, 'snippet').flatMap((box) =>
    byTag(box, 'pre').map((pre) => pre.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
  );

/** Every address in a text, mark-up or not. */
const addressesIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s"'<>)]+/g)].map(([address]) => address);

// The name of SVG's vocabulary is no address.
const vocabulary = 'http://www.w3.org/2000/svg';

test.for(offering.map((page) => [`${page.build.name} ${page.file}`, page] as const))(
  'every address that is copied from %s answers, with what it is named for',
  ([, page]) => {
    const { build } = page;
    const served = new Set((files.get(build.name) ?? []).map((file) => `${build.site}${addressOf(build, file)}`));
    const snippets = snippetsOn(page);
    expect(snippets.length % (2 * snippetKinds.length)).toBe(0);
    const addresses = snippets.flatMap(addressesIn).filter((address) => address !== vocabulary);
    expect(addresses.filter((address) => !served.has(address))).toEqual([]);
    // Embed, page, data, picture, drawing, script: in both languages where there are two.
    const kinds = [/\/embed\/[^/]+\/$/, /\/charts\/[^/]+\/$/, /\.csv$/, /\.png$/, /\.svg$/, /\/embed\.js$/];
    expect(kinds.filter((kind) => !addresses.some((address) => kind.test(address)))).toEqual([]);
    for (const box of byClass(page.document, 'snippet'))
      expect(served.has(`${build.site}${attribute(box, 'data-embed')}`)).toBe(true);
  },
);

test('there are charts to take, and pinned ones among them', () => {
  expect(offering.length).toBeGreaterThan(10);
  const pinned = offering.flatMap(snippetsOn).filter((snippet) => /\/e\/\d{4}-\d{2}-\d{2}\/embed\//.test(snippet));
  expect(pinned.length).toBeGreaterThan(3);
});
