/** What each element of a portable SVG may carry; an element that is not here may not stand in one. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'font-family', 'role', 'aria-label'],
  rect: ['x', 'y', 'width', 'height', 'fill'],
  circle: ['cx', 'cy', 'r', 'fill'],
  line: ['x1', 'y1', 'x2', 'y2', 'stroke', 'stroke-width', 'stroke-dasharray'],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  text: ['x', 'y', 'font-family', 'font-weight', 'text-anchor', 'font-size', 'fill'],
  tspan: ['font-size', 'fill'],
};

/** px: WeChat shows an article no wider. */
export const widest = 677;
/** Signs of an article that WeChat takes, mark-up among them. */
const longest = 20_000;

const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/** The attributes of a start tag, in their order. */
export const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]));

function rootFaults(attributes: ReadonlyMap<string, string>): string[] {
  const sizes = ['width', 'height'].map((name) => /^(\d+)px$/.exec(attributes.get(name) ?? '')?.[1]);
  const [width, height] = sizes;
  const faults: string[] = [];
  if (width === undefined || height === undefined) faults.push('width and height are whole px');
  if (Number(width) > widest) faults.push(`${width}px is wider than ${widest}px`);
  if (attributes.get('viewBox') !== `0 0 ${width} ${height}`) faults.push('the viewBox is not its size');
  if (attributes.get('xmlns') !== 'http://www.w3.org/2000/svg') faults.push('no SVG namespace');
  if (attributes.get('role') !== 'img' || !attributes.get('aria-label'))
    faults.push('no name for those who do not see');
  return faults;
}

function tagFaults(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const names = allowed[name];
  if (!names) return [`<${name}> is not portable`];
  return [...attributes].flatMap(([one, value]) => {
    if (!names.includes(one)) return [`${one} on <${name}>`];
    // Alternative text is told, not read as code.
    if (one === 'aria-label' || one === 'xmlns') return [];
    if (/url\s*\(|[a-z]+:/i.test(value)) return [`${one}="${value}" points outside`];
    return /NaN|undefined|Infinity|null/.test(value) ? [`${one}="${value}" is no value`] : [];
  });
}

/**
 * What keeps an SVG from standing anywhere: in somebody's article, in a sandbox, in WeChat, which takes no id, class,
 * style, defs, gradient, url(#), href, script, foreignObject or self-closing tag, and nothing wider than 677 px. Nothing is
 * allowed that is not named. Empty where it is sound.
 */
export function lintPortable(svg: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = svg.trim().replace(tag, (_, end: string, name: string, text: string, closed: string) => {
    if (closed) faults.push(`<${name}/> closes itself`);
    if (end) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
      return '';
    }
    const attributes = attributesOf(text);
    if ((name === 'svg') !== (open.length === 0)) faults.push(`<${name}> at depth ${open.length}`);
    faults.push(...tagFaults(name, attributes), ...(name === 'svg' ? rootFaults(attributes) : []));
    if (!closed) open.push(name);
    return '';
  });
  if (open.length > 0) faults.push(`<${open.join('><')}> stays open`);
  if (/[<>]/.test(rest)) faults.push(`not an element: ${/[<>].{0,20}/.exec(rest)?.[0]}`);
  if (/&(?!amp;|lt;|gt;|quot;)/.test(svg)) faults.push('an entity that is not one of XML’s own');
  if (svg.length >= longest) faults.push(`${svg.length} signs: WeChat takes fewer than ${longest}`);
  return [...new Set(faults)];
}
