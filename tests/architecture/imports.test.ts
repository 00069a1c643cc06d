import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { lineOf, type SourceFile, sources, withoutComments } from './sources.ts';

/** The folders in the order in which data flows through them: each may import the ones before it. Nobody imports pages. */
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
/** Folders that are imported through their index.ts; in the others every file may be imported. */
const withIndex: readonly string[] = order.slice(0, order.indexOf('site'));
/** What runs in a reader's browser. */
const inBrowser = (path: string): boolean => /^[\w-]+\/browser\//.test(path);
/** The explorer's own half that both the build and the browser load. */
const forBrowsers = (path: string): boolean => inBrowser(path) || /^explorer\/(?!built\/|words)/.test(path);

type Import = { readonly file: string; readonly line: number; readonly target: string; readonly typeOnly: boolean };

const folderOf = (path: string): string => path.split('/')[0] ?? '';

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
const described = ({ file, line, target }: Import) => `src/${file}:${line} imports ${target}`;

test('there is something to check, and every import finds its file', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(({ target }) => !existsSync(posix.join('src', target))).map(described)).toEqual([]);
});

test('every folder is in the order', () => {
  const folders = new Set(sources.map(({ path }) => folderOf(path)).filter((folder) => !folder.includes('.')));
  expect([...folders].sort()).toEqual([...order].sort());
});

test('folders import only the folders before them; nobody imports pages', () => {
  const placeOf = (path: string) => (order as readonly string[]).indexOf(folderOf(path));
  const wrong = imports.filter(({ file, target }) => !target.startsWith('..') && placeOf(target) > placeOf(file));
  expect(wrong.map(described)).toEqual([]);
  expect(
    imports.filter(({ file, target }) => folderOf(target) === 'pages' && folderOf(file) !== 'pages').map(described),
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

test('a folder is imported through its index.ts', () => {
  expect(withIndex.filter((folder) => !existsSync(`src/${folder}/index.ts`))).toEqual([]);
  // Code for browsers imports browser.ts where index.ts leads to what no browser can load; checks import checks.ts, which loads quickly.
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(target)];
    const browser = forBrowsers(file) && existsSync(`src/${to}/browser.ts`);
    const open = [browser ? 'browser.ts' : 'index.ts', 'checks.ts'];
    // What is handed to a browser as it stands is no part of the folder's own program.
    return (
      from !== to && withIndex.includes(to) && !inBrowser(target) && !open.some((entry) => target === `${to}/${entry}`)
    );
  });
  expect(wrong.map(described)).toEqual([]);
});

test('every checks.ts leads to nothing that takes long to load', () => {
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
  expect(imports.filter(({ target }) => target.startsWith('..')).map(described)).toEqual([]);
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

test('the pure folders read no file; only the boundary does', () => {
  const system = /from\s+['"](node:(?:fs|child_process|http|https|net|os|process)[^'"]*)['"]/g;
  const readers = sources
    .filter(
      ({ path, text }) =>
        ['numbers', 'dataset', 'check', 'ledger', 'narrative', 'charts'].includes(folderOf(path)) &&
        [...withoutComments(text).matchAll(system)].length > 0,
    )
    .map(({ path }) => path);
  // The list of words is a file of a package, the same on every machine, and no content.
  expect(readers).toEqual(['dataset/files.ts', 'ledger/content.ts', 'ledger/editions.ts', 'numbers/words.ts']);
});
