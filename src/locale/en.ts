import type { Locale } from './locale.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** British English, as the site writes it. */
export const en: Locale = {
  tag: 'en',
  folder: 'en',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  listComma: ', ',
  and: ' and ',
  stop: '.',
  gap: ' ',
  aside: ' · ',
  quotes: ['“', '”'],
  called: (name) => name,
  bracketed: (text) => ` (${text})`,
  year: (year) => String(year),
  listed: (names) => list.format(names),
};
