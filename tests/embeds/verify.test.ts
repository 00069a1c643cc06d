import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, html as names, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Plate } from '../../src/dataset/index.ts';
import { faultsOfPlate } from '../../src/embeds/index.ts';
import { pngOf, tracedSvg } from '../../src/pictures/index.ts';
import { hostile } from './hostile.ts';
import { eachPlate, plates } from './plates.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

test.for(eachPlate)('%s is made of what plates are made of', ([, { plate }]) => {
  expect(faultsOfPlate(plate)).toEqual([]);
});

const [{ plate: one }] = plates as [(typeof plates)[0]];
/** Behind the first of these in a plate something is put. */
const places = ['<figure>', '<h1>', '<div class="c">', '<details>', '<td>', '<tbody>', '</details>', '</figure>'];
const put = (text: string, place: string, what: string): string => text.replace(place, () => place + what);

describe.each(hostile)('%j', (what) => {
  test.each(places)('is refused in a plate behind %s', (place) => {
    const html = put(one.html, place, what);
    expect(html).not.toBe(one.html);
    expect(faultsOfPlate({ ...one, html })).toHaveLength(1);
  });

  test.each([/<svg[^>]*>/, /<text[^>]*>/, /<\/svg>/])('is refused in its drawings at %s', (place) => {
    const svg = one.svg.replace(place, (found) => found + what);
    const html = one.html.replace(place, (found) => found + what);
    for (const plate of [
      { ...one, svg },
      { ...one, html },
    ])
      expect(faultsOfPlate(plate)).toHaveLength(1);
  });
});

const attributes = [
  'onload="x"',
  'style="fill:red"',
  'id="x"',
  'href="x"',
  'xlink:href="x"',
  'onclick=x',
  'fill="url(#a)"',
];

test.each(attributes)('no element of a drawing carries %s', (attribute) => {
  for (const element of ['svg', 'text', 'rect', 'line', 'tspan']) {
    const svg = one.svg.replace(`<${element} `, (found) => `${found}${attribute} `);
    if (svg === one.svg) continue;
    expect(faultsOfPlate({ ...one, svg }), element).toHaveLength(1);
    expect(
      faultsOfPlate({ ...one, html: one.html.replace(`<${element} `, (found) => `${found}${attribute} `) }),
    ).toHaveLength(1);
  }
});

test('a fault is reported at its place and in words', () => {
  const html = put(one.html, '<details>', '<script>alert(1)</script>');
  const svg = one.svg.replace('<text ', '<text onload="x" ');
  expect(faultsOfPlate({ ...one, html, svg })).toEqual([
    { field: 'html', at: html.indexOf('<script>'), message: '图版里不会有「<script>」' },
    { field: 'svg', at: svg.indexOf('<text onload'), message: '图版里的「<text>」上不会有 onload="x"' },
  ]);
});

test('what the picture of a plate needs is asked for as well: its size, its name, every glyph', () => {
  for (const svg of [
    one.svg.replace(/width="\d+px"/, 'width="678px"'),
    one.svg.replace(/ aria-label="[^"]*"/, ''),
    one.svg.replace(/ viewBox="[^"]*"/, ' viewBox="0 0 1 1"'),
    one.svg.replace('</text>', '🎉</text>'),
    one.svg.replace('</svg>', ''),
    `${one.svg}${one.svg}`,
  ]) {
    expect(svg).not.toBe(one.svg);
    expect(faultsOfPlate({ ...one, svg })).toHaveLength(1);
  }
});

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** What a browser has made of a plate, written as our code writes. */
function written(node: Node): string {
  if ('value' in node) return escaped(node.value);
  if (!('tagName' in node)) return '(something else)';
  const carried = node.attrs.map(
    ({ prefix, name, value }) => ` ${prefix ? `${prefix}:` : ''}${name}="${escaped(value)}"`,
  );
  const inner = node.childNodes.map(written).join('');
  return `<${node.tagName}${carried.join('')}>${node.tagName === names.TAG_NAMES.BR ? '' : `${inner}</${node.tagName}>`}`;
}

/** A plate with something else in it: at a random place something hostile, its own, or nothing where something was. */
const forged = fc.constantFrom(...plates).chain(({ plate }) => {
  const tags = [...plate.html.matchAll(/<[^>]*>|[^<>]+/g)].map(([found]) => found);
  const piece = fc.oneof(
    fc.constantFrom(...hostile, '"', '>', ' class="t"', ' fill="none"'),
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '字',
      'x',
      '1',
      '&amp;',
      '<br class="c">',
      '<p class="t">x</p>',
      '<tspan fill="none">x</tspan>',
    ),
    fc.constantFrom(...tags),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.boolean(), piece);
  return fc.tuple(fc.constant(plate), fc.array(edit, { minLength: 1, maxLength: 2 }), fc.constantFrom('html', 'svg'));
});

function edited([plate, edits, field]: readonly [
  Plate,
  (readonly [number, number, boolean, string])[],
  string,
]): Plate {
  const key = field === 'svg' ? 'svg' : 'html';
  const text = edits.reduce((before, [at, cut, atTag, what]) => {
    const ends = [...before.matchAll(/>/g)].map(({ index }) => index + 1);
    const place = atTag ? (ends[at % ends.length] ?? 0) : at % before.length;
    return before.slice(0, place) + what + before.slice(place + (atTag ? 0 : cut));
  }, plate[key]);
  return { ...plate, [key]: text };
}

test('whatever is done to a plate, what is let through is to a browser exactly what it says, and can be drawn', () => {
  let through = 0;
  fc.assert(
    fc.property(forged, (forgery) => {
      const plate = edited(forgery);
      if (faultsOfPlate(plate).length > 0) return;
      through += 1;
      expect(parseFragment(plate.html).childNodes.map(written).join('')).toBe(plate.html);
      expect(parseFragment(plate.svg).childNodes.map(written).join('')).toBe(plate.svg);
      if (through % 10 === 0) pngOf(tracedSvg(plate.svg, plate.language), 200);
    }),
    { numRuns: 600 },
  );
  // Refused every time, nothing would have been shown.
  expect(through).toBeGreaterThan(30);
});
