import type { TextFault } from '../fault.ts';
import { position } from '../locate.ts';
import { type Break, closingOf, firstBreak, isClosing, isOpening } from './grammar.ts';
import type { Token } from './tokens.ts';

/** How many closing signs before the break may be the one too many. */
const near = 8;
const openingOf: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** How far the line of a place is indented, and whether it is the first thing there. */
function indentOf(text: string, at: number): { indent: number; first: boolean } {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  return { indent, first: indent === line.length };
}

/** A closing sign that stands first on its line, and how much further right than the line of what it closes. */
type Laid = { readonly closing: Token; readonly opening: Token; readonly shift: number };

/** In a file that is laid out, what the closing signs before a place close. */
function laidOut(text: string, tokens: readonly Token[]): Laid[] {
  const stack: Token[] = [];
  return tokens.flatMap((closing): Laid[] => {
    if (isOpening(closing)) stack.push(closing);
    const opening = isClosing(closing) ? stack.pop() : undefined;
    const { indent, first } = indentOf(text, closing.at);
    return opening && first ? [{ closing, opening, shift: indent - indentOf(text, opening.at).indent }] : [];
  });
}

const unopened = ({ at, text: close }: Token): TextFault => ({
  at,
  code: 'json-unopened',
  args: { open: openingOf[close] ?? '', close },
});

function unclosed(text: string, { at: from, text: open }: Token, at: number): TextFault {
  const { line } = position(text, from);
  return { at, code: 'json-unclosed', args: { open, close: closingOf[open] ?? '', line } };
}

/** Whether the tokens are JSON when some at a place are replaced. */
const mended = (tokens: readonly Token[], from: number, drop: number, ...put: Token[]): boolean =>
  firstBreak(tokens.toSpliced(from, drop, ...put)) === undefined;

/** Whether a closing sign before the break makes the file whole: before the token, or before the comma or name that led up to it. */
function canClose(tokens: readonly Token[], index: number, missing: Token): boolean {
  return [index, index - 1, index - 2].some((at) => {
    const instead = tokens[at];
    return instead && (mended(tokens, at, 0, missing) || mended(tokens, at, 1, missing, instead));
  });
}

/** Which bracket is missing or too many: what makes the rest of the file whole again is what it was. */
export function faultOfBrackets(
  text: string,
  tokens: readonly Token[],
  { index, open, wanted }: Break,
): TextFault | undefined {
  const [token, top] = [tokens[index], open.at(-1)];
  if (!token) return undefined;
  const strange = top && wanted === 'colon' && closingOf[top.text] !== token.text;
  if (isClosing(token) && (strange || mended(tokens, index, 1))) return unopened(token);
  const before = tokens.slice(0, index);
  const laid = laidOut(text, before);
  if (!top || !canClose(tokens, index, { ...top, text: closingOf[top.text] ?? '' })) {
    const extra = before
      .flatMap((one, at) => (isClosing(one) ? [at] : []))
      .slice(-near)
      .filter((at) => mended(tokens, at, 1))
      .flatMap((at) => tokens[at] ?? []);
    // One that stands right below what it closes is the least likely to be too many.
    const inPlace = (one: Token) => laid.some(({ closing, shift }) => closing === one && shift === 0);
    const odd = extra.findLast((one) => !inPlace(one));
    if (odd) return unopened(odd);
    const name = tokens[index - 1];
    if (token.text === ':' && name && mended(tokens, index - 1, 0, { ...name, kind: 'sign', text: '{' }))
      return { at: name.at, code: 'json-opening-missing', args: { open: '{' } };
    const last = extra.at(-1);
    if (last) return unopened(last);
  }
  if (!top || (token.text === ':' && top.text === '{')) return isClosing(token) ? unopened(token) : undefined;
  const left = laid.find(({ shift }) => shift < 0);
  if (left) return unclosed(text, left.opening, left.closing.at);
  return unclosed(text, top, (token.text === ':' ? tokens[index - 1] : token)?.at ?? token.at);
}
