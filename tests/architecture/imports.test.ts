import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { lineOf, type SourceFile, sources, withoutComments } from './sources.ts';

const pure = ['numbers', 'ledger', 'narrative', 'charts', 'exports'] as const;
const all = [...pure, 'components', 'islands', 'cli', 'layouts', 'styles'];

/** What each room may import of ours, besides itself: the order of the design. Nobody imports pages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  numbers: [],
  ledger: ['numbers'],
  narrative: ['numbers', 'ledger'],
  charts: ['numbers', 'ledger'],
  exports: ['numbers', 'ledger', 'narrative', 'charts'],
  islands: pure,
  components: [...pure, 'islands', 'styles'],
  cli: all,
  layouts: all,
  pages: all,
  styles: ['styles'],
};

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
  expect(
    [...new Set(sources.map(({ path }) => roomOf(path)))].filter(
      (room) => !(room in allowed) && room.includes('.') === false,
    ),
  ).toEqual([]);
});

test('rooms import only the rooms above them; nobody imports pages', () => {
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)];
    return from !== to && to !== '..' && !allowed[from]?.includes(to);
  });
  expect(wrong.map(told)).toEqual([]);
  expect(imports.filter(({ target }) => roomOf(target) === 'pages').map(told)).toEqual([]);
});

test('a room is entered by its door, index.ts', () => {
  const doors = pure.filter((room) => existsSync(`src/${room}/index.ts`));
  expect(doors).toEqual(expect.arrayContaining(['numbers', 'ledger']));
  // Islands have a door of their own where the other leads to what no browser can load, commands one to what is quick to load.
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)];
    const inBrowser = from === 'islands' && existsSync(`src/${to}/browser.ts`);
    const open = [inBrowser ? 'browser.ts' : 'index.ts', ...(from === 'cli' ? ['checks.ts'] : [])];
    return from !== to && (pure as readonly string[]).includes(to) && !open.some((door) => target === `${to}/${door}`);
  });
  expect(wrong.map(told)).toEqual([]);
});

test('the commands’ door leads to nothing that takes long to load', () => {
  const reached = new Set(['exports/checks.ts']);
  for (const file of reached)
    for (const one of imports) if (one.file === file && !one.typeOnly) reached.add(one.target);
  expect(reached.size).toBeGreaterThan(5);
  expect([...reached].filter((file) => /\/index\.ts$|plate\/plate|pixels|outlines|subset/.test(file))).toEqual([]);
  const heavy = /from '(@resvg|subset-font|hucre|parse5|d3|astro)/;
  expect(sources.filter(({ path, text }) => reached.has(path) && heavy.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nothing under src/ imports content, tests or what stands outside src/', () => {
  expect(imports.filter(({ target }) => target.startsWith('..')).map(told)).toEqual([]);
});

test('only islands touch window and document', () => {
  const touch =
    /\b(?:window|document)(?:\?\.|\.(?=\w)|\[)|\btypeof (?:window|document)\b|\b(?:localStorage|sessionStorage|globalThis\.(?:window|document))\b/g;
  const wrong = sources
    .filter(({ path }) => /\.(ts|mjs|js|astro)$/.test(path) && roomOf(path) !== 'islands')
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
        ['numbers', 'ledger', 'narrative', 'charts'].includes(roomOf(path)) &&
        [...withoutComments(text).matchAll(system)].length > 0,
    )
    .map(({ path }) => path);
  expect(readers).toEqual(['ledger/content.ts', 'ledger/editions.ts', 'ledger/open.ts']);
});
