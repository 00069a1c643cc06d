import type { Context } from '../dataset/index.ts';
import { findQuantities } from '../numbers/index.ts';

/** A phrase that is nothing but a numeral with its scale and counter is a quantity, and no fixed phrase. */
const onlyNumeral = /^[\d零〇一二三四五六七八九十百千万亿两几余多成倍半番.,+%％‰]+\p{Script=Han}?$/u;

/** Fixed phrases stand in the story's own source and are no quantities: what they free may be typed. */
export function checkIdioms({ site, items, report }: Context): void {
  const own = new Set(items.sources.filter(({ item }) => item.role === 'story').map(({ item }) => item.id));
  for (const [index, { words, quote }] of (site?.idioms ?? []).entries()) {
    const path = ['site', 'idioms', index];
    if (!own.has(quote.source)) report([...path, 'quote', 'source'], 'idiom-not-from-story', { words });
    if (countsIn(words, quote.exact)) report([...path, 'words'], 'idiom-is-number', { words });
    else if (words.length < 2 || findQuantities(words).length > 0 || (onlyNumeral.test(words) && !/\d\+$/.test(words)))
      report([...path, 'words'], 'idiom-is-number', { words });
  }
}

/** Whether the digits of a phrase are, where the source prints it, those of a quantity or a date. */
function countsIn(words: string, clause: string): boolean {
  const at = clause.indexOf(words);
  if (at === -1 || !/[0-9０-９]/.test(words)) return false;
  const overlaps = findQuantities(clause).some(({ start, end }) => start < at + words.length && end > at);
  const behind = clause.slice(at + words.length);
  return overlaps || /[0-9]\s*[年月日·]/.test(words) || (/[0-9]$/.test(words) && /^[年月日·.0-9]/.test(behind));
}
