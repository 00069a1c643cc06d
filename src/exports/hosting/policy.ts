import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elements(child);
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const contentOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only these are run; a script of another type is data, which the policy does not ask about (HTML, “prepare the script element”). */
const executable = new Set([undefined, '', 'module', 'text/javascript']);

/** The hashes of a list of inline texts, or what stands for none. */
const allowed = (texts: readonly string[], others: readonly string[] = []): string =>
  [...new Set([...others, ...texts.map(hashOf)])].join(' ') || "'none'";

/**
 * The Content-Security-Policy of a finished page, by the hashes of what is inline in it (CSP Level 3): nothing that is not
 * in the page is run or applied, and nothing is fetched from elsewhere. Who may frame a page cannot be said here, only in
 * a header.
 */
export function policyOf(html: string): string {
  const all = [...elements(parse(html))];
  const scripts = all.filter(
    ({ tagName, attrs }) => tagName === 'script' && executable.has(attrs.find(({ name }) => name === 'type')?.value),
  );
  const inline = scripts.filter((script) => attribute(script, 'src') === undefined).map(contentOf);
  const linked = scripts.some((script) => attribute(script, 'src') !== undefined);
  const styles = all.filter(({ tagName }) => tagName === 'style').map(contentOf);
  const has = (name: string) => all.some(({ tagName }) => tagName === name);
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

/** A page with its policy behind its encoding and before anything that the policy speaks of. */
export function withPolicy(html: string): string {
  const policy = policyOf(html).replaceAll('"', '&quot;');
  return html.replace(
    /<meta charset="utf-8">/,
    (encoding) => `${encoding}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
