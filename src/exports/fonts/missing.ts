const name = 'MissingSigns';
const named = (sign: string): string =>
  `${sign} (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

/** Signs that are to be drawn or set and that no face has: a reader would see boxes, or nothing. */
export class MissingSigns extends RangeError {
  override name = name;
  readonly signs: readonly string[];
  constructor(signs: readonly string[], where = '') {
    super(`${where}no glyph for ${signs.map(named).join(', ')}`);
    this.signs = signs;
  }
}

/**
 * The signs that an error is about; none if it is about something else. It goes by the name, because the pages are bundled
 * and carry a class of their own.
 */
export const missingIn = (error: unknown): readonly string[] =>
  error instanceof RangeError && error.name === name && 'signs' in error && Array.isArray(error.signs)
    ? error.signs.map(String)
    : [];
