/** Units that English has beside those of ECMA-402, and their Chinese fellows. */
const more =
  'ton tons tonne tonnes jin mu li jiao fen cent cents penny pence pct percentage percentages decade decades century centuries fortnight fortnights watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts kw kwh mw gw quintal quintals bushel bushels metre metres kilo kilos rouble roubles renminbi yuan rmb'.split(
    ' ',
  );
/** Short signs of units that are words of another meaning. */
const words = new Set(['in', 'am', 'b', 'c', 'd', 'f', 'h', 'l', 'g', 's', 'm', 'y']);

const formatted = (options: Intl.NumberFormatOptions, part: 'unit' | 'currency'): string[] =>
  ['en-US', 'en-GB'].flatMap((locale) =>
    [1, 2].flatMap((count) =>
      new Intl.NumberFormat(locale, options)
        .formatToParts(count)
        .filter(({ type }) => type === part)
        .map(({ value }) => value.toLowerCase()),
    ),
  );

function collected(): ReadonlySet<string> {
  const units = Intl.supportedValuesOf('unit').flatMap((unit) =>
    (['long', 'short'] as const).flatMap((unitDisplay) => formatted({ style: 'unit', unit, unitDisplay }, 'unit')),
  );
  // Codes with X are metals, funds and tests; the last word of a currency's name is what is counted: South Korean won.
  const money = Intl.supportedValuesOf('currency')
    .filter((currency) => !currency.startsWith('X'))
    .flatMap((currency) =>
      formatted({ style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 }, 'currency'),
    )
    .map(
      (name) =>
        name
          .replace(/\s*\(.*/, '')
          .split(' ')
          .at(-1) ?? '',
    )
    .filter((name) => !/^(?:units?|account|rights?|gold)$/.test(name));
  return new Set([...units, ...money, ...more].filter((name) => /^\p{L}[\p{L} -]*$/u.test(name) && !words.has(name)));
}

let known: ReadonlySet<string> | undefined;
/** English names of units of measure, of time and of money, singular and plural, in lower case: ECMA-402's, ISO 4217's, some more. */
export const englishUnits = (): ReadonlySet<string> => {
  known ??= collected();
  return known;
};
