import { escapeHtml } from '../plate/markup.ts';
import { captionHtml, opening, type Parcel } from './caption.ts';
import { statedWidth } from './frame.ts';

/** What is said of the chart where its frame cannot be shown. */
export const quoteOf = (parcel: Parcel): string => escapeHtml(opening(parcel.plate)) + captionHtml(parcel);

/**
 * What WordPress keeps of an embed it does not know: one blockquote, the fallback, and one frame with these attributes
 * (wp_filter_oembed_result). The class is what its own script looks for where this is pasted by hand.
 */
export function wordpressSnippet(parcel: Parcel): string {
  const { plate, to } = parcel;
  const name = ' class="wp-embedded-content"';
  return [
    `<blockquote${name}>${quoteOf(parcel)}</blockquote>`,
    `<iframe${name} src="${escapeHtml(to.embed)}" title="${escapeHtml(plate.title)}" width="${statedWidth}" height="${plate.heights.medium}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`,
  ].join('\n');
}
