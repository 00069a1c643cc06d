import { escapeHtml } from '../plate/markup.ts';
import type { Parcel } from './caption.ts';
import { imageSnippet } from './figure.ts';

/** The image, which one script turns into the embed once a reader is near it; without the script it stays the image. */
export const componentSnippet = (parcel: Parcel): string =>
  [
    `<ledger-chart src="${escapeHtml(parcel.to.embed)}">`,
    imageSnippet(parcel),
    '</ledger-chart>',
    `<script src="${escapeHtml(parcel.to.script)}" async></script>`,
  ].join('\n');
