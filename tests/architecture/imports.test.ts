import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { lineOf, type SourceFile, sources, withoutComments } from './sources.ts';

/** The rooms in the order in which data flows through them: each may import the ones before it. Nobody imports pages. */
const order = [
  'locale',
  'numbers',
  'dataset',
  'check',
  'ledger',
  'narrative',
  'fonts',
  'charts',
  'embeds',
  'pictures',
  'open-data',
  'editing',
  'site',
  'explorer',
  'integration',
  'styles',
  'components',
  'layouts',
  'pages',
  'cli',
] as const;
/** Rooms that are entered by their door, index.ts; of the others each file is its own. */
const withDoor: readonly string[] = order.slice(0, order.indexOf('site'));
/** What runs in a reader's browser. */
const inBrowser = (path: string): boolean => /^[\w-]+\/browser\//.test(path);
/** The explorer's own half that both the build and the browser load. */
const forBrowsers = (path: string): boolean => inBrowser(path) || /^explorer\/(?!built\/|words)/.test(path);

type Import = { readonly file: string; readonly line: number; readonly target: string; readonly typeOnly: boolean };

const roomOf = (path: string): string => path.split('/')[0] ?? '';

/** Every import of another file of ours, as a path under src/ (one that begins with ../ lies outside). */
function importsOf({ path, text }: SourceFile): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  const patterns = [
    /\b(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*(\s)['"]([^'"]+)['"]/g,
    /\bimport\s*(\()\s*['"`]([^'"`]+)['"`]/g,
    /@import\s+(url\()?['"]([^'"]+)['"]/g,
  ];
  for (const pattern of patterns)
    for (const match of code.matchAll(pattern)) {
      const specifier = match[2] ?? '';
      if (!specifier.startsWith('.')) continue;
      const target = posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
      found.push({
        file: path,
        line: lineOf(code, match.index),
        target,
        typeOnly: match[1]?.startsWith('type') ?? false,
      });
    }
  return found;
}

const imports = sources.flatMap(importsOf);
const told = ({ file, line, target }: Import) => `src/${file}:${line} imports ${target}`;

test('there is something to check, and every import finds its file', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(({ target }) => !existsSync(posix.join('src', target))).map(told)).toEqual([]);
});

test('every room is in the order', () => {
  const rooms = new Set(sources.map(({ path }) => roomOf(path)).filter((room) => !room.includes('.')));
  expect([...rooms].sort()).toEqual([...order].sort());
});

test('rooms import only the rooms before them; nobody imports pages', () => {
  const placeOf = (path: string) => (order as readonly string[]).indexOf(roomOf(path));
  const wrong = imports.filter(({ file, target }) => !target.startsWith('..') && placeOf(target) > placeOf(file));
  expect(wrong.map(told)).toEqual([]);
  expect(
    imports.filter(({ file, target }) => roomOf(target) === 'pages' && roomOf(file) !== 'pages').map(told),
  ).toEqual([]);
});

test('no import goes round in a circle', () => {
  const targets = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ file }) => file,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const { target } of targets.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const { path } of sources) visit(path, []);
  expect(circles).toEqual([]);
});

test('a room is entered by its door, index.ts', () => {
  expect(withDoor.filter((room) => !existsSync(`src/${room}/index.ts`))).toEqual([]);
  // Code for browsers has a door of its own where the other leads to what no browser can load; what only checks has one that is quick to load.
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)];
    const browser = forBrowsers(file) && existsSync(`src/${to}/browser.ts`);
    const open = [browser ? 'browser.ts' : 'index.ts', 'checks.ts'];
    // What is handed to a browser as it stands is no part of the room's own program.
    return (
      from !== to && withDoor.includes(to) && !inBrowser(target) && !open.some((door) => target === `${to}/${door}`)
    );
  });
  expect(wrong.map(told)).toEqual([]);
});

test('the doors of what only checks lead to nothing that takes long to load', () => {
  const reached = new Set(sources.map(({ path }) => path).filter((path) => path.endsWith('/checks.ts')));
  expect(reached.size).toBe(3);
  for (const file of reached)
    for (const one of imports) if (one.file === file && !one.typeOnly) reached.add(one.target);
  expect(reached.size).toBeGreaterThan(5);
  expect(
    [...reached].filter((file) => /(?<!^locale)\/index\.ts$|plate\/plate|pixels|outlines|subset/.test(file)),
  ).toEqual([]);
  const heavy = /from '(@resvg|subset-font|hucre|parse5|d3|astro)/;
  expect(sources.filter(({ path, text }) => reached.has(path) && heavy.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nothing under src/ imports content, tests or what stands outside src/', () => {
  expect(imports.filter(({ target }) => target.startsWith('..')).map(told)).toEqual([]);
});

test('only code for browsers touches window and document', () => {
  const touch =
    /\b(?:window|document)(?:\?\.|\.(?=\w)|\[)|\btypeof (?:window|document)\b|\b(?:localStorage|sessionStorage|globalThis\.(?:window|document))\b/g;
  const wrong = sources
    .filter(({ path }) => /\.(ts|mjs|js|astro)$/.test(path) && !inBrowser(path))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text);
      return [...code.matchAll(touch)].map((match) => `src/${path}:${lineOf(code, match.index)} ${match[0]}`);
    });
  expect(wrong).toEqual([]);
});

test('the pure rooms read no file; only the boundary does', () => {
  const system = /from\s+['"](node:(?:fs|child_process|http|https|net|os|process)[^'"]*)['"]/g;
  const readers = sources
    .filter(
      ({ path, text }) =>
        ['numbers', 'dataset', 'check', 'ledger', 'narrative', 'charts'].includes(roomOf(path)) &&
        [...withoutComments(text).matchAll(system)].length > 0,
    )
    .map(({ path }) => path);
  expect(readers).toEqual(['dataset/files.ts', 'ledger/content.ts', 'ledger/editions.ts']);
});
