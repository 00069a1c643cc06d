import type { TextFault } from '../fault.ts';
import { faultOfBrackets } from './brackets.ts';
import { faultsOfFullWidth } from './full-width.ts';
import { type Break, closingOf, firstBreak, isClosing, isLiteral, isOpening } from './grammar.ts';
import { type Token, tokensOf } from './tokens.ts';

const lineAround = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n')[0] ?? '';
/** Whether a quotation mark of the line has no partner. */
const isOdd = (line: string): boolean => (line.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1;

/** What is wrong within a string, at its sign. */
function faultOfString({ fault, at, text }: Token): TextFault {
  if (fault === 'unclosed') return { at, code: 'json-string-unclosed', args: {} };
  if (fault === 'control') return { at: at + Math.max(0, text.search(/\p{Cc}/u)), code: 'json-control', args: {} };
  const wrong = [...text.matchAll(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g)].find(([found]) => found === '\\');
  return { at: at + (wrong?.index ?? 0), code: 'json-escape', args: {} };
}

/** Words outside of quotation marks. */
function faultOfWord(text: string, { at, text: word }: Token, before: Token | undefined, wanted: string): TextFault {
  const odd = isOdd(lineAround(text, at));
  if (before?.kind === 'string' && before.end === at)
    return odd
      ? { at: before.at, code: 'json-string-unclosed', args: {} }
      : { at: before.end - 1, code: 'json-inner-quote', args: {} };
  if (/^['‘]/.test(word)) return { at, code: 'json-single-quotes', args: {} };
  if (odd) return { at, code: 'json-string-unopened', args: {} };
  if (/^[-+]?[\d.]+$/.test(word)) return { at, code: 'json-number', args: { word } };
  return wanted === 'key'
    ? { at, code: 'json-key-unquoted', args: { word } }
    : { at, code: 'json-value-unquoted', args: { word } };
}

/** Where signs, brackets apart, are missing or too many. */
function faultOfSigns(
  token: Token,
  before: Token | undefined,
  { wanted, open }: Break,
  next: Token | undefined,
): TextFault | undefined {
  const { at, text: sign } = token;
  const begins = token.kind === 'string' || token.kind === 'word' || isOpening(token);
  const stray = (one: Token): TextFault => ({ at: one.at, code: 'json-stray', args: { sign: one.text } });
  if (token.kind === 'end') return undefined;
  if (before?.text === ',' && isClosing(token) && wanted !== 'comma') return stray(before);
  if (wanted === 'value' && before?.text === ':' && (sign === ',' || isClosing(token)))
    return { at, code: 'json-value-missing', args: {} };
  if (wanted === 'colon' && (!isClosing(token) || closingOf[open.at(-1)?.text ?? ''] === sign))
    return { at, code: 'json-colon-missing', args: {} };
  if (sign === ',' && wanted !== 'end') return stray(token);
  if (sign === ':' && wanted === 'value') return stray(token);
  // In a list a field's name shows that the list was not closed.
  const named = open.at(-1)?.text === '[' && token.kind === 'string' && next?.text === ':';
  return wanted === 'comma' && begins && !named ? { at, code: 'json-comma-missing', args: {} } : undefined;
}

/** The one fault that keeps a text from being JSON, of those that are no sign of a Chinese keyboard. */
function faultOfBreak(text: string, tokens: readonly Token[], broken: Break): TextFault {
  const [before, token, next] = [broken.index - 1, broken.index, broken.index + 1].map((at) => tokens[at]);
  if (!token || tokens.length === 1) return { at: 0, code: 'json-empty', args: {} };
  if (broken.wanted === 'string') return faultOfString(token);
  if (token.kind === 'word' && broken.wanted !== 'end' && (broken.wanted === 'key' || !isLiteral(token)))
    return faultOfWord(text, token, before, broken.wanted);
  return (
    faultOfSigns(token, before, broken, next) ??
    faultOfBrackets(text, tokens, broken) ??
    (token.kind === 'sign'
      ? { at: token.at, code: 'json-stray', args: { sign: token.text } }
      : { at: token.at, code: 'json-behind-end', args: {} })
  );
}

/** Comments before a place; those with nothing between them are one. */
function faultsOfComments(tokens: readonly Token[], until: number): TextFault[] {
  const begun = tokens.filter(
    ({ kind, at }, index) => kind === 'comment' && at < until && tokens[index - 1]?.kind !== 'comment',
  );
  return begun.map(({ at }) => ({ at, code: 'json-comment', args: {} }));
}

/**
 * What keeps a text from being JSON, by what is really in the way. Signs of a Chinese keyboard are reported all, because each must be
 * typed again; of anything else the first, because what follows it is its consequence.
 */
export function faultsOfSyntax(text: string): TextFault[] {
  const fullWidth = faultsOfFullWidth(text);
  if (fullWidth.length > 0) return fullWidth;
  const all = tokensOf(text);
  const tokens = all.filter(({ kind }) => kind !== 'comment');
  const broken = firstBreak(tokens);
  const at = broken ? (tokens[broken.index]?.at ?? 0) : text.length;
  const comments = faultsOfComments(all, at + 1);
  if (comments.length > 0) return comments;
  return [broken ? faultOfBreak(text, tokens, broken) : { at: 0, code: 'json-behind-end', args: {} }];
}
