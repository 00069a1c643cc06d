import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { cut, fontsOf } from '../../src/fonts/index.ts';
import { languages } from '../../src/locale/index.ts';

/** What of a font's table of substitutions is read here; fontkitten has no types for it. */
type Substitutions = {
  readonly featureList: readonly {
    readonly tag: string;
    readonly feature: { readonly lookupListIndexes: readonly number[] };
  }[];
  readonly lookupList: {
    get(at: number): { readonly subTables: readonly { readonly coverage: { readonly glyphs?: readonly number[] } }[] };
  };
};

/** The glyphs that a font draws otherwise in a column (OpenType's `vert`). */
function turned(bytes: Uint8Array): { readonly glyphs: readonly number[]; readonly of: (sign: string) => number } {
  const font = create(Buffer.from(bytes));
  if (!('glyphForCodePoint' in font)) throw new Error('not a single font');
  const { GSUB } = font as unknown as { readonly GSUB?: Substitutions };
  const lookups = (GSUB?.featureList ?? [])
    .filter(({ tag }) => tag === 'vert')
    .flatMap(({ feature }) => feature.lookupListIndexes);
  return {
    glyphs: lookups.flatMap((at) =>
      (GSUB?.lookupList.get(at).subTables ?? []).flatMap(({ coverage }) => coverage.glyphs ?? []),
    ),
    of: (sign) => font.glyphForCodePoint(sign.codePointAt(0) ?? 0).id,
  };
}

test('a font that is set in columns keeps the vertical forms of its punctuation', async () => {
  const fonts = languages.flatMap((language) => fontsOf(language)).filter(({ columns }) => columns);
  expect(fonts.length).toBe(1);
  for (const font of fonts) {
    const { glyphs, of } = turned((await cut(font, '迭部县、宁县，（一）')).bytes);
    for (const sign of '、，（）') expect(glyphs, sign).toContain(of(sign));
    expect(glyphs).not.toContain(of('宁'));
  }
});
