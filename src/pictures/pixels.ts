import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from '../charts/index.ts';
import type { Language } from '../locale/index.ts';
import { outlinedSvg } from './outlined.ts';

/** An SVG as a PNG `width` px wide. No font is loaded: the machine's own fonts must not decide what is seen. */
export const pngOf = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();

/** A drawing as a PNG `width` px wide, its texts drawn as outlines. Throws RangeError naming a sign that no font has. */
export const picture = (drawing: Drawing, language: Language, width: number): Uint8Array =>
  pngOf(outlinedSvg(drawing, language), width);
