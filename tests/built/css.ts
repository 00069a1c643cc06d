/** What a rule of a style sheet sets, and under what it stands: `conditions` from the outside in. */
export interface Rule {
  readonly conditions: readonly string[];
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** Where a text is cut at `sign`, but not within brackets or quotation marks. */
function cut(text: string, sign: string): string[] {
  const pieces = [''];
  let depth = 0;
  let quote = '';
  for (const one of text) {
    if (quote) quote = one === quote ? '' : quote;
    else if (one === '"' || one === "'") quote = one;
    else if (one === '(') depth += 1;
    else if (one === ')') depth -= 1;
    if (one === sign && depth === 0 && !quote) pieces.push('');
    else pieces[pieces.length - 1] += one;
  }
  return pieces;
}

/** The declarations of a rule or of a style attribute, in their order, doubles too: what a browser knows not, it passes over. */
export const declarationsOf = (text: string): Declaration[] =>
  cut(text, ';').flatMap((piece) => {
    const [property = '', ...value] = piece.split(':');
    return value.length > 0 ? [{ property: property.trim(), value: value.join(':').trim() }] : [];
  });

/** Where the block that is opened at `from` is closed. */
function closing(css: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < css.length; at += 1) {
    const one = css[at] ?? '';
    if (quote) quote = one === quote ? '' : quote;
    else if (one === '"' || one === "'") quote = one;
    else if (one === '{') depth += 1;
    else if (one === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a block is not closed: ${css.slice(from, from + 60)}`);
}

/** The rules of a style sheet in their order, however deep they stand under conditions. */
export function rulesOf(css: string, conditions: readonly string[] = []): Rule[] {
  const sheet = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  for (let at = 0; ; ) {
    const open = sheet.indexOf('{', at);
    if (open < 0) return rules;
    // What stands before is the end of a rule without a block: @import, @charset.
    const selector = (sheet.slice(at, open).split(';').at(-1) ?? '').trim();
    const close = closing(sheet, open);
    const inside = sheet.slice(open + 1, close);
    if (/^@(?:media|supports|container|layer)\b/.test(selector))
      rules.push(...rulesOf(inside, [...conditions, selector]));
    else rules.push({ conditions, selector, declarations: declarationsOf(inside) });
    at = close + 1;
  }
}
