import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDS } from '../runner/builds.ts';
import { addressOf, attribute, type Element, eachPage, elementsOf, embeds, files, type Page, pages } from './pages.ts';

/** Ids of every page and embed, by its address. */
const ids = new Map(
  [...pages, ...embeds].map(({ build, address, document }) => [
    `${build.name} ${address}`,
    elementsOf(document).flatMap((one) => attribute(one, 'id') ?? []),
  ]),
);
/** Every address under which a build has a file. */
const served = new Set(
  BUILDS.flatMap((build) => (files.get(build.name) ?? []).map((file) => `${build.name} ${addressOf(build, file)}`)),
);

const points = (element: Element): string[] => ['href', 'src'].flatMap((name) => attribute(element, name) ?? []);

/** What is wrong with a reference inside the site; nothing for one that leads outside. */
function faultOf(page: Page, reference: string): string | undefined {
  const { build, address } = page;
  const url = new URL(reference, `${build.site}${address}`);
  if (url.origin !== build.site) return undefined;
  const at = `${build.name} ${decodeURI(url.pathname)}`;
  if (!url.pathname.startsWith(build.base)) return `${reference} leaves the base ${build.base}`;
  if (!served.has(at)) return `${reference} leads nowhere`;
  if (url.hash === '' || url.hash === '#') return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  return ids.get(at)?.includes(id) ? undefined : `${reference}: no id ${id} there`;
}

const counted = { links: 0, fragments: 0 };

test.for(eachPage)('every link of %s leads to something', ([, page]) => {
  const references = elementsOf(page.document).flatMap(points);
  expect(references.flatMap((reference) => faultOf(page, reference) ?? [])).toEqual([]);
  counted.links += references.length;
  counted.fragments += references.filter((reference) => reference.includes('#')).length;
});

test.for(eachPage)('in %s ids are unique and whatever names one finds it', ([, page]) => {
  const elements = elementsOf(page.document);
  const own = elements.flatMap((one) => attribute(one, 'id') ?? []);
  expect(own.filter((id, i) => own.indexOf(id) !== i)).toEqual([]);
  const named = elements.flatMap((one) =>
    ['popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'].flatMap(
      (name) => attribute(one, name)?.split(/\s+/) ?? [],
    ),
  );
  expect(named.filter((id) => !own.includes(id))).toEqual([]);
  // What a button opens has to be a popover.
  const opened = elements.flatMap((one) => attribute(one, 'popovertarget') ?? []);
  const popovers = elements.filter((one) => attribute(one, 'popover') !== undefined).map((one) => attribute(one, 'id'));
  expect(opened.filter((id) => !popovers.includes(id))).toEqual([]);
});

test('there were links and fragments to follow, and a broken one is found', () => {
  expect(counted.links).toBeGreaterThan(pages.length * 10);
  expect(counted.fragments).toBeGreaterThan(100);
  const based = pages.find(({ build, file }) => build.name === 'based' && file === 'index.html');
  if (!based) throw new Error('no page under a base path');
  expect(faultOf(based, '/figures/')).toContain('leaves the base');
  expect(faultOf(based, '/a/b/figures')).toContain('leads nowhere');
  expect(faultOf(based, '/a/b/#nothing')).toContain('no id');
  expect(faultOf(based, 'https://elsewhere.example/')).toBeUndefined();
});

test('every page is in the other language too, and the site is the same under a base path', () => {
  const named = (name: string) => files.get(name) ?? [];
  // Below a base path there is a root above it, from which readers are sent on.
  expect(named('based').filter((file) => file !== '_redirects')).toEqual(named('site'));
  for (const { name } of BUILDS) {
    const html = named(name).filter((file) => file.endsWith('.html') && file !== '404.html');
    const english = html.filter((file) => file.startsWith('en/')).map((file) => file.slice(3));
    expect(english).toEqual(html.filter((file) => !file.startsWith('en/')));
  }
  // Nothing but addresses may differ, and the hashes of styles that name them.
  for (const file of named('site').filter((one) => one.endsWith('.html'))) {
    const read = (at: number) => readFileSync(join(BUILDS[at]?.directory ?? '', file), 'utf8');
    const plain = (text: string) =>
      text
        .replaceAll('https://based.example/a/b/', '/')
        .replaceAll('https://site.example/', '/')
        .replaceAll('/a/b/', '/')
        .replace(/'sha256-[^']+'/g, 'sha256');
    const [one, other] = [plain(read(0)), plain(read(2))];
    const at = Array.from(one).findIndex((sign, i) => sign !== other[i]);
    expect(one === other ? '' : `${file}: ${one.slice(at, at + 60)} | ${other.slice(at, at + 60)}`).toBe('');
  }
});
