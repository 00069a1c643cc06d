import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { drawingFonts, missingSigns } from '../../src/fonts/index.ts';
import { languages } from '../../src/locale/index.ts';
import { imageBytes, outlinedSvg } from '../../src/pictures/index.ts';
import { stories } from '../charts/stories.ts';
import { eachPicture, isCard, pictures, placedSigns, textsOf } from './pictures.ts';

/** Width and height out of a PNG's first chunk. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(1, 4)]).toEqual([...'PNG'].map((sign) => sign.charCodeAt(0)));
  return [view.getUint32(16), view.getUint32(20)];
}

test('story and charts have their cards and pictures in both languages, and nothing else is drawn', () => {
  for (const [story, ledger] of stories) {
    const wanted = languages.flatMap((language) => [
      ...['story', ...ledger.charts.keys()].flatMap((id) =>
        ['1200x630', '600x600', '900x383'].map((size) => `${id}-${language}-${size}.png`),
      ),
      ...[...ledger.charts.keys()].map((id) => `${id}-${language}.png`),
    ]);
    const names = pictures.filter((one) => one.story === story).map(({ image }) => image.name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.toSorted()).toEqual(wanted.toSorted());
  }
  const names = pictures.filter((one) => one.story === 'edited').map(({ image }) => image.name);
  expect(names.length).toBe(languages.length);
});

test.for(eachPicture)('%s has its size, and the same bytes twice', ([, { image }]) => {
  const png = imageBytes(image);
  const [width, height] = sizeOf(png);
  const [, w, h] = /-(\d+)x(\d+)\.png$/.exec(image.name) ?? [];
  expect(width).toBe(w ? Number(w) : 1080);
  if (h) expect(height).toBe(Number(h));
  expect(Buffer.from(imageBytes(image)).equals(png)).toBe(true);
  expect(image.alt.length).toBeGreaterThan(8);
});

test.for(eachPicture)('%s shows every sign it sets', ([, { image, drawing }]) => {
  const scale = 2;
  const pixelsOf = (marks: typeof drawing.marks) =>
    new Resvg(outlinedSvg({ ...drawing, marks }, image.language), {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: false },
    }).render();
  const shown = pixelsOf(drawing.marks);
  const blank = pixelsOf(drawing.marks.filter(({ kind }) => kind !== 'text'));
  const [one, other] = [shown.pixels, blank.pixels];
  const differs = (x: number, y: number): boolean => {
    const at = (y * shown.width + x) * 4;
    return one[at] !== other[at] || one[at + 1] !== other[at + 1] || one[at + 2] !== other[at + 2];
  };
  const signs = textsOf(drawing).flatMap((text) => placedSigns(text, image.language));
  const unseen = signs
    .filter(({ sign }) => /\S/.test(sign))
    .filter(({ left, right, top, bottom }) => {
      for (let y = Math.floor(top * scale); y < bottom * scale; y += 1)
        for (let x = Math.floor(left * scale); x < right * scale; x += 1) if (differs(x, y)) return false;
      return true;
    });
  expect(signs.length).toBeGreaterThan(20);
  expect(unseen.map(({ sign }) => sign)).toEqual([]);
});

test.for(languages)('the fonts of %s have every sign of its pictures', (language) => {
  const own = pictures.filter(({ image }) => image.language === language);
  for (const bold of [true, false]) {
    const text = own
      .flatMap(({ drawing }) => textsOf(drawing))
      .filter((one) => one.bold === bold)
      .flatMap(({ spans }) => spans.map((span) => span.text))
      .join('');
    expect(text.length).toBeGreaterThan(100);
    const lacking = drawingFonts(language, bold).map((file) => missingSigns(readFileSync(file), text));
    expect(lacking.reduce((missing, those) => missing.filter((sign) => those.includes(sign)))).toEqual([]);
  }
});

test.for(eachPicture.filter(([, one]) => isCard(one)))('%s keeps its texts apart and inside the frame', ([, one]) => {
  const { drawing, image } = one;
  const lines = textsOf(drawing).map((text) => {
    const signs = placedSigns(text, image.language);
    return {
      text: signs.map(({ sign }) => sign).join(''),
      left: Math.min(...signs.map(({ left }) => left)),
      right: Math.max(...signs.map(({ right }) => right)),
      top: Math.min(...text.spans.map(({ size }) => text.y - size * 0.74)),
      bottom: text.y,
      small: Math.min(...text.spans.map(({ size }) => size)),
    };
  });
  const inset = 14;
  // The name of the site stands in the frame's upper edge.
  for (const line of lines.slice(1)) {
    expect(line.left, line.text).toBeGreaterThanOrEqual(inset);
    expect(line.right, line.text).toBeLessThanOrEqual(drawing.width - inset);
    expect(line.top, line.text).toBeGreaterThanOrEqual(inset);
    expect(line.bottom, line.text).toBeLessThanOrEqual(drawing.height - inset);

    expect(line.small, line.text).toBeGreaterThanOrEqual(9.5);
  }
  const touching = lines.flatMap((line, i) =>
    lines
      .slice(i + 1)
      .filter(
        (next) => line.left < next.right && next.left < line.right && line.top < next.bottom && next.top < line.bottom,
      )
      .map((next) => `${line.text} | ${next.text}`),
  );
  expect(touching).toEqual([]);
});

test('a sign that no font has stops the build and is named, with the picture it stands in', () => {
  const [first] = pictures;
  if (!first) throw new Error('no picture');
  const span = { text: '账\u{1fae0}', tone: 'ink', size: 20 } as const;
  const text = { kind: 'text', x: 30, y: 80, anchor: 'start', font: 'serif', bold: true, spans: [span] } as const;
  const broken = { ...first.image, draw: () => ({ ...first.drawing, marks: [text] }) };
  expect(() => imageBytes(broken)).toThrow(`${first.image.name}: no glyph for \u{1fae0} (U+1FAE0)`);
});
