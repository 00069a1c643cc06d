import { attributesOf } from '../../charts/index.ts';
import { escapeHtml } from '../plate/markup.ts';
import { captionHtml, opening, type Parcel } from './caption.ts';

/** The drawing itself in the article: no frame, no script, no request. It is scrolled sideways where it has no room. */
export const framelessSnippet = (parcel: Parcel): string =>
  [
    '<figure style="margin:0">',
    `<div tabindex="0" style="overflow-x:auto">${parcel.plate.svg}</div>`,
    `<figcaption>${captionHtml(parcel)}</figcaption>`,
    '</figure>',
  ].join('\n');

/** px of the portable drawing. */
export function sizeOfSvg(svg: string): readonly [width: number, height: number] {
  const root = attributesOf(/^<svg[^>]*>/.exec(svg)?.[0] ?? '');
  const [width = Number.NaN, height = Number.NaN] = ['width', 'height'].map((name) =>
    Number.parseFloat(root.get(name) ?? ''),
  );
  return [width, height];
}

/**
 * The picture that says everything, with its text for those who do not see it, as a link to the chart's page. Not
 * loading="lazy", because an article may be saved as a PDF without scrolling.
 */
export function linkedImage({ plate, to }: Parcel, format: 'png' | 'svg'): string {
  const [width, height] = sizeOfSvg(plate.svg);
  return `<a href="${escapeHtml(to.page)}"><img src="${escapeHtml(to[format])}" alt="${escapeHtml(opening(plate) + plate.alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`;
}

/** The picture as an article shows it. */
export const imageSnippet = (parcel: Parcel): string =>
  [
    '<figure style="margin:0">',
    linkedImage(parcel, 'png'),
    `<figcaption>${captionHtml(parcel)}</figcaption>`,
    '</figure>',
  ].join('\n');
