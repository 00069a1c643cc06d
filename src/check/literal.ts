import {
  cutFrom,
  cutFromForeign,
  cutFromWords,
  type Evidence,
  type Figure,
  faultOfReads,
  hasNumeral,
  isChineseText,
  type Measure,
  neighboursOf,
  normalise,
  type Path,
  quantityOf,
  type Report,
  readsItself,
  type Said,
  saidOf,
  yearIn,
} from '../dataset/index.ts';
import { type Quantity, Refusal } from '../numbers/index.ts';
import { faultOfSpacing } from './spacing.ts';

/**
 * A clause as it is proved: without signs that nobody sees, without the white space that Chinese does not have. Read otherwise, a
 * space or a hidden sign inside a number would cut it in two.
 */
const legible = (clause: string): string =>
  isChineseText(clause) ? normalise(clause) : clause.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ');

type Literal = Pick<Figure, 'literal' | 'reads' | 'quote' | 'measure' | 'noun'>;

/**
 * What is known besides the figure: what kind of thing it measures, its source's fingerprint, and the names of the ledger's places,
 * which alone can be counted from a list.
 */
type Known = {
  readonly measure: Pick<Measure, 'average'> | undefined;
  readonly evidence: Evidence | undefined;
  readonly places: readonly string[];
};

/** The literal's own reading: grammar, `reads`, the longest-quantity rule. Gives the quantity where it can be read. */
export function checkLiteral(
  figure: Literal,
  { measure, evidence, places }: Known,
  path: Path,
  report: Report,
): Quantity | undefined {
  const { literal, reads, quote, noun } = figure;
  const spacing = faultOfSpacing(quote.exact);
  if (spacing) {
    report([...path, 'quote', 'exact'], spacing.code, spacing.args, spacing.at);
    return undefined;
  }
  // What is not what it looks like is reported by signs.ts, and nothing that would follow from it here.
  if (/[\p{Cf}\u2E80-\u2FDF\uF900-\uFAFF]/u.test(literal)) return undefined;
  const clause = legible(quote.exact);
  if (!clause.includes(isChineseText(clause) ? normalise(literal) : literal)) {
    report([...path, 'literal'], 'literal-not-in-clause', { literal, clause: quote.exact });
    return undefined;
  }
  // 12+ in a Chinese clause is no foreign number, and what keeps it from being read is reported by the grammar.
  const foreign = hasNumeral(literal) && !isChineseText(literal) && (/\p{L}/u.test(literal) || !isChineseText(clause));
  if (reads === undefined && (foreign || !(hasNumeral(literal) || readsItself(literal)))) {
    report([...path, 'literal'], 'reads-wanted', { literal, foreign });
    return undefined;
  }
  try {
    const quantity = quantityOf(figure, measure);
    // Words that are not whole are another number: what would follow from it is no fault of its own.
    const around = besides(literal, clause, evidence);
    if (around.cut) {
      report([...path, 'quote', 'exact'], 'quote-cuts-number', around.cut);
      return undefined;
    }
    const cut = cutOf(literal, around.clause, reads === undefined);
    if (cut !== undefined) {
      report([...path, 'literal'], cut.code, cut.args);
      return undefined;
    }
    const fault =
      reads === undefined
        ? undefined
        : faultOfReads(literal, reads, quantity, { clause, places, noun, averaged: measure?.average === true });
    if (fault) {
      report([...path, 'reads'], fault.code, fault.args);
      return undefined;
    }
    return quantity;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, args } = saidOf(error.why);
    report([...path, reads === undefined ? 'literal' : 'reads'], code, args);
    return undefined;
  }
}

type Besides = {
  readonly clause: string;
  /** What an English quote leaves out straight before or behind its number, white space taken out. */
  readonly cut?: { readonly literal: string; readonly beside: string };
};

/**
 * The clause with what stands beside it in its source, where the literal touches an end of it: a quote may not begin or end inside a
 * number. What English has there is known without its white space, so it is asked for instead of being read.
 */
function besides(literal: string, clause: string, evidence: Evidence | undefined): Besides {
  const own = isChineseText(clause) ? normalise(literal) : literal;
  const [first, last] = [clause.startsWith(own), clause.endsWith(own)];
  if (!evidence || !(first || last)) return { clause };
  const { before, after } = neighboursOf(clause, evidence, { before: first, after: last });
  if (isChineseText(clause)) return { clause: before + clause + after };
  const beside = /[\p{L}\p{N}]$/u.test(before) ? before : /^[\p{L}\p{N}%]/u.test(after) ? after : '';
  return beside === '' ? { clause } : { clause, cut: { literal, beside } };
}

/** What is wrong with a literal that is only a part of the number in its clause; `itself` says that it is read without help. */
function cutOf(literal: string, clause: string, itself: boolean): Said | undefined {
  const part = (whole: string, reads: boolean): Said => ({ code: 'literal-cut', args: { literal, whole, reads } });
  if ((itself || hasNumeral(literal)) && isChineseText(literal)) {
    const cut = cutFrom(literal, clause);
    if (cut) return cut.refusal ? saidOf(cut.refusal) : part(cut.whole, false);
    // 11.5% of an English clause has English words around it: over 11.5%.
    const whole = isChineseText(clause) ? undefined : cutFromForeign(literal, clause);
    return whole === undefined ? undefined : part(whole, true);
  }
  const year = isChineseText(literal) ? undefined : yearIn(literal, clause);
  if (year !== undefined) return { code: 'literal-date', args: { text: year } };
  const whole = isChineseText(literal) ? cutFromWords(literal, clause) : cutFromForeign(literal, clause);
  return whole === undefined ? undefined : part(whole, true);
}
