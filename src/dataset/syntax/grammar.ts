import type { Token } from './tokens.ts';

/** Where the grammar of JSON first breaks: at which token, what it wanted there, and what is open. */
export type Break = {
  readonly index: number;
  readonly wanted: 'value' | 'key' | 'colon' | 'comma' | 'end' | 'string';
  readonly open: readonly Token[];
};

const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;
/** Whether a word stands for itself: a number, true, false, null. */
export const isLiteral = ({ text }: Token): boolean => literal.test(text);
export const closingOf: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
export const isClosing = ({ text }: Token): boolean => text === '}' || text === ']';
export const isOpening = ({ text }: Token): boolean => text === '{' || text === '[';

/** Reads tokens as JSON; gives the first one that does not fit, or nothing where all do. */
export function firstBreak(tokens: readonly Token[]): Break | undefined {
  const open: Token[] = [];
  let wanted = 'value' as Break['wanted'];
  /** Whether what is open may end here: behind its opening sign, or behind a value. */
  let mayEnd = false;
  const after = () => {
    wanted = open.length > 0 ? 'comma' : 'end';
    mayEnd = true;
  };
  for (const [index, token] of tokens.entries()) {
    const broken = (what = wanted): Break => ({ index, wanted: what, open: [...open] });
    const { kind, text } = token;
    if (token.fault) return broken('string');
    if (kind === 'end') return wanted === 'end' ? undefined : broken();
    const top = open.at(-1);
    if (isClosing(token)) {
      if (!mayEnd || !top || closingOf[top.text] !== text) return broken();
      open.pop();
      after();
    } else if (wanted === 'value') {
      if (isOpening(token)) {
        open.push(token);
        wanted = text === '{' ? 'key' : 'value';
        mayEnd = true;
      } else if (kind === 'string' || isLiteral(token)) after();
      else return broken();
    } else if (wanted === 'key') {
      if (kind !== 'string') return broken();
      wanted = 'colon';
      mayEnd = false;
    } else if (wanted === 'colon') {
      if (text !== ':') return broken();
      wanted = 'value';
    } else if (wanted === 'comma') {
      if (text !== ',') return broken();
      wanted = top?.text === '{' ? 'key' : 'value';
      mayEnd = false;
    } else return broken();
  }
  return undefined;
}
