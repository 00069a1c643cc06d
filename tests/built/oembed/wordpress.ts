/**
 * What WordPress does with an address on a line of its own, written after its source (wp-includes/class-wp-oembed.php and
 * embed.php, 6.x): discovery, the data's HTML, the filter for providers that it does not know.
 */

/** Attributes as shortcode_parse_atts reads them where they are quoted. */
const attributesIn = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', a, b]) => [name, a ?? b ?? '']),
  );

/** The file that a page leads to, of the first 150 KB of which only the head is read. */
export function discover(page: string): string | undefined {
  const read = Buffer.from(page).subarray(0, 153_600).toString();
  const end = read.toLowerCase().indexOf('</head>');
  const head = end > 0 ? read.slice(0, end) : read;
  const found = [...head.matchAll(/<link([^<>]+?)\/?>/gi)]
    .map(([, tag = '']) => attributesIn(tag))
    .find((link) => link.get('type') === 'application/json+oembed' && link.get('href'));
  return found?.get('href')?.replaceAll('&amp;', '&');
}

/** The HTML of the data, before anything is taken out. */
export function htmlOf(data: Readonly<Record<string, unknown>>): string | undefined {
  const { type, html, title } = data;
  if (type === 'rich' || type === 'video') return typeof html === 'string' && html ? html : undefined;
  return type === 'link' && typeof title === 'string' && title ? `<a>${title}</a>` : undefined;
}

type Allowed = Readonly<Record<string, readonly string[]>>;
const allowed: Allowed = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};
const withSecret: Allowed = {
  ...allowed,
  blockquote: ['data-secret'],
  iframe: [...(allowed['iframe'] ?? []), 'data-secret'],
};
const addresses = new Set(['href', 'src']);

/** wp_kses: tags that are not allowed go, what stands in them stays; so with attributes and with strange protocols. */
const kses = (html: string, rules: Allowed): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi, (_, slash: string, name: string, rest: string) => {
      const kept = rules[name.toLowerCase()];
      if (!kept) return '';
      if (slash) return `</${name}>`;
      const attributes = [...attributesIn(rest)].filter(
        ([one, value]) => kept.includes(one.toLowerCase()) && (!addresses.has(one) || /^(https?:)?\/\//.test(value)),
      );
      return `<${[name, ...attributes.map(([one, value]) => `${one}="${value}"`)].join(' ')}>`;
    });

/** What is left for the article, or nothing where there is no frame. */
export function filtered(html: string, secret: string): string | undefined {
  const oneLine = html.replace(/\r?\n/g, '');
  const [, quote = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/is.exec(kses(oneLine, allowed)) ?? [];
  if (!frame) return undefined;
  const secretly = (quote + frame)
    .replace(/ src=(['"])(.*?)\1/, (_, mark: string, source: string) =>
      [` src=${mark}${source}#?secret=${secret}${mark}`, ` data-secret=${mark}${secret}${mark}`].join(''),
    )
    .replaceAll('<blockquote', `<blockquote data-secret="${secret}"`);
  const safe = kses(secretly, withSecret);
  const hidden = quote
    ? safe
        .replaceAll('<iframe', '<iframe style="position: absolute; visibility: hidden;"')
        .replaceAll('<blockquote', '<blockquote class="wp-embedded-content"')
    : safe;
  return hidden.replaceAll(
    '<iframe',
    '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"',
  );
}
