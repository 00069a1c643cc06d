import type { ExploreData } from '../data.ts';

/** The parts of the page that its script touches. */
export type Page = {
  readonly data: ExploreData;
  readonly form: HTMLFormElement;
  readonly units: HTMLElement;
  readonly settings: HTMLElement;
  readonly choose: HTMLElement;
  readonly notice: HTMLElement;
  readonly asked: HTMLElement;
  readonly status: HTMLElement;
  readonly title: HTMLElement;
  readonly jump: HTMLElement;
  readonly subtitle: HTMLElement;
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly marks: HTMLElement;
  readonly said: HTMLElement;
  readonly notes: HTMLElement;
  readonly sources: HTMLElement;
  readonly rows: HTMLElement;
  readonly whyNoTotal: HTMLElement;
  readonly png: HTMLButtonElement;
  readonly csv: HTMLButtonElement;
};

/** Finds the parts by what the page calls them. Throws where one is missing: page and script are built together. */
export function pageOf(form: HTMLFormElement): Page {
  const part = <Kind extends Element>(name: string, kind: new () => Kind): Kind => {
    const found = form.querySelector(`[data-part-of-page="${name}"]`);
    if (!(found instanceof kind)) throw new TypeError(`no ${name} on the page`);
    return found;
  };
  const data: ExploreData = JSON.parse(part('data', HTMLScriptElement).textContent ?? '');
  const text = (name: string) => part(name, HTMLElement);
  return {
    data,
    form,
    units: text('units'),
    settings: text('settings'),
    choose: text('choose'),
    notice: text('notice'),
    asked: text('asked'),
    status: text('status'),
    title: text('title'),
    jump: text('jump'),
    subtitle: text('subtitle'),
    frame: text('frame'),
    canvas: part('canvas', HTMLCanvasElement),
    marks: text('marks'),
    said: text('said'),
    notes: text('notes'),
    sources: text('sources'),
    rows: text('rows'),
    whyNoTotal: text('whyNoTotal'),
    png: part('png', HTMLButtonElement),
    csv: part('csv', HTMLButtonElement),
  };
}

/** An element with its text and attributes. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Sets a text only where it changes: a live region would be read out again for nothing. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** What opens a receipt: a button of its slip, or where there are no such slips a link to its own page. */
export function receiptOpener(id: string, href: string, text: string): HTMLElement {
  if (!('popover' in HTMLElement.prototype)) return made('a', text, { href });
  return made('button', text, { type: 'button', popovertarget: `r-${id}` });
}
