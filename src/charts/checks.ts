/** The door of those who only check a drawing: it leads to nothing that draws, so that a check is quick. */

export { anyWords, drawingElements, type Forms, startTag } from './print/portable/elements.ts';
export { rootFaults } from './print/portable/lint.ts';
export { attributesIn, strange } from './print/portable/tags.ts';
