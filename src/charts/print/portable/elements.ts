/** What an attribute's value looks like, as the source of a pattern; no value of ours has a quotation mark or a bracket of a tag in it. */
export type Forms = Readonly<Record<string, string>>;

const number = '-?\\d+(?:\\.\\d+)?';
const numbers = `${number}(?: ${number})*`;
const colour = '#[0-9a-f]{6}|none';
const fonts = "['A-Za-z][\\w ',-]*";
const stroke = { stroke: colour, 'stroke-width': number, 'stroke-dasharray': numbers };
/** Free text, which is never read as code. */
export const anyWords = '[^"<>]*';

/** The elements of a portable drawing and what each may carry, in the order in which it is written; nothing else may stand in one. */
export const drawingElements: Readonly<Record<string, Forms>> = {
  svg: {
    xmlns: 'http://www\\.w3\\.org/2000/svg',
    width: '\\d+px',
    height: '\\d+px',
    viewBox: '0 0 \\d+ \\d+',
    'font-family': fonts,
    role: 'img',
    'aria-label': anyWords,
  },
  rect: { x: number, y: number, width: number, height: number, fill: colour },
  circle: { cx: number, cy: number, r: number, fill: colour },
  line: { x1: number, y1: number, x2: number, y2: number, ...stroke },
  path: { d: '[MmLlHhVvCcQqAaZz\\d\\s,.-]+', fill: colour, ...stroke },
  text: {
    x: number,
    y: number,
    'font-family': fonts,
    'font-weight': '700',
    'text-anchor': 'middle|end',
    'font-size': number,
    fill: colour,
  },
  tspan: { 'font-size': number, fill: colour },
};

/** A start tag of an element as our code writes it: each attribute at most once, in its order. */
export const startTag = (name: string, forms: Forms): RegExp =>
  new RegExp(
    `^<${name}${Object.entries(forms)
      .map(([one, form]) => `(?: ${one}="(?:${form})")?`)
      .join('')}>$`,
  );
