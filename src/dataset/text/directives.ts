/** One {…} of a text: what it names, and where. The grammar of typed numbers, shared by the checks and the narrative. */
export type Directive = {
  /** figure: a figure, derived value, event or source by id · count, term, chart: {count:x}, {term:x}, {chart:x}. */
  readonly kind: 'id' | 'count' | 'term' | 'chart';
  readonly id: string;
  /** {id|bare}: without its unit · {id|period}: its period · {id|date}: a source's date. */
  readonly option: 'none' | 'bare' | 'period' | 'date';
  readonly raw: string;
  readonly start: number;
  readonly end: number;
};

/** A {…} that is not in the grammar. */
export type Malformed = { readonly raw: string; readonly start: number; readonly end: number };

const form = /^(?:(count|term|chart):)?([a-z][a-z0-9-]*)(?:\|(bare|period|date))?$/;

/** Every {…} of a text in order. */
export function directives(text: string): { readonly good: Directive[]; readonly malformed: Malformed[] } {
  const good: Directive[] = [];
  const malformed: Malformed[] = [];
  for (const match of text.matchAll(/\{[^{}\n]*\}?|\}|[｛｝][^｛｝{}\n]*｝?/g)) {
    const raw = match[0];
    const place = { raw, start: match.index, end: match.index + raw.length };
    const parsed = raw.endsWith('}') ? form.exec(raw.slice(1, -1)) : null;
    const [, prefix, id, option] = parsed ?? [];
    if (!id || (prefix && option)) malformed.push(place);
    else {
      const kind = prefix === 'count' || prefix === 'term' || prefix === 'chart' ? prefix : 'id';
      const known = option === 'bare' || option === 'period' || option === 'date' ? option : 'none';
      good.push({ kind, id, option: known, ...place });
    }
  }
  return { good, malformed };
}
