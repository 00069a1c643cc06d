import { isChineseText, type TextFault } from '../dataset/index.ts';
import { misspacedEnglish } from '../numbers/index.ts';

const codes = {
  parted: 'quote-parted',
  glued: 'quote-glued',
  'full-width': 'quote-full-width',
} as const;

/**
 * Where an English quote is not written as English is. Its proof leaves white space aside and takes full-width signs for half-width
 * ones, so that it stands in its source however it is spaced: numbers can be read from it only where it is spaced as it was printed.
 */
export function faultOfSpacing(quote: string): TextFault | undefined {
  const one = isChineseText(quote) ? undefined : misspacedEnglish(quote);
  return one && { at: one.at, code: codes[one.kind], args: { found: one.found, plain: one.plain } };
}
