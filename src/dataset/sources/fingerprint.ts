import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Characters of one window; also the least a quote must have. */
export const windowLength = 12;
/** A hash is cut to 48 bits: 12 hexadecimal digits. */
const hexDigits = 12;

const hash = z.string().regex(/^[0-9a-f]{12}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
/**
 * `whole` is of the text; `sum` is of the windows below, so that a line inserted by hand is noticed. Neither stops
 * somebody who computes them anew.
 */
const head = { source: z.string(), whole: digest, sum: digest };

/**
 * The fingerprint file: proves that a clause stands in a text without printing the text. `sentences` has the windows of each sentence
 * in their order, so that a quote must stand at consecutive places of one sentence; sentences shorter than a window are left out.
 * A source whose text is no longer at hand keeps the windows it had, without order: then each stretch of a quote is proved and
 * not how they follow one another.
 */
export const fingerprintFile = z.union([
  z.strictObject({ ...head, sentences: z.array(z.array(hash).min(1)).min(1) }),
  z.strictObject({ ...head, windows: z.array(hash).min(1) }),
]);
export type Fingerprint = z.infer<typeof fingerprintFile>;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

type Proving = {
  readonly source: string;
  readonly whole: string;
  readonly sentences?: unknown;
  readonly windows?: unknown;
};
/** The sum of a fingerprint: of all that it proves with. */
export const sumOf = ({ source, whole, sentences, windows }: Proving): string =>
  sha256(JSON.stringify([source, whole, sentences ?? windows]));
/** Whether a fingerprint is unchanged since it was made. */
export const isWhole = (file: Fingerprint): boolean => sumOf(file) === file.sum;
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

/** The hash of one window of a normalised text. */
export const hashOfWindow = (window: string): string => sha256(window).slice(0, hexDigits);

const windowsOf = (text: string): string[] => {
  const signs = Array.from(text);
  return Array.from({ length: Math.max(0, signs.length - windowLength + 1) }, (_, at) =>
    hashOfWindow(signs.slice(at, at + windowLength).join('')),
  );
};

/** Behind the mark that ends a sentence, with what closes behind it; an English one only where another sentence begins. */
const sentenceEnd = /(?<=[。！？!?…][”"’』」）)]*)(?![。！？!?…”"’』」）)])|(?<=\p{Ll}{3}\.[”"’)]?)\s+(?=[\p{Lu}“"])/u;
/** Blank lines, and line or cell ends between digits: 8 and 6人 in two cells are not 86人. */
const lineEnd =
  /\n\s*\n|(?<=[\d０-９零〇一二三四五六七八九十百千万亿.,．，])[ \t]*[\n\t]\s*(?=[\d０-９零〇一二三四五六七八九十百千万亿余多人元户%％])/u;

/** A text in its sentences, as they are printed. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(lineEnd)
    .flatMap((part) => part.split(sentenceEnd))
    .filter((sentence) => sentence.trim() !== '');

/** The fingerprint of a source's text. Throws nothing; a text without a sentence of twelve signs has none to prove. */
export function fingerprintOf(source: string, text: string): Extract<Fingerprint, { sentences: unknown }> {
  const sentences = sentencesOf(text)
    .map((sentence) => windowsOf(normalise(sentence)))
    .filter((windows) => windows.length > 0);
  const made = { source, whole: sha256(normalise(text)), sentences };
  return { source, whole: made.whole, sum: sumOf(made), sentences };
}

/** A fingerprint made ready for proving. */
export type Evidence = {
  readonly known: ReadonlySet<string>;
  /** The windows of each sentence in order, where the order is known. */
  readonly sentences: readonly (readonly string[])[] | undefined;
};
export const evidenceOf = (file: Fingerprint): Evidence =>
  'sentences' in file
    ? { known: new Set(file.sentences.flat()), sentences: file.sentences }
    : { known: new Set(file.windows), sentences: undefined };

/** How many windows of a quote follow one another in one sentence, from its first one on: all, where it stands there whole. */
function following(windows: readonly string[], sentences: readonly (readonly string[])[]): number {
  const runs = sentences.flatMap((sentence) =>
    sentence.flatMap((one, at) => {
      if (one !== windows[0]) return [];
      const breaks = windows.findIndex((window, ahead) => sentence[at + ahead] !== window);
      return [breaks === -1 ? windows.length : breaks];
    }),
  );
  return Math.max(0, ...runs);
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
  /** Every stretch stands in the source, but not together: from `at` on it goes on somewhere else. */
  | {
      readonly found: false;
      readonly reason: 'spliced';
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

/** Whether a quote stands in the source in one sentence; if not, which sign is wrong, as near as the windows show. */
export function prove(quote: string, { known: windows, sentences }: Evidence): Proof {
  const normalised = normalise(quote);
  const signs = Array.from(normalised);
  if (signs.length < windowLength) return { found: false, reason: 'short', length: signs.length };
  const own = windowsOf(normalised);
  const known = own.map((window) => windows.has(window));
  const failing = known.indexOf(false);
  const part = (from: number, to?: number): string => signs.slice(Math.max(0, from), to).join('');
  if (failing === -1) {
    const run = sentences ? following(own, sentences) : own.length;
    if (run === own.length) return { found: true };
    const at = run + windowLength - 1;
    return { found: false, reason: 'spliced', at, upTo: part(0, at), next: part(at, at + 6) };
  }
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
