import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { fontsOf, signsOf, stepsUsing } from '../../src/fonts/index.ts';
import { languages } from '../../src/locale/index.ts';
import { byTag, eachPage, type Page, storyOf } from './pages.ts';

/** A font as a page declares it: `range` has the signs it is for, where it is not for all. */
type Rule = { readonly family: string; readonly file: string; readonly range: ReadonlySet<string> | undefined };

const inPoints = (range: string): Set<string> =>
  new Set([...range.matchAll(/U\+([0-9a-f]+)/g)].map(([, hex = '']) => String.fromCodePoint(Number.parseInt(hex, 16))));

/** The styles that stand in a page. */
const stylesOf = ({ document }: Page): string =>
  byTag(document, 'style')
    .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')))
    .join('\n');

function rulesOf(page: Page): Rule[] {
  const { build } = page;
  return [...stylesOf(page).matchAll(/@font-face\{([^}]*)\}/g)].map(([, body = '']) => {
    const range = /unicode-range:([^;}]+)/.exec(body)?.[1];
    return {
      family: /font-family:"([^"]+)"/.exec(body)?.[1] ?? '',
      file: join(build.directory, (/src:url\(([^)]+)\)/.exec(body)?.[1] ?? '').slice(build.base.length)),
      range: range === undefined ? undefined : inPoints(range),
    };
  });
}

const read = new Map<string, ReadonlySet<string>>();

/** The signs that a font has, without spaces. Its table ends in one that is none. */
function signsIn(file: string): ReadonlySet<string> {
  const known = read.get(file);
  if (known) return known;
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} is not a single font`);
  const all = font.characterSet.filter((point) => point !== 0xffff).map((point) => String.fromCodePoint(point));
  const signs = new Set(all.filter((sign) => /\S/.test(sign)));
  read.set(file, signs);
  return signs;
}

/** Signs that the small font of figures, and English titles, are cut for; the rest is the reader's own font's. */
const latin = /[\x20-\x7e¥±–—“”‘’×÷−]/;

/** What a page sets in each of its fonts, and the rules that it declares for it. */
function worn(page: Page) {
  const [rules, css] = [rulesOf(page), stylesOf(page)];
  return fontsOf(page.language).map(({ family, variable }) => ({
    family,
    signs: [...signsOf(page.html, stepsUsing(css, variable))]
      .filter((sign) => /\S/.test(sign))
      .filter((sign) => (variable === '--serif' && page.language === 'zh') || latin.test(sign)),
    rules: rules.filter((rule) => rule.family === family),
  }));
}

// Under a base path the pages are the same.
const dressed = eachPage.filter(([, page]) => page.build.base === '/' && rulesOf(page).length > 0);

test.for(dressed)('%s has every sign that it sets in its fonts', ([, page]) => {
  for (const { family, signs, rules } of worn(page)) {
    const lacking = signs.filter((sign) => {
      // As a browser chooses: a font that is for this sign before one that is for all.
      const rule = rules.find(({ range }) => range?.has(sign)) ?? rules.find(({ range }) => !range);
      return !rule || !signsIn(rule.file).has(sign);
    });
    expect(lacking, family).toEqual([]);
  }
});

test.for(languages)('the fonts of the story have its signs and no other (%s)', (language) => {
  for (const { family, signs, rules } of worn(storyOf('site', language))) {
    expect(rules.length, family).toBe(1);
    expect([...signsIn(rules[0]?.file ?? '')].sort(), family).toEqual(signs.sort());
    expect(signs.length, family).toBeGreaterThan(10);
  }
});

test('pages are dressed', () => {
  expect(dressed.length).toBeGreaterThan(80);
});
