import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { lintPortable } from '../../src/charts/index.ts';
import { type Parcel, reserveOf, snippetKinds, snippets, turn, wechatText } from '../../src/embeds/index.ts';
import { eachPlate, type Named } from '../embeds/plates.ts';
import { attribute, byTag, type Element, elementsOf, textOf } from './pages.ts';

const home = 'https://ledger.example/a/b/';

/** A plate on its way out, as the page makes it. */
function parcelOf({ plate, edition }: Named): Parcel {
  const at = (path: string) => home + path;
  return {
    plate,
    to: {
      embed: at(`${edition ? `e/${edition}/` : ''}embed/${plate.chart}/`),
      page: at(`charts/${plate.chart}/`),
      csv: at(`data/chart-${plate.chart}.csv`),
      png: at(`images/${plate.chart}.png`),
      svg: at(`images/${plate.chart}.svg`),
      script: at('embed.js'),
    },
    credit: {
      site: 'A & B “Ledger”',
      licence: 'CC <BY>.',
      ...(edition ? { edition: `day ${edition}` } : {}),
    },
  };
}

const parsed = (html: string): DefaultTreeAdapterTypes.DocumentFragment => parseFragment(html);
const only = (node: DefaultTreeAdapterTypes.Node, tag: string): Element => {
  const [found, ...others] = byTag(node, tag);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} ${tag}`);
  return found;
};
const squeezed = (text: string) => text.replace(/\s+/g, ' ');

describe.each(eachPlate)('%s', (_, named) => {
  const { plate, edition } = named;
  const parcel = parcelOf(named);
  const { to } = parcel;

  test.for(snippetKinds)('as %s it says what it shows, from where, whose it is, and where its data are', (kind) => {
    const html = snippets[kind](parcel);
    const fragment = parsed(html);
    const text = squeezed(textOf(fragment));
    for (const said of [plate.source, 'A & B “Ledger”', 'CC <BY>', ...(edition ? [`day ${edition}`] : [])])
      expect(text).toContain(squeezed(said));
    const links = byTag(fragment, 'a').map((one) => attribute(one, 'href'));
    if (kind === 'wechat') {
      expect(links).toEqual([]);
      for (const address of [to.page, to.csv]) expect(text).toContain(address);
    } else expect(links).toEqual(expect.arrayContaining([to.page, to.csv]));
    const names = elementsOf(fragment).flatMap((one) =>
      ['title', 'alt', 'aria-label'].flatMap((name) => attribute(one, name) ?? []),
    );
    const frame = byTag(fragment, 'iframe').length > 0;
    expect(names.some((name) => name.includes(frame ? plate.title : plate.alt))).toBe(true);
    // Nothing leads anywhere but to the ledger's own site, and nothing is left to be filled in.
    const addresses = elementsOf(fragment).flatMap((one) =>
      ['href', 'src'].flatMap((name) => attribute(one, name) ?? []),
    );
    expect(addresses.filter((address) => !address.startsWith(home))).toEqual([]);
    expect(html).not.toMatch(/undefined|NaN|\{(?:source|site|licence|address|edition)\}/);
  });

  test('a frame without style is right at the width it states, and never more than the chart takes at another', () => {
    const { compact, medium } = plate.heights;
    for (const kind of ['frame', 'frame-block'] as const) {
      const frame = only(parsed(snippets[kind](parcel)), 'iframe');
      const [width, height] = ['width', 'height'].map((name) => Number(attribute(frame, name)));
      expect(height).toBe(Number(width) < turn ? compact : medium);
      expect(height).toBe(Math.min(compact, medium));
      // A frame that waits for its reader is missing from a printed article.
      expect(attribute(frame, 'loading')).toBeUndefined();
      expect(attribute(frame, 'src')).toBe(to.embed);
    }
  });

  test('a frame reserves its height in a style attribute, or in a style block without one', () => {
    const inline = parsed(snippets.frame(parcel));
    expect(attribute(only(inline, 'iframe'), 'style')).toContain(`min-height:${reserveOf(plate)}`);
    expect(attribute(only(inline, 'div'), 'style')).toContain('container-type:inline-size');
    expect(byTag(inline, 'style')).toEqual([]);
    const block = snippets['frame-block'](parcel);
    expect(block).not.toMatch(/ style="/);
    const css = /<style>([\s\S]*)<\/style>/.exec(block)?.[1] ?? '';
    const name = attribute(only(parsed(block), 'figure'), 'class') ?? '';
    // Nothing of the article around it is touched.
    for (const [, selector = ''] of css.matchAll(/(?:^|[\n{}])([^{}@]+)\{/g))
      expect(selector.trim().startsWith(`.${name}`), selector).toBe(true);
    expect(css).toContain(`.${name} iframe{min-height:${plate.heights.compact}px}`);
    expect(css).toContain(`@container (min-width:${turn}px){.${name} iframe{min-height:${plate.heights.medium}px}}`);
  });

  test('WordPress keeps all of what it is given', () => {
    const html = snippets.wordpress(parcel);
    // wp_filter_oembed_result of WordPress 6: these elements with these attributes, one blockquote, one frame, nothing else.
    const kept: Readonly<Record<string, readonly string[]>> = {
      a: ['href'],
      blockquote: ['class'],
      iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title', 'class'],
    };
    for (const { tagName, attrs } of elementsOf(parsed(html)))
      expect(
        attrs.map(({ name }) => name).filter((name) => !kept[tagName]?.includes(name)),
        tagName,
      ).toEqual([]);
    const stripped = html.replaceAll(' class="wp-embedded-content"', '');
    const [whole, quote, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(stripped) ?? [];
    expect(whole).toBe(stripped);
    expect(textOf(parsed(quote ?? ''))).toContain(plate.title);
    expect(frame).toContain(`height="${plate.heights.medium}"`);
  });

  test('without a frame and in WeChat it is the portable drawing, to the byte', () => {
    for (const html of [snippets.frameless(parcel), wechatText(parcel).html]) {
      const [svg = '', ...others] = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
      expect([svg, others]).toEqual([plate.svg, []]);
      expect(lintPortable(svg)).toEqual([]);
    }
    const { html, plain } = wechatText(parcel);
    // WeChat: an article of fewer than 20,000 signs, mark-up included, with room left for words.
    expect(html.length).toBeLessThan(19_000);
    expect(html).not.toMatch(/\s(?:id|class|href|src)=|<(?:script|iframe|style)/);
    for (const line of plain.split('\n').slice(1)) expect(textOf(parsed(html))).toContain(line);
  });

  test('the image has the size of the drawing, and the component has the image inside it', () => {
    const image = only(parsed(snippets.image(parcel)), 'img');
    expect(plate.svg).toContain(` width="${attribute(image, 'width')}px" height="${attribute(image, 'height')}px"`);
    expect(attribute(image, 'alt')).toBe(`${plate.title}${plate.language === 'zh' ? '。' : '. '}${plate.alt}`);
    const component = parsed(snippets.component(parcel));
    const chart = only(component, 'ledger-chart');
    expect(chart.attrs).toEqual([
      { name: 'src', value: to.embed },
      { name: 'label', value: plate.title },
      { name: 'reserve', value: reserveOf(plate) },
    ]);
    const without = ({ attrs }: Element) => attrs.filter(({ name }) => name !== 'src');
    expect(without(only(chart, 'img'))).toEqual(without(image));
    expect([only(chart, 'img'), image].map((one) => attribute(one, 'src'))).toEqual([to.svg, to.png]);
    // What waits for its reader is missing from a printed article.
    expect(attribute(image, 'loading')).toBeUndefined();
    expect(attribute(only(component, 'script'), 'src')).toBe(to.script);
    // Where the tag is not known, what is left is the image with its caption.
    expect(only(component, 'figcaption').parentNode).toBe(chart.parentNode);
  });
});

test('a build that does not know its address prints none into WeChat', () => {
  const [, first] = eachPlate[0] ?? [];
  if (!first) throw new Error('no plate');
  const parcel = parcelOf(first);
  const plain = wechatText({ ...parcel, to: { ...parcel.to, page: '{SITE}/charts/', csv: '{SITE}/data/' } }).plain;
  expect(plain).not.toContain('{SITE}');
  expect(plain.split('\n').length).toBe(2);
});
