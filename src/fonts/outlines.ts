import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import type { Language } from '../locale/index.ts';
import { drawingFonts } from './families.ts';
import { MissingSigns } from './missing.ts';

type Command = { readonly letter: 'M' | 'L' | 'Q' | 'C' | 'Z'; readonly args: readonly number[] };
/** A glyph in units of an em, y upwards. */
type Outline = { readonly advance: number; readonly commands: readonly Command[] };

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;
const opened = new Map<string, Font>();
const outlines = new Map<string, Outline>();

function fontOf(file: string): Font {
  const known = opened.get(file);
  if (known) return known;
  const font = create(readFileSync(file));
  if (font.isCollection) throw new RangeError(`${file} is not a single font`);
  opened.set(file, font);
  return font;
}

/**
 * The outline of one sign in the first font that has it. Throws MissingSigns where none has.
 */
function outlineOf(sign: string, language: Language, bold: boolean): Outline {
  const key = `${language}${bold ? 'b' : 'r'}${sign}`;
  const known = outlines.get(key);
  if (known) return known;
  const point = sign.codePointAt(0) ?? 0;
  const font = drawingFonts(language, bold)
    .map(fontOf)
    .find((one) => one.hasGlyphForCodePoint(point));
  if (!font) throw new MissingSigns([sign]);
  const glyph = font.glyphForCodePoint(point);
  const em = font.unitsPerEm;
  const outline = {
    advance: glyph.advanceWidth / em,
    commands: glyph.path.commands.map(({ command, args }) => ({
      letter: letters[command],
      args: args.map((value) => value / em),
    })),
  };
  outlines.set(key, outline);
  return outline;
}

/** The exact width of a text in px, as it is drawn. Throws RangeError for a sign without a glyph. */
export const exactWidth = (text: string, size: number, language: Language, bold: boolean): number =>
  Array.from(text).reduce((sum, sign) => sum + outlineOf(sign, language, bold).advance, 0) * size;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * A text as one path from its baseline at x, y, for drawings that are turned into pixels: what has become an outline needs
 * no font at the other end, and a sign without a glyph stops the build instead of being left blank. Throws RangeError.
 */
export function outlinePath(
  text: string,
  { x, y, size, language, bold }: { x: number; y: number; size: number; language: Language; bold: boolean },
): string {
  let at = x;
  let path = '';
  for (const sign of text) {
    const { advance, commands } = outlineOf(sign, language, bold);
    for (const { letter, args } of commands)
      path += letter + args.map((value, i) => rounded(i % 2 === 0 ? at + value * size : y - value * size)).join(' ');
    at += advance * size;
  }
  return path;
}
