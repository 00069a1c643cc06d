import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, localeOf } from '../../src/locale/index.ts';
import { lineOf, sources, withoutComments } from './sources.ts';

const names = languages.join('|');

test('only locale/ compares languages', () => {
  const compared = new RegExp(
    `[!=]==?\\s*['"\`](?:${names})['"\`]|['"\`](?:${names})['"\`]\\s*[!=]==?|case ['"](?:${names})['"]`,
    'g',
  );
  const wrong = sources
    .filter(({ path }) => /\.(?:ts|mjs|js|astro)$/.test(path) && !path.startsWith('locale/'))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text);
      return [...code.matchAll(compared)].map((match) => `src/${path}:${lineOf(code, match.index)} ${match[0]}`);
    });
  expect(wrong).toEqual([]);
});

test('every language is complete: what one says of itself the others say too', () => {
  const [first, ...others] = languages.map((language) => Object.keys(localeOf(language)).sort());
  expect(first?.length).toBeGreaterThan(10);
  for (const other of others) expect(other).toEqual(first);
});

test('pages stand once, for every language', () => {
  expect(existsSync('src/pages/[...locale]')).toBe(true);
  expect(readdirSync('src/pages').filter((name) => (languages as readonly string[]).includes(name))).toEqual([]);
});
