import { expect, test } from 'vitest';
import { unprintedIn } from '../../src/dataset/reading/printed-date.ts';

const printed: [date: string, text: string][] = [
  ['2020', '2020年底全部脱贫'],
  ['2020', 'by the end of 2020, every village'],
  ['2020-07', 'in July 2020 the road opened'],
  ['2020-07-29', 'on 29 July 2020 they met'],
  ['2020-07-29', 'on July 29, 2020 they met'],
];
test.each(printed)('%s is printed in 「%s」', (date, text) => expect(unprintedIn(date, text)).toBeUndefined());

const counted: [date: string, text: string][] = [
  ['2020', '发放2020元'],
  ['2020', 'the grant reached 2020 yuan'],
  ['2020', 'a total of 2020 people'],
  ['2020', 'the lives of 2020 poor households'],
  ['2020', 'an area near 2020 mu'],
  ['2020', 'by 2020,000 yuan'],
];
test.each(counted)('%s is no year in 「%s」', (date, text) =>
  expect(unprintedIn(date, text)).toEqual({ part: 'year', value: date }),
);
