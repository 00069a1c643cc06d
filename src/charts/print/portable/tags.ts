/** A tag as our code writes it: one space before each attribute, every value in double quotes, nothing else. */
export type Tag = {
  readonly raw: string;
  readonly name: string;
  readonly ends: boolean;
  readonly closesItself: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
};

const tag = /<(\/?)([A-Za-z][\w:-]*)((?: [\w:-]+="[^"<]*")*) ?(\/?)>/g;
const attribute = /([\w:-]+)="([^"]*)"/g;
/** What our markup never contains, in tags or between them: an entity that XML does not define, a control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const strange = /&(?!(?:amp|lt|gt|quot);)|[\u0000-\u0009\u000b-\u001f\u007f]/;

/** The attributes of a start tag in their order; a doubled one is listed twice. */
export const attributesIn = (text: string): Tag['attributes'] =>
  [...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value] as const);

/** The same by name. */
export const attributesOf = (text: string): ReadonlyMap<string, string> => new Map(attributesIn(text));

/**
 * The tags of markup that our code wrote, in order, and the text between them, free of markup characters if all was
 * read. No HTML parser: it recognizes our own notation only, which a browser cannot read differently.
 */
export function tagsOf(markup: string): { readonly tags: readonly Tag[]; readonly rest: string } {
  const tags: Tag[] = [];
  const rest = markup.replace(tag, (raw, end: string, name: string, attributes: string, closed: string) => {
    tags.push({ raw, name, ends: end === '/', closesItself: closed === '/', attributes: attributesIn(attributes) });
    return '';
  });
  return { tags, rest };
}
