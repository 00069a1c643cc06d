import type { z } from 'zod';
import { declaredIn } from '../../dataset/index.ts';
import { isChinese } from '../../locale/index.ts';

/**
 * What the columns of an item are called, by the keys of their values joined by points, as its declarations say it. The English
 * of a text stands in a column of its own.
 */
export function headingsOf(schema: z.ZodType): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  for (const { path, meaning } of declaredIn(schema)) {
    const key = path.filter((step) => step !== '*').join('.');
    const heading = meaning.language && !isChinese(meaning.language) ? `${meaning.heading}的英文` : meaning.heading;
    if (!headings.has(key)) headings.set(key, heading);
  }
  return headings;
}

/**
 * 原文的数（literal）: the word, and behind it the keys themselves, because the messages of the ledger name those, and one word
 * may head columns of several tables. Throws RangeError for a key without a heading, so that a new field gets one.
 */
export function headed(key: string, heading: string | undefined): string {
  if (!heading) throw new RangeError(`no heading for ${key}`);
  return `${heading}（${key}）`;
}
