import { anyWords, drawingElements, type Forms } from '../../charts/checks.ts';

/** An element of a plate: what it stands in, whether words stand in it, and what it may carry, in the order in which it is written. */
export type PlateElement = {
  readonly within: readonly string[];
  readonly words?: boolean;
  readonly forms?: Forms;
};

/** Shown in the compact plate only, or in the medium one. */
const width = '[cm]';

/** In a drawing words stand in lines of text, and everything else stands in the drawing itself. */
const drawing = Object.entries(drawingElements).map(([name, forms]): [string, PlateElement] => {
  const within = name === 'svg' ? ['', 'div'] : [name === 'tspan' ? 'text' : 'svg'];
  return [name, { within, forms, words: name === 'text' || name === 'tspan' }];
});

/**
 * The elements of plates of version 1 (plate.ts, table.ts, markup.ts, print/svg.ts). Every published plate is verified
 * against this list, so elements may be added but never removed.
 */
export const plateElements: Readonly<Record<string, PlateElement>> = {
  figure: { within: [''] },
  figcaption: { within: ['figure'] },
  h1: { within: ['figcaption'], words: true },
  p: { within: ['figcaption', 'figure', 'details'], words: true, forms: { class: 's|q|t(?: [cm])?' } },
  br: { within: ['h1', 'p'], forms: { class: width } },
  div: {
    within: ['figure', 'details'],
    forms: { class: '[cmw]', tabindex: '0', role: 'region', 'aria-label': anyWords },
  },
  details: { within: ['figure'] },
  summary: { within: ['details'], words: true },
  span: { within: ['summary'], words: true, forms: { class: width } },
  table: { within: ['div'] },
  thead: { within: ['table'] },
  tbody: { within: ['table'] },
  tr: { within: ['thead', 'tbody'] },
  th: { within: ['tr'], words: true, forms: { scope: 'row|col' } },
  td: { within: ['tr'], words: true },
  small: { within: ['th'], words: true },
  ...Object.fromEntries(drawing),
};
