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
const fullWidth: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' };

/** NFC; half-width , : ; ? ! ( ) folded to full; white space removed; nothing else. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[,:;?!()]/g, (sign) => fullWidth[sign] ?? sign)
    .replace(/\s/gu, '');

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
  /** The first window that is not in the source; `upTo` is what of the quote still was, normalised. */
  | { readonly found: false; readonly reason: 'absent'; readonly upTo: string; readonly next: string };

/** Whether all windows of a quote stand in the source. */
export function prove(quote: string, windows: ReadonlySet<string>): Proof {
  const normalised = normalise(quote);
  const signs = Array.from(normalised);
  if (signs.length < windowLength) return { found: false, reason: 'short', length: signs.length };
  const failing = windowsOf(normalised).findIndex((hash) => !windows.has(hash));
  if (failing === -1) return { found: true };
  // The window before was found, so the first sign that does not fit is this window's last one.
  const at = failing === 0 ? 0 : failing + windowLength - 1;
  return { found: false, reason: 'absent', upTo: signs.slice(0, at).join(''), next: signs.slice(at, at + 6).join('') };
}
