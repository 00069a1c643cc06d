import { type Directive, directives, flatten } from '../dataset/index.ts';

/** A {…} of a text with the visible text before and behind it, without the markdown in between. */
export type Surrounded = {
  readonly directive: Directive;
  /** The flat text before it and behind it. */
  readonly before: string;
  readonly after: string;
  /** The place in the text of the last `length` signs before it. */
  readonly back: (length: number) => number;
  /** Words found straight before or behind it, as they are typed: ／年, where the flat text has /年. */
  readonly typed: (words: string, side: 'before' | 'after') => string;
};

/** Every {…} that is in the grammar, in order, with its surroundings. */
export function surroundings(text: string): Surrounded[] {
  const { good } = directives(text);
  if (good.length === 0) return [];
  const flat = flatten(text);
  let at = 0;
  return good.map((directive) => {
    while (at < flat.starts.length && (flat.starts[at] ?? 0) < directive.start) at += 1;
    const place = at;
    let end = at;
    while (end < flat.starts.length && (flat.starts[end] ?? 0) < directive.end) end += 1;
    const [before, after] = [flat.text.slice(0, place), flat.text.slice(end)];
    return {
      directive,
      before,
      after,
      back: (length) => flat.starts[place - length] ?? directive.start,
      typed: (words, side) => {
        const from = side === 'before' ? before.lastIndexOf(words) : end + after.indexOf(words);
        const cut = text.slice(flat.starts[from], flat.ends[from + words.length - 1]);
        return flatten(cut).text === words ? cut.replace(/[*_`[\]]/g, '') : words;
      },
    };
  });
}
