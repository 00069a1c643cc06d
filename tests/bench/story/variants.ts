import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Our page without its fonts: nothing is preloaded, and the system's own take their place. */
export function withoutFonts(html: string): string {
  const bare = html.replace(/<link rel="preload"[^>]*\bas="font"[^>]*>/g, '').replace(/@font-face\{[^}]*\}/g, '');
  if (bare.length === html.length) throw new Error('the page has no fonts that could be taken out');
  return bare;
}

const unseen = new Set(['head', 'style', 'script', 'template', 'svg']);
/** What stands on lines of its own, and what it becomes. All else is the text inside. */
const blocks: Readonly<Record<string, string>> = {
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  p: 'p',
  li: 'p',
  dt: 'p',
  dd: 'p',
  th: 'p',
  td: 'p',
  summary: 'p',
  button: 'p',
};
const style = 'body{max-width:38em;margin:0 auto;padding:0 1em;font:1rem/1.8 sans-serif}';

/**
 * What somebody would write by hand to say the same: every word of the page in headings and paragraphs, three rules of
 * style, no drawing, no font. The measure of what the rest costs.
 */
export function bareOf(html: string): string {
  const document = parse(html);
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const lines: { tag: string; text: string }[] = [];
  const collect = (node: Node, tag: string): void => {
    if ('value' in node) {
      const last = lines.at(-1);
      if (last?.tag === tag) last.text += node.value;
      else if (node.value.trim() !== '') lines.push({ tag, text: node.value });
      return;
    }
    if ('tagName' in node && unseen.has(node.tagName)) return;
    const own = 'tagName' in node ? blocks[node.tagName] : undefined;
    if (own) lines.push({ tag: own, text: '' });
    for (const child of 'childNodes' in node ? node.childNodes : []) collect(child, own ?? tag);
    if (own) lines.push({ tag: 'p', text: '' });
  };
  collect(document, 'p');
  const body = lines
    .map(({ tag, text }) => ({ tag, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ tag, text }) => `<${tag}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${tag}>`);
  return [
    `<!doctype html><html lang="${lang}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${style}</style>`,
    ...body,
  ].join('\n');
}
