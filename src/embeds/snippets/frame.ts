import { escapeHtml } from '../plate/markup.ts';
import { turn } from '../plate/measures.ts';
import { reserved } from '../plate/reserve.ts';
import { captionHtml, type Parcel } from './caption.ts';

/** px: the width at which a bare frame is right where the medium drawing is the lower one, and that WordPress is told. */
export const statedWidth = 640;
/** px: the other, a phone's column, at which the compact drawing is. */
const narrowWidth = 320;

/**
 * Width and height of a frame without any style, right at that width. Never more than the chart takes at another one:
 * where styles are kept they only add to it.
 */
function boxOf({ plate: { heights } }: Parcel): { readonly width: number; readonly height: number } {
  return heights.medium <= heights.compact
    ? { width: statedWidth, height: heights.medium }
    : { width: narrowWidth, height: heights.compact };
}

// Not loading="lazy": a browser that prints an article leaves out the frames that nobody has scrolled to.
const frameTag = (parcel: Parcel, style: string): string => {
  const { plate, to } = parcel;
  const { width, height } = boxOf(parcel);
  return `<iframe src="${escapeHtml(to.embed)}" title="${escapeHtml(plate.title)}" width="${width}" height="${height}"${style}></iframe>`;
};

/** A frame whose height is reserved by a style attribute, from the width it is given. */
export function frameSnippet(parcel: Parcel): string {
  const style = `display:block;width:100%;border:0;${reserved('min-height', parcel.plate)}`;
  return [
    '<figure style="margin:0">',
    `<div style="width:100%;container-type:inline-size">${frameTag(parcel, ` style="${style}"`)}</div>`,
    `<figcaption>${captionHtml(parcel)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/**
 * The same with a style block, for where style attributes are taken out. A block can also ask what a browser knows: where
 * frame-sizing is known, the frame grows with the opened table without any script of the host's.
 */
export function frameBlockSnippet(parcel: Parcel): string {
  const { plate } = parcel;
  const name = ['ledger', plate.chart, plate.language, plate.heights.compact, plate.heights.medium].join('-');
  const high = (px: number) => `.${name} iframe{min-height:${px}px}`;
  return [
    '<style>',
    `.${name}{margin:0}`,
    `.${name} div{width:100%;container-type:inline-size}`,
    `.${name} iframe{display:block;width:100%;border:0}`,
    high(plate.heights.compact),
    `@container (min-width:${turn}px){${high(plate.heights.medium)}}`,
    `@supports (frame-sizing:content-height){.${name} iframe{height:auto;frame-sizing:content-height}}`,
    '</style>',
    `<figure class="${name}">`,
    `<div>${frameTag(parcel, '')}</div>`,
    `<figcaption>${captionHtml(parcel)}</figcaption>`,
    '</figure>',
  ].join('\n');
}
