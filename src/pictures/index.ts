/** Public interface: other folders of src import from here only. */

export { cardOf, type Image, imageBytes, imagesOf, kitImages, pngWidth, svgsOf } from './images.ts';
export { kitName, kitOf, type Packed } from './kit.ts';
export { outlinedSvg } from './outlined.ts';
export { pngOf } from './pixels.ts';
export { sizesInPx } from './sizes.ts';
export { tracedSvg } from './traced.ts';
