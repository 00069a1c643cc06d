import { notBounds, unreadBounds } from './bounds.ts';
import { readStart, takeBefore } from './expression.ts';
import type { Quantity } from './quantity.ts';
import { Refusal, refuse } from './refusal.ts';
import { findNumerals, type Numeric } from './scan.ts';
import { foldSigns } from './signs.ts';

const datePattern =
  /^((1|2)[0-9]{3}年(以来)?|[0-9]+年[0-9]+月([0-9]+[日号])?|[0-9]+月([0-9]+[日号])?|([12]?[0-9]|3[01])[日号]|[0-9]{4}[-/][0-9]{1,2}([-/][0-9]{1,2})?|[0-9]+·[0-9]+|[0-9]+年代)(初|底|末|上旬|中旬|下旬|以来|前|后)?$/;
const numeralSign = /[0-9零〇一壹二贰两俩三叁仨四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅卌几数半]/u;

/** Refuses what is plainly something else than a quantity, each by its own kind. */
function refuseOtherThings(text: string): void {
  if (/\s/.test(text)) refuse('space', { text, tight: text.replace(/\s/g, '') });
  const sign = /[¥￥$€£]/.exec(text)?.[0];
  if (sign) refuse('currency-sign', { text, sign });
  const folded = foldSigns(text);
  if (
    !numeralSign.test(folded) ||
    (!/[0-9]/.test(folded) && findNumerals(text).length === 0 && !/^(?:第|[近超过]半)/u.test(folded))
  )
    refuse('no-numeral', { text });
  if (/^[-−+－＋±]/.test(text)) refuse('sign', { text });
  if (datePattern.test(folded) || /^\d{4}年.*[至到—–-]\d{4}年$/.test(folded)) refuse('date', { text });
  if (/^第/.test(text)) refuse('ordinal', { text });
  // 仅 is no bound, but 仅次于 is one.
  const unread = unreadBounds.before.some((other) => text.startsWith(other));
  const word = unread ? undefined : notBounds.find((other) => text.startsWith(other));
  if (word) refuse('not-part', { text, word, rest: text.slice(word.length) });
}

/** Words before the number that are not its bound: only the quantity is to be copied. */
function refuseWordsBefore(text: string): void {
  const folded = foldSigns(text);
  const lead = folded.search(numeralSign);
  if (lead <= 0 || takeBefore(folded).length > 0 || /^(?:人民币|几|数|上)/u.test(folded)) return;
  const first = findQuantities(text)[0];
  if (first) refuse('extra', { text, extra: text.slice(0, first.start), quantity: first.text });
  // Why the digits are no quantity is what is in the way, and not that none stands at the start.
  readStart(text.slice(lead));
}

/**
 * Reads one printed quantity: 5000余万元, 超过300人, 三千余户, 3万至5万元. `average` says that the number is an average, which is
 * rounded even where it has no decimals. Throws Refusal, and nothing else, where the text is not exactly one quantity.
 */
export function readQuantity(text: string, { average = false } = {}): Quantity {
  refuseOtherThings(text);
  refuseWordsBefore(text);
  const { quantity, length } = readStart(text, average);
  if (length === text.length) return quantity;
  const [whole, ...more] = findNumerals(text);
  if (whole?.quantity && more.length === 0 && whole.text === text) {
    if (whole.refusal) throw new Refusal(whole.refusal);
    return whole.quantity;
  }
  const own = text.slice(0, length);
  const others = findQuantities(text.slice(length)).map(({ text: other }) => other);
  if (others.length > 0) refuse('several', { text, found: [own, ...others] });
  // What goes on with a word that may limit the number is not to be copied without it.
  const limiting = /^(?:[多余来几许强弱]|以[上下内外])/u.exec(text.slice(length))?.[0];
  if (limiting !== undefined) refuse('unknown-bound', { text, word: limiting });
  return refuse('extra', { text, extra: text.slice(length), quantity: own });
}

/** Every quantity of a text, left to right, each whole. Dates, ordinals, names and bare numbers are none. */
export const findQuantities = (text: string): Numeric[] =>
  findNumerals(text).filter(
    ({ quantity, refusal, kind }) => quantity !== undefined || (refusal !== undefined && kind !== 'bare'),
  );
