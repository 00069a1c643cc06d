/** What a page's policy may let through: what we wrote ourselves, whatever else has got into the page. */
export type Own = {
  /** Whole inline style sheets and scripts, as our templates and the build write them. */
  readonly inline: ReadonlySet<string>;
  /** The bundler's style sheets. A page has some of them in one element, one after another. */
  readonly styleSheets: ReadonlySet<string>;
  /** Addresses of the bundler's scripts. */
  readonly scripts: ReadonlySet<string>;
};

/** Bundled pages carry their own copy of this module, so the notes are shared through a global symbol. */
const place = Symbol.for('inline code of our own');
type Holder = { [place]?: Set<string> };
const noted = (): Set<string> => {
  const holder = globalThis as Holder;
  holder[place] ??= new Set();
  return holder[place];
};

/**
 * Registers an inline style sheet or script that a template writes into its page, and returns it. The policy allows
 * only registered code, so content and the plates of editions can bring none in.
 */
export function ownInline(text: string): string {
  noted().add(text);
  return text;
}

/** All that was noted in this run. */
export const notedInline = (): ReadonlySet<string> => noted();

/** Whether a text is nothing but our style sheets, in any order. */
function isMadeOf(text: string, styleSheets: ReadonlySet<string>): boolean {
  if (text === '') return true;
  return [...styleSheets].some(
    (one) => one !== '' && text.startsWith(one) && isMadeOf(text.slice(one.length), styleSheets),
  );
}

export const isOwnStyle = (text: string, { inline, styleSheets }: Own): boolean =>
  inline.has(text) || isMadeOf(text, styleSheets);
