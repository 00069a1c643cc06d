import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { lintPortable } from '../../src/charts/index.ts';
import { filesOf } from '../../src/embeds/index.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { outlinedSvg, pngOf, svgsOf, tracedSvg } from '../../src/pictures/index.ts';
import { editedFiles } from '../built/edited.ts';
import { stories } from '../charts/stories.ts';
import { eachPlate, plates } from '../embeds/plates.ts';
import { pictures } from './pictures.ts';

const valid =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600px" height="40px" viewBox="0 0 600 40" role="img" aria-label="a: b"><text x="1" y="2"><tspan font-size="12" fill="none">1 &lt; 2</tspan></text></svg>';

const editedLedger = openLedger(editedFiles);

/** One thing that is not portable each, and the word by which it has to be reported. */
const faults: readonly (readonly [what: string, find: string | RegExp, put: string, reported: RegExp])[] = [
  ['an id', '<text', '<text id="t"', /id on <text>/],
  ['a class', '<text', '<text class="t"', /class on <text>/],
  ['a style', '<text', '<text style="fill:red"', /style on <text>/],
  ['a link', '<text', '<text href="x"', /href on <text>/],
  ['a handler', '<text', '<text onclick="x"', /onclick on <text>/],
  ['a style block', '<text', '<style>a{}</style><text', /<style> is not portable/],
  ['definitions', '<text', '<defs></defs><text', /<defs> is not portable/],
  ['a gradient', '<text', '<linearGradient></linearGradient><text', /<linearGradient> is not portable/],
  ['a script', '<text', '<script>1</script><text', /<script> is not portable/],
  ['foreign content', '<text', '<foreignObject></foreignObject><text', /<foreignObject> is not portable/],
  ['a picture', '<text', '<image></image><text', /<image> is not portable/],
  ['a group', '<text', '<g></g><text', /<g> is not portable/],
  ['an attribute twice', 'fill="none"', 'fill="none" fill="none"', /fill twice on <tspan>/],
  ['words outside', '</svg>', '</svg>x', /not one drawing/],
  ['a control', '1 &lt;', '\u0001 &lt;', /a control/],
  ['a reference', 'fill="none"', 'fill="url(#a)"', /points outside/],
  ['an address', 'fill="none"', 'fill="https://x.example"', /points outside/],
  ['an element that closes itself', '</svg>', '<rect x="1"/></svg>', /closes itself/],
  ['an element that stays open', '</tspan></text>', '', /stays open/],
  ['one that was never opened', '</svg>', '</rect></svg>', /closes nothing/],
  ['a second drawing', '</svg>', '</svg><svg></svg>', /no SVG namespace/],
  ['a drawing in a drawing', '</svg>', '<svg></svg></svg>', /<svg> at depth 1/],
  ['a comment', '</svg>', '<!-- x --></svg>', /not an element/],
  ['an entity', '1 &lt;', '1 &nbsp;', /an entity/],
  ['too great a width', /600/g, '678', /678px is wider than 677px/],
  ['a width without px', 'width="600px"', 'width="100%"', /whole px/],
  ['another view', 'viewBox="0 0 600 40"', 'viewBox="0 0 600 41"', /viewBox/],
  ['no namespace', 'http://www.w3.org/2000/svg', 'x', /namespace/],
  ['no name', 'aria-label="a: b"', 'aria-label=""', /name/],
  ['a number that is none', 'y="2"', 'y="NaN"', /is no value/],
  ['more than an article takes', '1 &lt;', '1'.repeat(20_000), /WeChat takes fewer/],
];

test('what is portable passes', () => {
  expect(lintPortable(valid)).toEqual([]);
});

test.for(faults)('%s is reported', ([, find, put, reported]) => {
  const broken = valid.replaceAll(find, put);
  expect(broken).not.toBe(valid);
  expect(lintPortable(broken).join('\n')).toMatch(reported);
});

test.for(eachPlate)('the drawing of %s can stand anywhere, WeChat included', ([, { plate }]) => {
  expect(lintPortable(plate.svg)).toEqual([]);
});

test('so can every SVG that is downloaded, a withdrawn chart’s too', () => {
  const files = [...stories.values()].flatMap((ledger) => [...svgsOf(ledger)]);
  expect(files.length).toBeGreaterThan(20);
  for (const [name, draw] of files) expect(lintPortable(draw()), name).toEqual([]);
  const withdrawn = [...editedLedger.charts.values()].filter((chart) => chart.withdrawn);
  expect(withdrawn.length).toBeGreaterThan(0);
  for (const chart of withdrawn)
    for (const language of languages) {
      const { svg, csv } = filesOf(editedLedger, chart, language);
      expect(lintPortable(svg)).toEqual([]);
      for (const text of [svg, csv]) expect(text).toContain(chart.withdrawn?.reason[language]);
    }
});

test('a drawing that is not portable, or has a sign that no font has, is not traced', () => {
  expect(() => tracedSvg(valid.replace('<text', '<text id="t"'), 'zh')).toThrow(/id on <text>/);
  expect(() => tracedSvg(valid.replace('1 &lt;', '\u{1fae0}'), 'zh')).toThrow(/U\+1FAE0/);
});

const pixelsOf = (svg: string) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: 648 }, font: { loadSystemFonts: false } }).render();

/** The part of the pixels of two drawings of one size that are not the same. */
function unlike(one: string, other: string): number {
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  const [p, q] = [a.pixels, b.pixels];
  let count = 0;
  for (let at = 0; at < p.length; at += 4) if (p[at] !== q[at] || p[at + 1] !== q[at + 1]) count += 1;
  return count / (p.length / 4);
}

test.for(eachPlate)('the picture of %s, traced from its drawing alone, shows every sign', ([, { plate }]) => {
  const traced = tracedSvg(plate.svg, plate.language);
  expect(traced).not.toMatch(/<(?:text|tspan)/);
  const texts = plate.svg.match(/<text/g)?.length ?? 0;
  const spans = plate.svg.match(/<tspan/g)?.length ?? 0;
  expect(texts).toBeGreaterThan(2);
  const paths = (svg: string) => svg.match(/<path/g)?.length ?? 0;
  const lines = [...plate.svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].filter(([, inner]) => !inner?.includes('<tspan'));
  expect(paths(traced) - paths(plate.svg)).toBe(lines.length + spans);
  expect(Buffer.from(pngOf(traced, 1080)).equals(pngOf(traced, 1080))).toBe(true);
});

const drawnToday = plates
  .filter(({ edition }) => !edition)
  .map(({ name, plate }) => [name, plate, `${plate.chart}-${plate.language}.png`] as const);

test.for(drawnToday)('traced, %s is the picture that is drawn from its marks', ([name, plate, file]) => {
  const drawn = pictures.find(({ story, image }) => name.startsWith(`${story} `) && image.name === file)?.drawing;
  if (!drawn) throw new Error(`no picture ${file}`);
  const marks = drawn.marks.map((mark) => (mark.kind === 'text' ? { ...mark, halo: false } : mark));
  const outlined = outlinedSvg({ ...drawn, marks }, plate.language);
  // A pixel at an edge may be rounded otherwise; a sign that is missing or elsewhere is hundreds.
  expect(unlike(tracedSvg(plate.svg, plate.language), outlined)).toBeLessThan(0.0005);
  const blank = outlinedSvg({ ...drawn, marks: marks.filter(({ kind }) => kind !== 'text') }, plate.language);
  expect(unlike(blank, outlined)).toBeGreaterThan(0.005);
});
