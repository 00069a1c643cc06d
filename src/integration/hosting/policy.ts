import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isOwnStyle, type Own } from './own.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elements(child);
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const contentOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script of such a type is data, which nobody runs and the policy does not ask about (HTML, “prepare the script element”). */
const data = ['application/ld+json', 'application/json'];

/** The hashes of a list of inline texts, or what stands for none. */
const allowed = (texts: readonly string[], others: readonly string[] = []): string =>
  [...new Set([...others, ...texts.map(hashOf)])].join(' ') || "'none'";

type Parts = Readonly<Record<'styles' | 'inline' | 'linked', readonly string[]>> & { readonly all: readonly Element[] };

/** What of a page is applied or run. */
function partsOf(html: string): Parts {
  const all = [...elements(parse(html))];
  const scripts = all.filter((one) => one.tagName === 'script' && !data.includes(attribute(one, 'type') ?? ''));
  return {
    all,
    styles: all.filter(({ tagName }) => tagName === 'style').map(contentOf),
    inline: scripts.filter((one) => attribute(one, 'src') === undefined).map(contentOf),
    linked: scripts.flatMap((one) => attribute(one, 'src') ?? []),
  };
}

/**
 * Styles and scripts in a page that are not ours. The policy would block them, but their presence is a bug in whatever
 * let them in.
 */
export function foreignIn(html: string, own: Own): string[] {
  const { all, styles, inline, linked } = partsOf(html);
  const handlers = all.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name, value }) => /^(on|style$)/.test(name) || /^\s*(javascript|vbscript):/i.test(value))
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
  );
  return [
    ...styles.filter((text) => !isOwnStyle(text, own)).map((text) => `<style>${text}`),
    ...inline.filter((text) => !own.inline.has(text)).map((text) => `<script>${text}`),
    ...linked.filter((src) => !own.scripts.has(src)).map((src) => `<script src="${src}">`),
    ...handlers,
  ];
}

/**
 * The Content-Security-Policy of a finished page, by the hashes of what we have written into it ourselves (CSP Level 3):
 * nothing else in the page is run or applied, and nothing is fetched from elsewhere. Who may frame a page cannot be said
 * here, only in a header.
 */
export function policyOf(html: string, own: Own): string {
  const parts = partsOf(html);
  const styles = parts.styles.filter((text) => isOwnStyle(text, own));
  const inline = parts.inline.filter((text) => own.inline.has(text));
  const linked = parts.linked.some((src) => own.scripts.has(src));
  const has = (name: string) => parts.all.some(({ tagName }) => tagName === name);
  return [
    "default-src 'none'",
    `script-src ${allowed(inline, linked ? ["'self'"] : [])}`,
    `style-src ${allowed(styles)}`,
    ...(has('link') || has('img') ? ["img-src 'self' data:"] : []),
    ...(styles.some((text) => text.includes('@font-face')) ? ["font-src 'self'"] : []),
    // Nothing here connects; auditors that read robots.txt out of the page (Lighthouse, issue 4386) take a refusal for a fault.
    ...(has('link') ? ["connect-src 'self'"] : []),
    // A script of ours may open a preview that no markup shows yet.
    ...(has('iframe') || linked ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A page with its policy right after the encoding and before anything that the policy covers. */
export function withPolicy(html: string, own: Own): string {
  const policy = policyOf(html, own).replaceAll('"', '&quot;');
  return html.replace(
    /<meta charset="utf-8">/,
    (encoding) => `${encoding}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
