import type { Locale } from './locale.ts';

/** Chinese as newspapers of the mainland print it: full-width marks, no spaces. */
export const zh: Locale = {
  tag: 'zh-Hans',
  folder: '',
  comma: '，',
  semicolon: '；',
  colon: '：',
  listComma: '、',
  and: '、',
  stop: '。',
  gap: '',
  aside: '　',
  quotes: ['「', '」'],
  called: (name) => `「${name}」`,
  bracketed: (text) => `（${text}）`,
  year: (year) => `${year}年`,
  listed: (names) => names.join('、'),
};
