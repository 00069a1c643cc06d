/** The room's door: other rooms import from here only. */

export { drawingFonts, fontsOf } from './families.ts';
export { MissingSigns } from './missing.ts';
export { drawnWidth, outlinePath } from './outlines.ts';
export { signsOf, stepsUsing } from './signs.ts';
export { type Cut, cut, missingSigns } from './subset.ts';
