import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { withdrawnOembed } from '../../src/embeds/index.ts';
import { BUILDS } from '../runner/builds.ts';
import * as ghost from './oembed/ghost.ts';
import * as wordpress from './oembed/wordpress.ts';
import { attribute, byTag, type Element, elementsOf, embeds, files, type Page, pages, textOf } from './pages.ts';

/** Pages whose address a newsroom may paste: the chart's own, and what is embedded. */
const pasted: readonly Page[] = [
  ...pages.filter(({ file }) => /^(en\/)?charts\/[^/]+\/index\.html$/.test(file)),
  ...embeds,
];
const isOembed = (file: string): boolean => /(^|\/)oembed\/[^/]+\.json$/.test(file);

type Fragment = DefaultTreeAdapterTypes.DocumentFragment;
const only = (node: Fragment, tag: string): Element => {
  const [found, ...others] = byTag(node, tag);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} ${tag}`);
  return found;
};

/** What an address of a build's own answers with. */
function answerOf({ build }: Page, address: string): { readonly file: string; readonly bytes: Buffer } {
  const root = `${build.site}${build.base}`;
  if (!address.startsWith(root)) throw new Error(`${address} is not under ${root}`);
  // A static host answers whatever is asked behind a question mark.
  const path = address.slice(root.length).replace(/\?.*$/, '');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.get(build.name)?.includes(file)) throw new Error(`${address} answers with nothing`);
  return { file, bytes: readFileSync(join(build.directory, file)) };
}

const dataOf = (page: Page, address: string): Readonly<Record<string, unknown>> =>
  JSON.parse(answerOf(page, address).bytes.toString());
const embedOf = ({ file }: Page): string => file.replace(/(^|\/)charts\//, '$1embed/');

describe.each(pasted.map((page) => [`${page.build.name} ${page.file}`, page] as const))('%s', (_, page) => {
  const href = wordpress.discover(page.html) ?? '';
  const data = dataOf(page, `${href}?maxwidth=500&maxheight=750&url=x&dnt=1&format=json`);

  test('leads to its own oEmbed file, from the head, by a whole address', () => {
    expect(ghost.discover(page)).toBe(href);
    expect(answerOf(page, href).file).toBe(embedOf(page).replace(/embed\/([^/]+)\/index\.html$/, 'oembed/$1.json'));
    expect(Buffer.byteLength(page.html.slice(0, page.html.indexOf('</head>')))).toBeLessThan(150_000);
  });

  test('is taken by WordPress: a quotation to fall back on, and the frame with its size', () => {
    const left = wordpress.filtered(wordpress.htmlOf(data) ?? '', 'Secret1234') ?? '';
    const article = parseFragment(left);
    expect(elementsOf(article).map(({ tagName }) => tagName)).toEqual(['blockquote', 'a', 'a', 'iframe']);
    const [quote, frame] = [only(article, 'blockquote'), only(article, 'iframe')];
    expect(textOf(quote)).toContain(data['title']);
    for (const one of [quote, frame]) {
      expect(attribute(one, 'data-secret')).toBe('Secret1234');
      expect(attribute(one, 'class')).toBe('wp-embedded-content');
    }
    const source = attribute(frame, 'src') ?? '';
    expect(source.endsWith('/#?secret=Secret1234')).toBe(true);
    // The file itself stands at the address: nothing sends the frame on.
    expect(answerOf(page, source.replace(/#.*$/, '')).file).toBe(embedOf(page));
    expect([attribute(frame, 'width'), attribute(frame, 'height')]).toEqual([
      String(data['width']),
      String(data['height']),
    ]);
    expect(attribute(frame, 'title')).toBe(data['title']);
  });

  test('is taken by Ghost: a frame that keeps its height free', () => {
    const card = ghost.card(data);
    expect(card).toEqual(data);
    const frame = only(parseFragment(String(card?.['html'])), 'iframe');
    expect(attribute(frame, 'style')).toMatch(/width:100%;height:(?:clamp\(\d+px,.+,\d+px\)|\d+px);/);
  });

  test('says what oEmbed asks for, with a picture of the size that it says', () => {
    const { version, type, width, height, provider_name: provider, provider_url: home } = data;
    expect([version, type]).toEqual(['1.0', 'rich']);
    for (const size of [width, height]) expect(Number.isInteger(size)).toBe(true);
    expect(provider).not.toBe('');
    expect(answerOf(page, String(home)).file).toBe(page.language === 'en' ? 'en/index.html' : 'index.html');
    const picture = answerOf(page, String(data['thumbnail_url'])).bytes;
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      data['thumbnail_width'],
      data['thumbnail_height'],
    ]);
  });
});

test('every oEmbed file is led to', () => {
  for (const { name } of BUILDS) {
    const own = pasted.filter(({ build }) => build.name === name);
    const led = own.map((page) => answerOf(page, wordpress.discover(page.html) ?? '').file);
    const all = (files.get(name) ?? []).filter(isOembed);
    expect(all.length).toBeGreaterThan(3);
    expect([...new Set(led)].sort()).toEqual(all);
  }
});

test('in the place of a withdrawn chart stands a link that says why', () => {
  const page = 'https://site.example/charts/one/';
  const provider = { name: 'Ledger', url: 'https://site.example/' };
  const data = withdrawnOembed('发现', '这张图撤下了', { page, language: 'zh' }, provider);
  expect(data).toEqual({
    type: 'link',
    version: '1.0',
    title: '发现。这张图撤下了',
    provider_name: 'Ledger',
    provider_url: 'https://site.example/',
    url: page,
  });
  expect(ghost.card(data)).toBeUndefined();
  expect(wordpress.htmlOf(data)).toContain('这张图撤下了');
});

test('what the two would refuse is refused here', () => {
  expect(wordpress.filtered('<p>no frame</p>', 's')).toBeUndefined();
  expect(wordpress.filtered('<iframe src="javascript:alert(1)"></iframe>', 's')).not.toContain('javascript');
  expect(
    wordpress.discover(`<head>${' '.repeat(160_000)}<link type="application/json+oembed" href="https://a/"></head>`),
  ).toBe(undefined);
  expect(wordpress.discover('<head></head><link type="application/json+oembed" href="https://a/">')).toBeUndefined();
  expect(ghost.card({ type: 'rich', version: '1.0', html: '<p>' })).toBeUndefined();
  expect(ghost.card({ type: 'rich', html: '<p>', width: 1 })).toBeUndefined();
});
