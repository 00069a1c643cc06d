import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Characters of one window; also the least a quote must have. */
export const windowLength = 12;
/** A hash is cut to 48 bits: 12 hexadecimal digits. */
const hexDigits = 12;

/** The fingerprint file: proves that a clause stands in a text without giving the text away. */
export const fingerprintFile = z.strictObject({
  source: z.string(),
  whole: z.string().regex(/^[0-9a-f]{64}$/),
  windows: z.array(z.string().regex(/^[0-9a-f]{12}$/)).min(1),
});
export type Fingerprint = z.infer<typeof fingerprintFile>;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const fullWidth: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** NFC; half-width , : ; ? ! ( ) folded to full; white space and signs that nobody sees removed; nothing else. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[,:;?!()]/g, (sign) => fullWidth[sign] ?? sign)
    .replace(/[\s\p{Cf}]/gu, '');

const windowsOf = (text: string): string[] => {
  const signs = Array.from(text);
  return Array.from({ length: Math.max(0, signs.length - windowLength + 1) }, (_, at) =>
    sha256(signs.slice(at, at + windowLength).join('')).slice(0, hexDigits),
  );
};

/** The fingerprint of a source's text. The order of the windows is the order of their hashes, so it tells nothing. */
export function fingerprintOf(source: string, text: string): Fingerprint {
  const normalised = normalise(text);
  return { source, whole: sha256(normalised), windows: [...new Set(windowsOf(normalised))].sort() };
}

/** What checking a quote against a fingerprint finds. */
export type Proof =
  | { readonly found: true }
  | { readonly found: false; readonly reason: 'short'; readonly length: number }
  /** No window at either end of the quote is in the source. */
  | { readonly found: false; readonly reason: 'nowhere'; readonly next: string }
  /** Up to `at` the quote stands in the source, from there it does not. All parts are normalised. */
  | {
      readonly found: false;
      readonly reason: 'departs';
      readonly at: number;
      readonly upTo: string;
      readonly next: string;
    }
  /** Behind `at` the quote stands in the source, the sign at `at` does not. */
  | {
      readonly found: false;
      readonly reason: 'arrives';
      readonly at: number;
      readonly wrong: string;
      readonly from: string;
    };

/** Whether all windows of a quote stand in the source; if not, which sign is wrong, as near as the windows tell. */
export function prove(quote: string, windows: ReadonlySet<string>): Proof {
  const normalised = normalise(quote);
  const signs = Array.from(normalised);
  if (signs.length < windowLength) return { found: false, reason: 'short', length: signs.length };
  const known = windowsOf(normalised).map((hash) => windows.has(hash));
  const failing = known.indexOf(false);
  if (failing === -1) return { found: true };
  const part = (from: number, to?: number): string => signs.slice(Math.max(0, from), to).join('');
  if (failing > 0) {
    // The window before was found, so the first sign that does not fit is this window's last one.
    const at = failing + windowLength - 1;
    return { found: false, reason: 'departs', at, upTo: part(0, at), next: part(at, at + 6) };
  }
  const found = known.indexOf(true);
  if (found === -1) return { found: false, reason: 'nowhere', next: part(0, 6) };
  // The other way round: the sign before the first window that was found is the last one that does not fit.
  const at = found - 1;
  return { found: false, reason: 'arrives', at, wrong: part(at - 5, at + 1), from: part(found) };
}

/** Where in a text the n-th sign of its normalised form stands. */
export function indexBefore(text: string, n: number): number {
  let at = 0;
  for (const sign of text) {
    if (Array.from(normalise(text.slice(0, at + sign.length))).length > n) return at;
    at += sign.length;
  }
  return at;
}
