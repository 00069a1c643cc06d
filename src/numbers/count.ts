import type { Language } from './print.ts';

const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const formal = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾'];
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 99 in words, for the page's own counts and entry numbers: 二十二, twenty-two. */
export function countWord(count: number, language: Language): string {
  if (!Number.isInteger(count) || count < 0 || count > 99) throw new RangeError(`no word for ${count}`);
  const [ten, one] = [Math.floor(count / 10), count % 10];
  if (language === 'en') return count < 20 ? (small[count] ?? '') : `${tens[ten]}${one ? `-${small[one]}` : ''}`;
  if (count < 10) return chinese[count] ?? '';
  return `${ten === 1 ? '' : chinese[ten]}十${one ? chinese[one] : ''}`;
}

/** Before a counter two is 两, not 二 (三笔, 两笔). */
export const countBeforeCounter = (count: number): string => (count === 2 ? '两' : countWord(count, 'zh'));

/** The formal numeral of a section mark: 壹, 贰 …, up to 拾. */
export const formalNumeral = (count: number): string => formal[count] ?? countWord(count, 'zh');
