import { type Quantity, Refusal } from '../../numbers/index.ts';
import type { Tell } from '../fault.ts';
import { normalise } from '../fingerprint.ts';
import type { Path } from '../locate.ts';
import { saidOf } from '../messages/refused.ts';
import type { Said } from '../messages/zh.ts';
import { cutFrom, faultOfReads, hasNumeral, isChinese, quantityOf } from '../reading.ts';
import { cutFromForeign, yearIn } from '../reading-foreign.ts';
import { cutFromWords } from '../reading-words.ts';
import type { Figure } from '../schema/figure.ts';
import type { Measure } from '../schema/measure.ts';
import { faultOfSpacing } from './spacing.ts';

/**
 * A clause as it is proved: without signs that nobody sees, without the white space that Chinese does not have. Read otherwise, a
 * space or a hidden sign inside a number would cut it in two.
 */
const legible = (clause: string): string =>
  isChinese(clause) ? normalise(clause) : clause.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ');

type Literal = Pick<Figure, 'literal' | 'reads' | 'quote' | 'measure' | 'noun'>;

/**
 * The literal's own reading: grammar, `reads`, the longest-quantity rule. `places` are the names of the ledger's places, which alone
 * can be counted from a list. Gives the quantity where it can be read.
 */
export function checkLiteral(
  figure: Literal,
  measure: Pick<Measure, 'average'> | undefined,
  places: readonly string[],
  path: Path,
  tell: Tell,
): Quantity | undefined {
  const { literal, reads, quote, noun } = figure;
  const spacing = faultOfSpacing(quote.exact);
  if (spacing) {
    tell([...path, 'quote', 'exact'], spacing.code, spacing.args, spacing.at);
    return undefined;
  }
  const clause = legible(quote.exact);
  if (!clause.includes(isChinese(clause) ? normalise(literal) : literal)) {
    tell([...path, 'literal'], 'literal-not-in-clause', { literal, clause: quote.exact });
    return undefined;
  }
  // 12+ in a Chinese clause is no foreign number, and what keeps it from being read is told by the grammar.
  const foreign = hasNumeral(literal) && !isChinese(literal) && (/\p{L}/u.test(literal) || !isChinese(clause));
  if (reads === undefined && (foreign || !hasNumeral(literal))) {
    tell([...path, 'literal'], 'reads-wanted', { literal, foreign });
    return undefined;
  }
  try {
    const quantity = quantityOf(figure, measure);
    // Words that are not whole are another number: what would follow from it is no fault of its own.
    const cut = cutOf(literal, clause);
    if (cut !== undefined) {
      tell([...path, 'literal'], cut.code, cut.args);
      return undefined;
    }
    const fault =
      reads === undefined
        ? undefined
        : faultOfReads(literal, reads, quantity, { clause, places, noun, averaged: measure?.average === true });
    if (fault) {
      tell([...path, 'reads'], fault.code, fault.args);
      return undefined;
    }
    return quantity;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, args } = saidOf(error.why);
    tell([...path, reads === undefined ? 'literal' : 'reads'], code, args);
    return undefined;
  }
}

/** What is wrong with a literal that is only a part of the number in its clause. */
function cutOf(literal: string, clause: string): Said | undefined {
  const part = (whole: string, reads: boolean): Said => ({ code: 'literal-cut', args: { literal, whole, reads } });
  if (hasNumeral(literal) && isChinese(literal)) {
    const cut = cutFrom(literal, clause);
    if (cut) return cut.refusal ? saidOf(cut.refusal) : part(cut.whole, false);
    // 11.5% of an English clause has English words around it: over 11.5%.
    const whole = isChinese(clause) ? undefined : cutFromForeign(literal, clause);
    return whole === undefined ? undefined : part(whole, true);
  }
  const year = isChinese(literal) ? undefined : yearIn(literal, clause);
  if (year !== undefined) return { code: 'literal-date', args: { text: year } };
  const whole = isChinese(literal) ? cutFromWords(literal, clause) : cutFromForeign(literal, clause);
  return whole === undefined ? undefined : part(whole, true);
}
