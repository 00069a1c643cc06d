import fc from 'fast-check';
import {
  type Bound,
  boundWords,
  counters,
  fromDecimal,
  multiply,
  powerOfTen,
  type Rational,
  scales,
} from '../../src/numbers/index.ts';

/** A literal put together from the tables, and what it must read as, worked out here and not by the reader. */
export type Made = { readonly literal: string; readonly value: Rational; readonly unit: string; readonly bound: Bound };

const wide = (digits: string) => digits.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, ',');

const plainDigits = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.stringMatching(/^[0-9]{1,4}$/))
    .map(([whole, part]) => `${whole}.${part}`),
);
/** The same digits as they may be printed: plain, grouped, full-width. */
export const printedDigits = fc.tuple(plainDigits, fc.constantFrom('plain', 'grouped', 'wide')).map(([plain, form]) => {
  const [whole = '', part] = plain.split('.');
  const text = form === 'grouped' ? grouped(whole) + (part === undefined ? '' : `.${part}`) : plain;
  return { plain, printed: form === 'wide' ? wide(text) : text };
});

export const words = (place: keyof typeof boundWords) =>
  Object.entries<readonly string[]>(boundWords[place]).flatMap(([bound, list]) =>
    list.map((word) => ({ place, word, bound: bound as Bound })),
  );
const bound = fc.option(fc.constantFrom(...words('before'), ...words('inside'), ...words('after')), { nil: undefined });
const scale = fc.option(fc.constantFrom(...scales), { nil: undefined });
/** 5千 + 米 is 5 千米: such a pair is another counter, not a scale. */
const beginsCounter = (text: string) => counters.some(({ zh }) => text.startsWith(zh));

export const made: fc.Arbitrary<Made> = fc
  .tuple(printedDigits, bound, scale, fc.constantFrom(...counters), fc.boolean())
  .filter(([, , power, counter]) => !beginsCounter((power?.zh ?? '') + counter.zh) || power === undefined)
  .map(([{ plain, printed }, said, power, counter, late]) => {
    const at = (place: string) => (said?.place === place ? said.word : '');
    const inside = at('inside');
    // 余 and 多 stand before the scale or behind it: 5000余万, 5万余.
    const [early, behind] = late && power ? ['', inside] : [inside, ''];
    const exponent = power?.exponent ?? 0;
    const whole = exponent === (plain.split('.')[1]?.length ?? 0);
    return {
      literal: at('before') + printed + early + (power?.zh ?? '') + behind + counter.zh + at('after'),
      value: multiply(fromDecimal(plain), powerOfTen(exponent)),
      unit: counter.unit,
      bound: said?.bound ?? (whole ? 'exact' : 'rounded'),
    };
  })
  // 1日 and 2019年 are dates.
  .filter(({ literal }) => !/^[0-9０-９]{1,4}[年日]/u.test(literal));

/** How often a property is tried. */
export const runs = { numRuns: 2000 };
