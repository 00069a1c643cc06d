import { drawingElements } from './elements.ts';
import { strange, type Tag, tagsOf } from './tags.ts';

/** px: WeChat shows an article no wider. */
export const widest = 677;
/** Signs of an article that WeChat takes, mark-up among them. */
const longest = 20_000;

/** What keeps a drawing from being placed: its size, its name. */
export function rootFaults(attributes: ReadonlyMap<string, string>): string[] {
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

function tagFaults({ name, attributes }: Tag): string[] {
  const allowed = drawingElements[name];
  if (!allowed) return [`<${name}> is not portable`];
  const names = attributes.map(([one]) => one);
  return attributes.flatMap(([one, value], i) => {
    const form = allowed[one];
    if (form === undefined) return [`${one} on <${name}>`];
    // With a doubled attribute a browser uses the first one, and an XML parser rejects the file.
    if (names.indexOf(one) !== i) return [`${one} twice on <${name}>`];
    if (new RegExp(`^(?:${form})$`).test(value)) return [];
    return [`${one}="${value}" ${/url\s*\(|[a-z]+:/i.test(value) ? 'points outside' : 'is no value'}`];
  });
}

/**
 * What keeps an SVG from being a portable drawing: one that can stand in somebody's article, in a sandbox, in WeChat, which
 * takes no id, class, style, defs, gradient, url(#), href, script, foreignObject or self-closing tag, and nothing wider than
 * 677 px. Nothing is allowed that is not named. Empty where nothing is wrong.
 */
export function faultsOfDrawing(svg: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const { tags, rest } = tagsOf(svg.trim());
  for (const tag of tags) {
    const { name, ends, closesItself } = tag;
    if (closesItself) faults.push(`<${name}/> closes itself`);
    if (ends) {
      if (open.pop() !== name || tag.attributes.length > 0) faults.push(`</${name}> closes nothing`);
      continue;
    }
    if ((name === 'svg') !== (open.length === 0)) faults.push(`<${name}> at depth ${open.length}`);
    faults.push(...tagFaults(tag), ...(name === 'svg' ? rootFaults(new Map(tag.attributes)) : []));
    if (!closesItself) open.push(name);
  }
  const roots = tags.filter(({ name, ends }) => name === 'svg' && !ends).length;
  if (roots !== 1 || !/^<svg[\s\S]*<\/svg>$/.test(svg.trim())) faults.push('not one drawing');
  if (open.length > 0) faults.push(`<${open.join('><')}> stays open`);
  if (/[<>]/.test(rest)) faults.push(`not an element: ${/[<>].{0,20}/.exec(rest)?.[0]}`);
  if (strange.test(svg)) faults.push('an entity that is not one of XML’s own, or a control');
  return [...new Set(faults)];
}

/** The same, and whether WeChat accepts it in an article. */
export const lintPortable = (svg: string): string[] => [
  ...faultsOfDrawing(svg),
  ...(svg.length >= longest ? [`${svg.length} signs: WeChat takes fewer than ${longest}`] : []),
];
