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
/** What none of our mark-up has, in tags or between them: an entity that is not XML's own, a control. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const strange = /&(?!(?:amp|lt|gt|quot);)|[\u0000-\u0009\u000b-\u001f\u007f]/;

/** The attributes of a start tag, in their order, one that is written twice as often as it is written. */
export const attributesIn = (text: string): Tag['attributes'] =>
  [...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value] as const);

/** The same by name. */
export const attributesOf = (text: string): ReadonlyMap<string, string> => new Map(attributesIn(text));

/**
 * The tags of mark-up that our code wrote, in order, and what is left: nothing with a sign of mark-up in it, where all of it
 * was. It is no parser of HTML: what it does not know is not read otherwise, so that a browser reads what it reads.
 */
export function tagsOf(markup: string): { readonly tags: readonly Tag[]; readonly rest: string } {
  const tags: Tag[] = [];
  const rest = markup.replace(tag, (raw, end: string, name: string, attributes: string, closed: string) => {
    tags.push({ raw, name, ends: end === '/', closesItself: closed === '/', attributes: attributesIn(attributes) });
    return '';
  });
  return { tags, rest };
}
