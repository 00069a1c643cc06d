import { type Quantity, Refusal } from '../../numbers/index.ts';
import { normalise } from '../fingerprint.ts';
import type { Path } from '../locate.ts';
import { cutFrom, faultOfReads, hasNumeral, isChinese, quantityOf } from '../reading.ts';
import { cutFromForeign } from '../reading-foreign.ts';
import { cutFromWords } from '../reading-words.ts';
import type { Figure } from '../schema/figure.ts';
import type { Context } from './context.ts';

/**
 * A clause as it is proved: without signs that nobody sees, without the white space that Chinese does not have. Read otherwise, a
 * space or a hidden sign inside a number would cut it in two.
 */
const legible = (clause: string): string =>
  isChinese(clause) ? normalise(clause) : clause.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ');

type Literal = Pick<Figure, 'literal' | 'reads' | 'quote' | 'measure'>;

/** The literal's own reading: grammar, `reads`, the longest-quantity rule. Gives the quantity where it can be read. */
export function checkLiteral(figure: Literal, path: Path, tell: Context['tell']): Quantity | undefined {
  const { literal, reads, quote } = figure;
  const clause = legible(quote.exact);
  if (!clause.includes(isChinese(clause) ? normalise(literal) : literal)) {
    tell(
      [...path, 'literal'],
      `原句里没有「${literal}」：literal 要和 quote 里的字一模一样。原句是「${quote.exact}」。`,
    );
    return undefined;
  }
  const foreign = hasNumeral(literal) && !isChinese(literal);
  if (reads === undefined && (foreign || !hasNumeral(literal))) {
    const why = foreign ? '是外文' : '里没有阿拉伯数字';
    tell(
      [...path, 'literal'],
      `「${literal}」${why}：加上 "reads"，用阿拉伯数字和中文量词写出它读作多少，如「36个」。`,
    );
    return undefined;
  }
  try {
    const quantity = quantityOf(figure);
    // Words that are not whole are another number: what would follow from it is no fault of its own.
    const cut = cutOf(literal, clause);
    if (cut !== undefined) {
      tell([...path, 'literal'], cut);
      return undefined;
    }
    const fault = reads === undefined ? undefined : faultOfReads(literal, reads, quantity);
    if (fault) {
      tell([...path, 'reads'], fault);
      return undefined;
    }
    return quantity;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell([...path, reads === undefined ? 'literal' : 'reads'], error.message);
    return undefined;
  }
}

/** What is wrong with a literal that is only a part of the number in its clause. */
function cutOf(literal: string, clause: string): string | undefined {
  const part = (whole: string, also = '') =>
    `「${literal}」没有抄全：原句里是「${whole}」。literal 写「${whole}」${also}。`;
  if (hasNumeral(literal) && isChinese(literal)) {
    const cut = cutFrom(literal, clause);
    return cut && (cut.refusal ?? part(cut.whole));
  }
  const whole = isChinese(literal) ? cutFromWords(literal, clause) : cutFromForeign(literal, clause);
  return whole && part(whole, '，reads 也照它读');
}
