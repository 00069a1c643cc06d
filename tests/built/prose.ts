import { attribute, type Element, elementsOf, isElement, isText, type Node, type Page } from './pages.ts';

/** Elements that stand in a line of text; every other one begins a line of its own. */
const inline = new Set(['a', 'span', 'b', 'em', 'i', 'strong', 'small', 'button', 'tspan']);
// Code to be copied is no prose of ours.
const unseen = new Set(['style', 'script', 'template', 'pre', 'code']);
const isInline = (element: Element): boolean => inline.has(element.tagName);

/** The language an element is said to be in. */
export function languageAt(element: Element): string {
  for (let at: Node | null = element; at; at = 'parentNode' in at ? (at.parentNode as Node | null) : null) {
    const lang = isElement(at) ? attribute(at, 'lang') : undefined;
    if (lang !== undefined) return lang;
  }
  return '';
}

/** A run of text with the language it is marked as. */
export type Run = { readonly text: string; readonly lang: string; readonly element: Element };

function runsIn(element: Element): Run[] {
  return element.childNodes.flatMap((child) => {
    if (isText(child)) return [{ text: child.value, lang: languageAt(element), element }];
    return isElement(child) && isInline(child) ? runsIn(child) : [];
  });
}

/** The lines of a page: each block's own text in runs of one language, the page's title among them. */
export const linesOf = (page: Page): Run[][] =>
  elementsOf(page.document)
    .filter((one) => !isInline(one) && !unseen.has(one.tagName))
    .map(runsIn)
    .filter((runs) => runs.some(({ text }) => text.trim() !== ''));

/** A line as a browser sets it, what is in another language left out by a sign that no rule looks at. */
export const lineIn = (runs: readonly Run[], lang: string): string =>
  runs
    .map((run) => (run.lang === lang ? run.text : '\uFFFC'))
    .join('')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();

const rules: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['half-width punctuation after a Chinese sign', /\p{Script=Han}[,.;:!?()'"]/u],
  ['half-width punctuation before one', /[,;:!?()'"]\s*\p{Script=Han}/u],
  ['a space between Chinese and digits', /\p{Script=Han}\s+[\p{Nd}¥]|[\p{Nd}%]\s+\p{Script=Han}/u],
  ['a space beside Chinese punctuation', /\s[，。；：、！？」』）》]|[，。！？；：、「『（《]\s/u],
  ['punctuation twice', /[，。；：、！？]{2}/u],
];

/** What offends a Chinese typesetter in a line. */
export const faultsOfChinese = (line: string): string[] =>
  rules.flatMap(([what, pattern]) => {
    const at = pattern.exec(line)?.index;
    return at === undefined ? [] : [`${what}: ${line.slice(Math.max(0, at - 12), at + 14)}`];
  });
