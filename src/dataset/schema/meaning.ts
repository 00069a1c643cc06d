import type { Language } from '../../locale/index.ts';

/**
 * What follows from a field, said once where the field is declared and read by everything that walks the dataset. What an inner
 * field does not say it takes from the field around it.
 */

/**
 * Whose words stand there. ours: prose of the editors, in which numbers are {id} · source: the source's printed words, proved in
 * a quote · name: of a publisher, a title, a place, in which a number may stand but nothing is counted · code: an id, a date or
 * a word of a closed list.
 */
export type Voice = 'ours' | 'source' | 'name' | 'code';
/**
 * How words of a source are proved. clause: they stand in a quote of the same item · quote: they are the quote, which stands in the
 * source's fingerprint · reading: they are held to the literal beside them · printed: they were printed before.
 */
export type Proved = 'clause' | 'quote' | 'reading' | 'printed';
/** Which markdown has a look in a text: none, emphasis and links within a line, or blocks too. */
export type Markdown = 'none' | 'inline' | 'block';
/** Where words are set in the fonts that go with the site: in titles and names of pages, in pictures. Elsewhere the reader's own serve. */
export type FontUse = 'page' | 'drawing';
/**
 * What a change of something published is: meaning needs a correction, wording is listed by the program; free is what changes with
 * every change, or what no reader meets.
 */
export type Published = 'meaning' | 'wording' | 'free';

declare module 'zod' {
  interface GlobalMeta {
    voice?: Voice;
    proved?: Proved;
    markdown?: Markdown;
    published?: Published;
    fonts?: readonly FontUse[];
    /** Collections whose ids may stand there. */
    refers?: readonly string[];
    /**
     * What its column is called in a spreadsheet, and its field on a form. One that begins with 的 goes on from that of the field
     * around it: 起, 起的原词.
     */
    heading?: string;
    /** What the field is called in an English sentence, where its key is no plain word for it. */
    called?: string;
    /** The language of the words there. */
    language?: Language;
  }
}

/** The fields of a declaration that follow from it and are no business of a JSON Schema's readers. */
export const consequences = [
  'voice',
  'proved',
  'markdown',
  'published',
  'fonts',
  'refers',
  'heading',
  'called',
  'language',
] as const;
