import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { lightTones } from '../../src/charts/print/svg.ts';
import { BUILDS } from '../runner/builds.ts';
import { rulesOf } from './css.ts';
import { lateIn, unguarded, unguardedIn } from './late.ts';
import { attribute, byTag, type Element, elementsOf, embeds, files, type Node, pages } from './pages.ts';

const innerOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
/** All that a document's own style blocks say, in their order: a rule may stand over one of an earlier block. */
const sheetOf = (node: Node): string => byTag(node, 'style').map(innerOf).join('\n');
const stylesOf = (node: Node): string[] => elementsOf(node).flatMap((one) => attribute(one, 'style') ?? []);

/** What is wrong in what a newsroom is given: of the style attributes, and of the style blocks between them. */
const wrongIn = (html: string): string[] => {
  const given = parseFragment(html);
  return [...unguarded(sheetOf(given)), ...stylesOf(given).flatMap(unguardedIn)];
};

/** Every sheet that there is, by the first page or embed that has it. */
const sheets = new Map<string, string>();
for (const { build, file, document } of [...pages, ...embeds]) {
  const css = sheetOf(document);
  if (![...sheets.values()].includes(css)) sheets.set(`${build.name} ${file}`, css);
}

test.for([...sheets])('the style of %s leaves no browser without a colour or a height', ([, css]) => {
  expect(unguarded(css)).toEqual([]);
  // Every page and embed has all the tokens, and its text is not to grow by itself.
  expect(lateIn(css)).toBeGreaterThanOrEqual(6 + 1);
});

test('nor does a style attribute', () => {
  expect([...pages, ...embeds].flatMap(({ document }) => stylesOf(document).flatMap(unguardedIn))).toEqual([]);
});

test('nor does a snippet that is copied from a page', () => {
  const snippets = pages.flatMap(({ document }) =>
    byTag(document, 'pre')
      .map(innerOf)
      .filter((text) => /<(?:iframe|ledger-chart|svg)\b/.test(text)),
  );
  expect(snippets.length).toBeGreaterThan(100);
  expect(snippets.filter((html) => html.includes('cqw')).length).toBeGreaterThan(30);
  expect(snippets.flatMap(wrongIn)).toEqual([]);
});

test('nor does what oEmbed hands out', () => {
  for (const { name, directory } of BUILDS) {
    const answers = (files.get(name) ?? [])
      .filter((file) => /(^|\/)oembed\/[^/]+\.json$/.test(file))
      .map((file) => JSON.parse(readFileSync(join(directory, file), 'utf8')) as { html?: string })
      .flatMap(({ html }) => html ?? []);
    expect(answers.length).toBeGreaterThan(3);
    expect(answers.flatMap(wrongIn)).toEqual([]);
    for (const html of answers) expect(html).toMatch(/;height:\d+px[;"]/);
  }
});

/** What the tokens of a page are where light-dark() is unknown, and the first of the two where it is known. */
function tokensOf(css: string): { plain: Map<string, string>; light: Map<string, string> } {
  const [plain, light] = [new Map<string, string>(), new Map<string, string>()];
  for (const { conditions, selector, declarations } of rulesOf(css))
    for (const { property, value } of declarations) {
      const [, first] = /^light-dark\(([^,]+),/.exec(value) ?? [];
      if (selector !== ':root' || !property.startsWith('--')) continue;
      if (first) light.set(property, first.trim());
      else if (conditions.length === 0) plain.set(property, value);
    }
  return { plain, light };
}

test.for([...sheets])('in %s the plain colours are the light ones, and those of the drawings', ([, css]) => {
  const { plain, light } = tokensOf(css);
  expect(light.size).toBeGreaterThanOrEqual(6);
  for (const [name, colour] of light) expect(plain.get(name), name).toBe(colour);
  for (const [tone, colour] of Object.entries(lightTones))
    if (tone !== 'none') expect(plain.get(`--${tone}`), tone).toBe(colour);
});

test('what leaves an older browser with nothing is found', () => {
  const found = (css: string) => unguarded(css).length;
  // A value that stands before a token's in the same rule is forgotten.
  expect(found(':root{--a:light-dark(#fff,#000)}')).toBe(1);
  expect(found(':root{--a:#fff;--a:light-dark(#fff,#000)}')).toBe(1);
  expect(found(':root{--a:#fff}:root{--a:light-dark(#fff,#000)}')).toBe(1);
  expect(found('@supports (color:light-dark(red, red)){:root{--a:light-dark(#fff,#000)}}')).toBe(1);
  expect(
    found('@media (width>1px){:root{--a:#fff}}@supports (color:light-dark(red,red)){:root{--a:light-dark(#fff,#000)}}'),
  ).toBe(1);
  expect(found(':root{--a:#fff}@supports (color:light-dark(red,red)){:root{--a:light-dark(#fff,#000)}}')).toBe(0);
  expect(found('p{color:light-dark(#fff,#000)}')).toBe(1);
  expect(found('p{color:#fff;color:light-dark(#fff,#000)}')).toBe(0);
  expect(found('p{background:#fff;color:light-dark(#fff,#000)}')).toBe(1);
  expect(found('p{font-size:min(2rem,3cqi)}')).toBe(1);
  expect(found('p{font-size:2rem}@supports (width:1cqi){p{font-size:min(2rem,3cqi)}}')).toBe(0);
  expect(found('p{font-size:2rem}@supports (color:red){p{font-size:min(2rem,3cqi)}}')).toBe(1);
  expect(found('p{text-size-adjust:100%}')).toBe(1);
  expect(found('p{-webkit-text-size-adjust:none;text-size-adjust:100%}')).toBe(1);
  expect(found('p{-webkit-text-size-adjust:100%;text-size-adjust:100%}')).toBe(0);
  expect(unguardedIn('width:1px;min-height:clamp(1px,100cqw,2px)').length).toBe(1);
  expect(unguardedIn('min-height:2px;min-height:clamp(1px,100cqw,2px)').length).toBe(0);
  // Signs that only look like the ends of something.
  expect(rulesOf('a{content:";}"}b{background:url(data:a;b)}').map(({ declarations }) => declarations.length)).toEqual([
    1, 1,
  ]);
});
