import { closeSync, openSync, readSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import type { Covers } from '../check/index.ts';
import { isChinese, type Language } from '../locale/index.ts';
import { drawingFonts, fontsOf } from './families.ts';

const headerSize = 12;
const recordSize = 16;

function bytesAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
}

/** A font reduced to its list of characters (OpenType's table `cmap`): 20 KB are read instead of 10 MB. */
function signsOnly(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const header = bytesAt(file, 0, headerSize);
    const records = bytesAt(file, headerSize, header.readUInt16BE(4) * recordSize);
    const at = records.indexOf('cmap', 0, 'latin1');
    const record = records.subarray(at, at + recordSize);
    const table = bytesAt(file, record.readUInt32BE(8), record.readUInt32BE(12));
    header.writeUInt16BE(1, 4);
    record.writeUInt32BE(headerSize + recordSize, 8);
    return Buffer.concat([header, record, table]);
  } finally {
    closeSync(file);
  }
}

const opened = new Map<string, Font>();

function has(path: string, sign: string): boolean {
  const font = opened.get(path) ?? create(signsOnly(path));
  if (font.isCollection) throw new RangeError(`${path} is not a single font`);
  opened.set(path, font);
  return font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
}

/** What pages set in a font of ours: integration/fonts.ts cuts it to every sign of a Chinese title, of others only to digits and the like. */
const onPage = (sign: string, language: Language): boolean =>
  !isChinese(language) ||
  /\s/.test(sign) ||
  fontsOf(language).every(({ variable, file }) => variable !== '--serif' || has(file, sign));

/** In a picture every sign is taken from the first font that has it, light or bold. */
const inDrawing = (sign: string, language: Language): boolean =>
  [true, false].every((bold) => drawingFonts(language, bold).some((file) => has(file, sign)));

const known = new Map<string, boolean>();

/** Whether the fonts that go with the site have a sign; without a glyph readers would see a box, and nothing is built. */
export const coveredByFonts: Covers = (sign, language, where) => {
  const key = `${where}${language}${sign}`;
  const covered = known.get(key) ?? (where === 'page' ? onPage : inDrawing)(sign, language);
  known.set(key, covered);
  return covered;
};
