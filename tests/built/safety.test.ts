import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDS } from '../runner/builds.ts';
import { attribute, byTag, type Element, eachPage, elementsOf, files, pages, textOf } from './pages.ts';

const executable = ['', 'module', 'text/javascript', 'application/javascript'];
const isScript = (element: Element): boolean =>
  element.tagName === 'script' && executable.includes((attribute(element, 'type') ?? '').trim().toLowerCase());

/** Pages with a script of their own: the explorer, and the charts' pages, where snippets are copied. */
const isScripted = (file: string): boolean => /^(en\/)?(explore|charts\/[^/]+)\/index\.html$/.test(file);

/** Attributes whose value a browser fetches. Links that a reader follows are not among them. */
const fetched: Readonly<Record<string, readonly string[]>> = {
  link: ['href', 'imagesrcset'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src', 'srcdoc'],
  object: ['data'],
  embed: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};
const onlyNamed = ['canonical', 'alternate'];
const elsewhere = (address: string): boolean => /^\s*(https?:)?\/\//i.test(address);

/** What a style sheet would fetch or import. */
const fetchedByStyle = (css: string): string[] => [
  ...[...css.matchAll(/url\(\s*['"]?([^'")]+)/gi)].map(([, address]) => address ?? ''),
  ...[...css.matchAll(/@import\s+['"]?([^'";]+)/gi)].map(([, address]) => address ?? ''),
];

test.for(eachPage)('%s runs nothing, styles nothing in place, fetches nothing from elsewhere', ([, page]) => {
  const elements = elementsOf(page.document);
  expect(elements.length).toBeGreaterThan(20);
  expect(elements.filter((one) => attribute(one, 'style') !== undefined)).toEqual([]);
  const scripts = elements.filter(isScript);
  expect(scripts.length).toBe(isScripted(page.file) ? 1 : 0);
  for (const script of scripts) {
    expect(attribute(script, 'type')).toBe('module');
    expect(attribute(script, 'src')?.startsWith(`${page.build.base}a/`)).toBe(true);
    expect(script.childNodes).toEqual([]);
  }
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
  const addresses = elements
    .filter((one) => !onlyNamed.includes(attribute(one, 'rel') ?? ''))
    .flatMap((one) => (fetched[one.tagName] ?? []).flatMap((name) => attribute(one, name) ?? []));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter(elsewhere)).toEqual([]);
  const css = byTag(page.document, 'style').map((one) =>
    one.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
  );
  expect(css.join('').length).toBeGreaterThan(1000);
  expect(css.flatMap(fetchedByStyle).filter((address) => elsewhere(address) || address.startsWith('data:'))).toEqual(
    [],
  );
});

test.for(BUILDS.map((build) => [build.name, build] as const))(
  'no style sheet of %s fetches from elsewhere',
  ([name, build]) => {
    for (const file of (files.get(name) ?? []).filter((one) => /\.(css|svg|js|mjs)$/.test(one))) {
      const text = readFileSync(join(build.directory, file), 'utf8');
      expect(fetchedByStyle(text).filter(elsewhere), file).toEqual([]);
      expect(text.match(/\b(?:src|href)=["']?(?:https?:)?\/\//g), file).toBeNull();
      // What the explorer's page asks for at first, and what that fetches once it is needed; and what other sites ask for.
      if (/\.m?js$/.test(file))
        expect(file).toMatch(/^(?:a\/(?:Explorer\.astro|Reuse\.astro|start)[\w.-]*|embed)\.js$/);
    }
  },
);

test('whatever leads outside is a link in words that hands over nothing', () => {
  const outside = pages.flatMap(({ document, file }) =>
    elementsOf(document)
      .filter(
        (one) =>
          elsewhere(attribute(one, 'href') ?? '') &&
          !(one.tagName === 'link' && onlyNamed.includes(attribute(one, 'rel') ?? '')),
      )
      .map((one) => ({ file, one })),
  );
  expect(outside.length).toBeGreaterThan(0);
  for (const { file, one } of outside) {
    expect(one.tagName, file).toBe('a');
    expect((attribute(one, 'rel') ?? '').split(/\s+/), file).toContain('noopener');
    expect(textOf(one), file).not.toBe('');
  }
});
