/** How a language is written: everything about it that is no word of the interface. One shape, complete in each language. */
export type Locale = {
  /** The tag of BCP 47 that pages say. */
  readonly tag: string;
  /** The folder under which its pages stand; empty for the first language. */
  readonly folder: string;
  /** Marks with the space that follows them inside a line. */
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Between things that are listed. */
  readonly listComma: string;
  /** Between the two last things of a list that is read out: this and that. */
  readonly and: string;
  /** At the end of a sentence. */
  readonly stop: string;
  /** Between two sentences, and between two words. */
  readonly gap: string;
  /** Between names that stand side by side and form no sentence. */
  readonly aside: string;
  /** The marks around words that are quoted. */
  readonly quotes: readonly [opening: string, closing: string];
  /** A name as it is set apart in a sentence; English sets it as it is. */
  readonly called: (name: string) => string;
  /** What is put behind a word in brackets. */
  readonly bracketed: (text: string) => string;
  /** A year by itself, as an axis says it. */
  readonly year: (year: number | string) => string;
  /** Names in a sentence. */
  readonly listed: (names: readonly string[]) => string;
};
