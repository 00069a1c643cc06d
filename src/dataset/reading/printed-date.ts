import { foldWidth, unitWords } from '../../numbers/index.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNames = `(?:${months.join('|')})[a-z]*\\.?`;
/** Behind these words four digits are a year: in 2019, July 2019, the end of 2019; alone they may count anything. */
const beforeYear = `(?:in|of|since|by|from|during|until|till|to|through|year|between|and|early|late|mid-?|end|spring|summer|autumn|fall|winter|fiscal|${monthNames},?|[0-9]{1,2},)`;
/** Before these the digits count, whatever stands in front: of 2020 poor households. */
const counted = new RegExp(`^\\s+${unitWords.en}`, 'iu');

/** Whether a text prints four digits as a year at one place at least. */
const printsYear = (year: string, text: string): boolean =>
  new RegExp(`(?<![0-9])${year}(?:年|[-/.·](?=[0-9]{1,2}(?![0-9])))`, 'u').test(text) ||
  [...text.matchAll(new RegExp(`(?<![\\p{L}])${beforeYear}\\s+${year}(?![0-9])(?!,[0-9])`, 'giu'))].some(
    (match) => !counted.test(text.slice(match.index + match[0].length)),
  );
const monthIn = (month: number): RegExp =>
  new RegExp(
    `(?<![0-9])0?${month}(?:月|[·.](?=[0-9]{1,2}(?![0-9])))|(?<![\\p{L}])${months[month - 1]}[a-z]*\\.?(?![\\p{L}])`,
    'iu',
  );
const dayIn = (day: number): RegExp =>
  new RegExp(
    `(?<=月)0?${day}[日号]|(?<=[0-9][·.])0?${day}(?![0-9])|(?<![0-9])${day}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months.join('|')})|${monthNames}\\s+${day}(?![0-9])`,
    'iu',
  );

/** A part of a date that a text does not print as such: four digits that count something are no year. */
export type Unprinted = { readonly part: 'year' | 'month' | 'day'; readonly value: string };

/** The first part of a date (2019, 2019-07, 2019-07-29) that a text does not print as a year, a month or a day. */
export function unprintedIn(date: string, text: string): Unprinted | undefined {
  const printed = foldWidth(text);
  const [year = '', month, day] = date.split('-');
  if (!printsYear(year, printed)) return { part: 'year', value: year };
  if (month !== undefined && !monthIn(Number(month)).test(printed))
    return { part: 'month', value: String(Number(month)) };
  if (day !== undefined && !dayIn(Number(day)).test(printed)) return { part: 'day', value: String(Number(day)) };
  return undefined;
}
