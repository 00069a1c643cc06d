import { createScanner } from 'jsonc-parser';

/** A word is whatever is neither a string nor a sign: a number, true, null, or what somebody forgot to put into quotes. */
export type Token = {
  readonly kind: 'sign' | 'string' | 'word' | 'comment' | 'end';
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** What is wrong within a string. */
  readonly fault?: 'unclosed' | 'escape' | 'control' | undefined;
};

/** The scanner's own numbers for faults of strings; its enumeration is none at run time. */
const faults: Readonly<Record<number, Token['fault']>> = { 2: 'unclosed', 4: 'escape', 5: 'escape', 6: 'control' };

function kindOf(text: string): Token['kind'] {
  if (text.startsWith('"')) return 'string';
  if (/^[{}[\],:]$/.test(text)) return 'sign';
  return /^\/[/*]/.test(text) ? 'comment' : 'word';
}

/** The tokens of a JSON text, the last one its end. Words that touch are one: 007, it's. */
export function tokensOf(text: string): Token[] {
  const scanner = createScanner(text, false);
  const tokens: Token[] = [];
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const at = scanner.getTokenOffset();
    const end = at + scanner.getTokenLength();
    const found = text.slice(at, end);
    if (/^\s+$/.test(found)) continue;
    const kind = kindOf(found);
    const last = tokens.at(-1);
    if (kind === 'word' && last?.kind === 'word' && last.end === at)
      tokens[tokens.length - 1] = { ...last, text: last.text + found, end };
    else
      tokens.push({
        kind,
        text: found,
        at,
        end,
        fault: kind === 'string' ? faults[scanner.getTokenError()] : undefined,
      });
  }
  return [...tokens, { kind: 'end', text: '', at: text.length, end: text.length }];
}
