import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import type { PageFont } from './families.ts';
import { MissingSigns } from './missing.ts';

/** A font cut down to the signs a language's pages set in it. */
export type Cut = { readonly font: PageFont; readonly name: string; readonly bytes: Uint8Array };

/** Signs of a text that a font has no glyph for. subset-font drops them silently, and the reader would see a box. */
export function missingSigns(font: Buffer, text: string): string[] {
  const opened = create(font);
  if (!('hasGlyphForCodePoint' in opened)) throw new RangeError('not a single font');
  return [...new Set(text)].filter((sign) => {
    const point = sign.codePointAt(0);
    return point !== undefined && !/\s/u.test(sign) && !opened.hasGlyphForCodePoint(point);
  });
}

/**
 * Cuts a font to `text`. Throws MissingSigns where the font does not have them all. The name carries a hash of the
 * bytes, so that caches may keep the file without asking again.
 */
export async function cut(font: PageFont, text: string): Promise<Cut> {
  const whole = readFileSync(font.file);
  const missing = missingSigns(whole, text);
  if (missing.length > 0) throw new MissingSigns(missing, `${font.family}: `);
  const sorted = [...new Set(text)].sort().join('');
  const bytes = await subsetFont(whole, sorted, { targetFormat: 'woff2', noLayoutClosure: !font.columns });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { font, bytes, name: `${font.family.toLowerCase().replaceAll(' ', '-')}.${hash}.woff2` };
}
