import { escapeHtml } from '../plate/markup.ts';
import { reserveOf } from '../plate/reserve.ts';
import { captionHtml, type Parcel } from './caption.ts';
import { linkedImage } from './figure.ts';

/**
 * The image, which one script turns into the embed once a reader is near it; without the script it stays the image. It is
 * the drawing, which weighs no more than the embed, so that it need not wait for a reader and is there on paper.
 */
export const componentSnippet = (parcel: Parcel): string =>
  [
    '<figure style="margin:0">',
    `<ledger-chart src="${escapeHtml(parcel.to.embed)}" label="${escapeHtml(parcel.plate.title)}" reserve="${reserveOf(parcel.plate)}">`,
    linkedImage(parcel, 'svg'),
    '</ledger-chart>',
    `<figcaption>${captionHtml(parcel)}</figcaption>`,
    '</figure>',
    `<script src="${escapeHtml(parcel.to.script)}" async></script>`,
  ].join('\n');
