/** Public interface: other folders of src import from here only. */

export { articleOf, inScript } from './article.ts';
export { feedOf } from './feed.ts';
export { dataPackage, figuresCsv, figuresJson } from './files.ts';
export type { Format, Printing } from './format.ts';
export { formats, tableFormat } from './formats.ts';
export { datasetOf } from './observations.ts';
export { type Listed, robotsOf, sitemapOf } from './sitemap.ts';
