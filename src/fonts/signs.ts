import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
/** The last step of a selector: a tag, classes, or both. */
type Step = { readonly tag: string | undefined; readonly classes: readonly string[] };

/** Rules whose selectors set a variable as their font. The sheets are ours and flat enough to be read by a pattern. */
export function stepsUsing(css: string, variable: string): Step[] {
  const blocks = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g);
  const steps: Step[] = [];
  for (const [, selectors = '', body = ''] of blocks) {
    if (!new RegExp(`font(?:-family)?:[^;]*var\\(${variable}\\)`).test(body)) continue;
    for (const selector of selectors.split(',')) {
      const last =
        selector
          .replace(/:{1,2}[a-z-]+(\([^)]*\))?/g, '')
          .trim()
          .split(/[\s>+~]+/)
          .at(-1) ?? '';
      const tag = /^[a-z][a-z0-9]*/.exec(last)?.[0];
      const classes = [...last.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
      if (tag !== undefined || classes.length > 0) steps.push({ tag, classes });
    }
  }
  return steps;
}

const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

function matches(element: Element, { tag, classes }: Step): boolean {
  const own = attribute(element, 'class').split(/\s+/);
  return (tag === undefined || element.tagName === tag) && classes.every((name) => own.includes(name));
}

/** All signs inside the elements of a page that those rules set, texts printed from attributes included. */
export function signsOf(html: string, steps: readonly Step[]): Set<string> {
  const signs = new Set<string>();
  const visit = (node: Node, inside: boolean): void => {
    if (tree.isTextNode(node)) {
      if (inside) for (const sign of node.value) if (!/\s/.test(sign) || sign === ' ') signs.add(sign);
      return;
    }
    if (tree.isElementNode(node)) {
      if (node.tagName === 'script' || node.tagName === 'style') return;
      const here = inside || steps.some((step) => matches(node, step));
      if (here) for (const sign of attribute(node, 'data-seam')) signs.add(sign);
      for (const child of node.childNodes) visit(child, here);
    } else if ('childNodes' in node) for (const child of node.childNodes) visit(child, inside);
  };
  visit(parse(html), false);
  return signs;
}
