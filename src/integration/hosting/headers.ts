/** One rule: paths under the site's base (a :name stands for one folder or file, a * for the rest), and the headers that answers there carry. */
export type HeaderRule = { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/** No other site may frame our pages; embeds go without these headers. */
const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
const open = { 'Access-Control-Allow-Origin': '*' };

/**
 * The headers of a site by its HTML files. Hosts join the headers of every rule that fits and none can take one back, so
 * what may not be framed is listed, folder by folder, and the folders of embeds are not.
 */
export function headerRules(htmlFiles: readonly string[]): readonly HeaderRule[] {
  const isEmbed = (file: string) => /^(en\/)?(e\/[^/]+\/)?embed\/[^/]+\//.test(file);
  const folders = htmlFiles
    .filter((file) => !isEmbed(file))
    .map((file) => {
      const [, english = '', first = '', rest = ''] = /^(en\/)?([^/]*)(\/.*)?$/.exec(file) ?? [];
      // A page of its own, or a folder of pages; beside the newsroom's page stand the embeds themselves.
      if (first.endsWith('.html')) return first === 'index.html' ? english : `${english}${first}`;
      return rest === '/index.html' && first === 'embed' ? `${english}${first}/` : `${english}${first}/*`;
    });
  return [
    {
      path: '*',
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      },
    },
    // Netlify lets /a/* stand for /about/ too, and /e/* for /en/: where another folder may begin alike, the next one is named.
    { path: 'a/:file', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    ...['data/*', 'oembed/*', 'images/*', 'e/:edition/*', 'en/data/*', 'en/oembed/*', 'en/e/:edition/*'].map(
      (path) => ({
        path,
        headers: open,
      }),
    ),
    ...[...new Set(folders)].sort().map((path) => ({ path, headers: unframed })),
  ];
}

/** The rules as Netlify and Cloudflare Pages read them, in a file named _headers. */
export const headersFile = (rules: readonly HeaderRule[], base: string): string =>
  `${rules
    .map(({ path, headers }) =>
      [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')}\n`;

/** With a base path the host's root is empty, so it redirects to the site. */
export const redirectsFile = (base: string): string | undefined => (base === '/' ? undefined : `/  ${base}  302\n`);
