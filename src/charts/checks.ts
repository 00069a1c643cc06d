/** Public interface for checks alone: it imports nothing that draws, so that a check starts quickly. */

export { anyWords, drawingElements, type Forms, startTag } from './print/portable/elements.ts';
export { rootFaults } from './print/portable/lint.ts';
export { attributesIn, strange } from './print/portable/tags.ts';
