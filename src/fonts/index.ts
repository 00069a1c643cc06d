/** Public interface: other folders of src import from here only. */

export { drawingFonts, fontsOf } from './families.ts';
export { MissingSigns } from './missing.ts';
export { exactWidth, outlinePath } from './outlines.ts';
export { signsOf, stepsUsing } from './signs.ts';
export { type Cut, cut, missingSigns } from './subset.ts';
