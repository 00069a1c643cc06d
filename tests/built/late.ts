import { type Declaration, declarationsOf, type Rule, rulesOf } from './css.ts';

/** What browsers of the last years do not know yet: how it is seen in a value, and how a sheet asks for it. */
const late = [
  { name: 'light-dark()', inValue: /\blight-dark\(/, asks: /^@supports \(\s*[\w-]+:\s*light-dark\(/ },
  { name: 'container units', inValue: /\d(?:cqw|cqh|cqi|cqb|cqmin|cqmax)\b/, asks: /^@supports \([\w-]+:\s*1cq/ },
] as const;
type Late = (typeof late)[number];

/** Whether a value stands before this one for browsers that pass over it: in the same rule, of the same property. */
const before = (declarations: readonly Declaration[], at: number, { inValue }: Late): boolean =>
  declarations
    .slice(0, at)
    .some(({ property, value }) => property === declarations[at]?.property && !inValue.test(value));

/** Whether a rule that is asked for stands over one that is not, and that sets the same. */
function overPlain(rules: readonly Rule[], own: Rule, property: string, { asks, inValue }: Late): boolean {
  const plain = own.conditions.filter((condition) => !asks.test(condition));
  return (
    plain.length < own.conditions.length &&
    rules
      .slice(0, rules.indexOf(own))
      .some(
        ({ conditions, selector, declarations }) =>
          selector === own.selector &&
          conditions.join() === plain.join() &&
          declarations.some((one) => one.property === property && !inValue.test(one.value)),
      )
  );
}

/** What else is late: a property that a browser knows by another name. */
const prefixed: Readonly<Record<string, string>> = { 'text-size-adjust': '-webkit-text-size-adjust' };

const unprefixed = (declarations: readonly Declaration[]): string[] =>
  declarations
    .filter(
      ({ property, value }) =>
        prefixed[property] !== undefined &&
        !declarations.some((one) => one.property === prefixed[property] && one.value === value),
    )
    .map(({ property }) => `${property} without its prefix`);

const printed = ({ property, value }: Declaration): string => `${property}: ${value}`;

/**
 * Every declaration of a sheet that leaves older browsers with nothing. A custom property takes any value, so that
 * nothing that stands before it in its rule is a way out; it has to be asked for.
 */
export function unguarded(css: string): string[] {
  const rules = rulesOf(css);
  return rules.flatMap((rule) => [
    ...unprefixed(rule.declarations),
    ...rule.declarations.flatMap((one, at) =>
      late
        .filter(({ inValue }) => inValue.test(one.value))
        .filter(
          (feature) =>
            !(
              (!one.property.startsWith('--') && before(rule.declarations, at, feature)) ||
              overPlain(rules, rule, one.property, feature)
            ),
        )
        .map(({ name }) => `${rule.selector} {${printed(one)}} with no value before ${name}`),
    ),
  ]);
}

/** The same of a style attribute. */
export function unguardedIn(style: string): string[] {
  const declarations = declarationsOf(style);
  return declarations.flatMap((one, at) =>
    late
      .filter((feature) => feature.inValue.test(one.value) && !before(declarations, at, feature))
      .map(({ name }) => `${printed(one)} with no value before ${name}`),
  );
}

/** How many declarations of a text ask for something late, with a way out or without. */
export const lateIn = (css: string): number =>
  rulesOf(css).reduce(
    (sum, { declarations }) =>
      sum +
      declarations.filter(
        ({ property, value }) => property in prefixed || late.some(({ inValue }) => inValue.test(value)),
      ).length,
    0,
  );
