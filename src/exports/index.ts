/** The room's door: other rooms import from here only. */
export { articleOf, inScript } from './discovery/article.ts';
export { type Listed, robotsOf, sitemapOf } from './discovery/sitemap.ts';
export { drawingFace, facesOf } from './fonts/faces.ts';
export { drawnWidth } from './fonts/outlines.ts';
export { signsOf, stepsUsing } from './fonts/signs.ts';
export { type Cut, cut, missingSigns } from './fonts/subset.ts';
export { cardOf, type Image, imageBytes, imagesOf, svgsOf } from './images.ts';
export { outlinedSvg } from './portable/outlined.ts';
export { pngOf } from './portable/pixels.ts';
export { decimal, lightTones, portableSvg, printMark } from './portable/svg.ts';
