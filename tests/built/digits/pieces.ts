import {
  ancestorsOf,
  attribute,
  classesOf,
  type Element,
  elementsOf,
  isElement,
  isText,
  type Node,
  type Page,
} from '../pages.ts';

/** What a piece of text belongs to: only its own numbers may stand in it. */
type Scope =
  | { readonly kind: 'entry' | 'chart' | 'term' | 'part'; readonly id: string }
  | { readonly kind: 'page'; readonly id: string };

/** A piece of text that people see or hear, with what it belongs to. */
export type Piece = {
  readonly page: Page;
  readonly element: Element;
  /** The attribute it stands in; none for text. */
  readonly attribute: string | undefined;
  readonly text: string;
  readonly scope: Scope;
};

/** Attributes that are read out or shown, by a browser or by our own style sheets. */
const heard = [
  ...['alt', 'title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'label'],
  ...['data-seam', 'data-mark'],
];
// Code to be copied has pixels in it, and no figure of its own.
const unseen = new Set(['style', 'script', 'template', 'pre']);

/** Elements that a number may run across; every other one ends a piece of text. */
const isGlue = (element: Element): boolean =>
  ['tspan', 'b', 'em', 'i', 'strong'].includes(element.tagName) ||
  (element.tagName === 'span' &&
    isElement(element.parentNode as Node) &&
    classesOf(element.parentNode as Element).includes('literal'));

/** Stands where another piece was cut out, so that what is left does not run together. */
const cut = '\u0000';

function ownText(element: Element): string {
  return element.childNodes
    .map((child) => (isText(child) ? child.value : isElement(child) ? (isGlue(child) ? ownText(child) : cut) : ''))
    .join('');
}

/** The one thing an element names by its address, its button or its id. */
function named(element: Element): Scope | undefined {
  const opens = attribute(element, 'popovertarget');
  const href = attribute(element, 'href') ?? '';
  const id = attribute(element, 'id') ?? '';
  if (opens?.startsWith('r-')) return { kind: 'entry', id: opens.slice(2) };
  if (opens?.startsWith('t-')) return { kind: 'term', id: opens.slice(2) };
  if (href.startsWith('#r-')) return { kind: 'entry', id: href.slice(3) };
  const figure = /\/figures\/([a-z0-9-]+)\/$/.exec(href)?.[1];
  if (figure && element.tagName === 'a') return { kind: 'entry', id: figure };
  const chart = /(?:#chart-([a-z0-9-]+)|\/charts\/([a-z0-9-]+)\/)$/.exec(href)?.slice(1).find(Boolean);
  if (chart && element.tagName === 'a') return { kind: 'chart', id: chart };
  const classes = classesOf(element);
  if (classes.includes('receipt') && id.startsWith('r-')) return { kind: 'entry', id: id.slice(2) };
  if (classes.includes('slip') && id.startsWith('t-')) return { kind: 'term', id: id.slice(2) };
  if (classes.includes('chart') && id.startsWith('chart-')) return { kind: 'chart', id: id.slice(6) };
  if (classes.includes('part') && element.tagName === 'section') return { kind: 'part', id };
  return undefined;
}

/** The nearest thing that a text belongs to: its own, that of its row or item, of its section, of its page. */
function scopeOf(page: Page, element: Element): Scope {
  for (const one of ancestorsOf(element)) {
    const own =
      named(one) ??
      // A number's words stand beside their button, a row's and an item's beside its link.
      (['li', 'tr'].includes(one.tagName) || classesOf(one).includes('trigger')
        ? elementsOf(one).map(named).find(Boolean)
        : undefined);
    if (own) return own;
  }
  const path = page.file.replace(/^en\//, '').replace(/(^|\/)index\.html$/, '');
  const [, folder, id] = /^(figures|charts)\/(.+)$/.exec(path) ?? [];
  if (!id) return { kind: 'page', id: path };
  return { kind: folder === 'figures' ? 'entry' : 'chart', id };
}

/** Everything on a page that people see or hear and that has a digit in it. */
export function piecesOf(page: Page): Piece[] {
  return elementsOf(page.document).flatMap((element) => {
    if (unseen.has(element.tagName) || isGlue(element)) return [];
    const attributes = heard.filter((name) => attribute(element, name) !== undefined);
    if (
      element.tagName === 'meta' &&
      /description|title/.test(attribute(element, 'name') ?? attribute(element, 'property') ?? '')
    )
      attributes.push('content');
    // On paper the style sheet prints the address behind a source.
    if (element.tagName === 'a' && ancestorsOf(element).some((one) => classesOf(one).includes('sources')))
      attributes.push('href');
    const texts = [
      [undefined, ownText(element)] as const,
      ...attributes.map((name) => [name, attribute(element, name) ?? ''] as const),
    ];
    return texts
      .filter(([, text]) => /\p{Nd}/u.test(text))
      .map(([name, text]) => ({ page, element, attribute: name, text, scope: scopeOf(page, element) }));
  });
}
