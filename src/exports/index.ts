/** The room's door: other rooms import from here only. */
export { drawingFaces, facesOf } from './fonts/faces.ts';
export { signsOf, stepsUsing } from './fonts/signs.ts';
export { type Cut, cut, missingSigns } from './fonts/subset.ts';
export { decimal, lightTones, portableSvg, printMark } from './portable/svg.ts';
