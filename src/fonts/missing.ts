const named = (sign: string): string =>
  `${sign} (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

/** Signs that are to be drawn or set and that no font has: a reader would see boxes, or nothing. */
export class MissingSigns extends RangeError {
  override name = 'MissingSigns';
  readonly signs: readonly string[];
  constructor(signs: readonly string[], where = '') {
    super(`${where}no glyph for ${signs.map(named).join(', ')}`);
    this.signs = signs;
  }
}
