import type { TextFault } from './fault.ts';

/** What bytes that are no UTF-8 turn into when they are read as UTF-8. */
const damage = '\uFFFD';
/** More damaged signs than this come from another encoding, not from a slip. */
const few = 3;

/**
 * Damaged signs of a text. A few in the middle of legible Chinese are reported one by one; a text full of them, or without any
 * Chinese sign, was saved in another encoding, and that is reported once.
 */
export function faultsOfEncoding(text: string): TextFault[] {
  const places = [...text.matchAll(new RegExp(damage, 'g'))].map(({ index }) => index);
  if (places.length === 0) return [];
  if (places.length > few || !/\p{Script=Han}/u.test(text)) return [{ at: 0, code: 'not-utf8', args: {} }];
  return places.map((at) => ({ at, code: 'damaged-sign', args: {} }));
}
