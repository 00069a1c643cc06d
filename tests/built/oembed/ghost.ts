import { attribute, byTag, type Page } from '../pages.ts';

/** What Ghost's editor makes of an address, written after its source (services/oembed/OEmbedService.js, 5.x and 6.x). */

/** The file that a page leads to: the first link of the type, in head or body, by an address that a server can fetch. */
export function discover({ document }: Page): string | undefined {
  const link = byTag(document, 'link').find((one) => attribute(one, 'type') === 'application/json+oembed');
  const href = link && attribute(link, 'href');
  // The answer of WordPress's own endpoint is made a bookmark; a relative address cannot be asked for at all.
  return href && URL.canParse(href) && !/wp-json\/oembed/.test(href) ? href : undefined;
}

const known = [
  'type',
  'version',
  'html',
  'url',
  'title',
  'width',
  'height',
  'author_name',
  'author_url',
  'provider_name',
  'provider_url',
  'thumbnail_url',
  'thumbnail_width',
  'thumbnail_height',
];

/** What is put into the article, or nothing: then it becomes a bookmark of the page. */
export function card(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  if (!data['type'] || !data['version']) return undefined;
  if (!['photo', 'video', 'link', 'rich'].includes(String(data['type']))) return undefined;
  const picked = Object.fromEntries(Object.entries(data).filter(([name]) => known.includes(name)));
  if (picked['type'] === 'link') return undefined;
  if (picked['type'] === 'photo' && !picked['url']) return undefined;
  if (['video', 'rich'].includes(String(picked['type'])) && (!picked['html'] || !picked['width'])) return undefined;
  return picked;
}
