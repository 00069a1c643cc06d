import { ancestorsOf, attribute, classesOf, type Element } from '../pages.ts';

/** Digits on a page that no number of the ledger prints: where, which, why. */
export type Exception = {
  readonly build: string;
  /** One place: tags, ids and classes, separated by spaces where one stands in another. */
  readonly selector: string;
  readonly value: string;
  readonly reason: string;
};

/** At most twenty, each of them in use. */
export const exceptions: readonly Exception[] = [
  {
    build: 'site',
    selector: 'section#brands div.text p',
    value: '331+',
    reason: 'the source’s own name for its apple bases, listed as an idiom in the content: a code, not a number',
  },
  {
    build: 'site',
    selector: 'figure#chart-income p.sources a',
    value: 'http://www.china.org.cn/china/special_coverage/2020-03/13/content_75811749_4.htm',
    reason: 'the address of a source, which the style sheet prints on paper',
  },
  {
    build: 'site',
    selector: 'figure#chart-income p.sources a',
    value: 'http://www.stats.gov.cn/english/PressRelease/202002/t20200203_1724909.html',
    reason: 'the address of a source, which the style sheet prints on paper',
  },
];

/** Whether an element is the one a selector names. */
export function matches(element: Element, selector: string): boolean {
  const [last = '', ...outer] = selector.split(' ').reverse();
  const is = (one: Element, step: string): boolean => {
    const [, tag, rest = ''] = /^([a-z0-9]+)(.*)$/.exec(step) ?? [];
    const names = rest.match(/[#.][\w-]+/g) ?? [];
    if (tag === undefined || names.join('') !== rest) throw new Error(`not a plain selector: ${selector}`);
    return (
      one.tagName === tag &&
      names.every((name) =>
        name.startsWith('#') ? attribute(one, 'id') === name.slice(1) : classesOf(one).includes(name.slice(1)),
      )
    );
  };
  if (!is(element, last)) return false;
  let around = ancestorsOf(element).slice(1);
  for (const step of outer) {
    const at = around.findIndex((one) => is(one, step));
    if (at === -1) return false;
    around = around.slice(at + 1);
  }
  return true;
}
