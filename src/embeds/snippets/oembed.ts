import { type Language, localeOf } from '../../locale/index.ts';
import { escapeHtml } from '../plate/markup.ts';
import { reserved } from '../plate/reserve.ts';
import type { Parcel } from './caption.ts';
import { sizeOfSvg } from './figure.ts';
import { statedWidth } from './frame.ts';
import { quoteOf } from './wordpress.ts';

/** What https://oembed.com lets a provider say of itself. */
export type Provider = { readonly name: string; readonly url: string };

/** A file of oEmbed 1.0. */
export type OEmbed = Readonly<Record<string, string | number>>;

const common = (provider: Provider, title: string) => ({
  version: '1.0',
  title,
  provider_name: provider.name,
  provider_url: provider.url,
});

/**
 * The quotation is what WordPress shows until the embed has spoken, and in feeds; the frame's style, which it takes out,
 * keeps the right height free at any width where nothing is taken out, as in Ghost.
 */
function htmlOf(parcel: Parcel): string {
  const { plate, to } = parcel;
  const style = `display:block;width:100%;${reserved('height', plate)};border:0`;
  return [
    `<blockquote>${quoteOf(parcel)}</blockquote>`,
    '<div style="width:100%;container-type:inline-size">',
    `<iframe src="${escapeHtml(to.embed)}" title="${escapeHtml(plate.title)}" width="${statedWidth}" height="${plate.heights.medium}" frameborder="0" marginwidth="0" marginheight="0" style="${style}"></iframe>`,
    '</div>',
  ].join('');
}

/** A chart for systems that are given nothing but its address. `imageWidth` is that of its picture, in px. */
export function oembedOf(parcel: Parcel, provider: Provider, imageWidth: number): OEmbed {
  const { plate, to } = parcel;
  const [width, height] = sizeOfSvg(plate.svg);
  return {
    type: 'rich',
    ...common(provider, plate.title),
    width: statedWidth,
    height: plate.heights.medium,
    html: htmlOf(parcel),
    thumbnail_url: to.png,
    thumbnail_width: imageWidth,
    thumbnail_height: Math.round((height * imageWidth) / width),
  };
}

/** In the place of a chart that was withdrawn: a link to its page, whose words say when and why. */
export const withdrawnOembed = (
  title: string,
  reason: string,
  { page, language }: { readonly page: string; readonly language: Language },
  provider: Provider,
): OEmbed => ({
  type: 'link',
  ...common(provider, `${title}${localeOf(language).stop}${localeOf(language).gap}${reason}`),
  url: page,
});
