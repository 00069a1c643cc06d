import { type Directive, directives } from '../directives.ts';
import { flatten } from '../flat-text.ts';

/** A {…} of a text with what a reader meets before and behind it, whatever marks of markdown stand between. */
export type Placed = {
  readonly directive: Directive;
  /** The flat text before it and behind it. */
  readonly before: string;
  readonly after: string;
  /** The place in the text of the last `length` signs before it. */
  readonly back: (length: number) => number;
};

/** Every {…} that is in the grammar, in order, with its surroundings. */
export function placed(text: string): Placed[] {
  const { good } = directives(text);
  if (good.length === 0) return [];
  const flat = flatten(text);
  let at = 0;
  return good.map((directive) => {
    while (at < flat.starts.length && (flat.starts[at] ?? 0) < directive.start) at += 1;
    const place = at;
    let end = at;
    while (end < flat.starts.length && (flat.starts[end] ?? 0) < directive.end) end += 1;
    return {
      directive,
      before: flat.text.slice(0, place),
      after: flat.text.slice(end),
      back: (length) => flat.starts[place - length] ?? directive.start,
    };
  });
}
