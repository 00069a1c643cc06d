import type { HeaderRule } from './headers.ts';

/** Where a site stands: what nginx listens on, the site's base path and the folder it was built to. */
export type Place = { readonly listen: string; readonly base: string; readonly folder: string };

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The file that answers at a path: by the time headers are added, nginx has gone on to the index of a folder. */
const patternOf = (path: string): string => {
  if (!/\*$|\/:/.test(path)) return path.endsWith('/') ? `${path}index.html` : path;
  const [whole, rest] = path.endsWith('*') ? [path.slice(0, -1), ''] : [path, '$'];
  return `~^${plain(whole).replace(/\/:\w+/g, '/[^/]+')}${rest}`;
};

/** What is revalidated at every visit: all but the names that carry a hash. Other hosts do this unasked; nginx says nothing. */
const unsaid: Readonly<Record<string, string>> = { 'Cache-Control': 'no-cache' };

function mapOf(name: string, variable: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [`    ${quoted(patternOf(path))} ${quoted(value)};`];
  });
  return [`map $uri ${variable} {`, `    default ${quoted(unsaid[name] ?? '')};`, ...new Set(lines), '}'].join('\n');
}

/**
 * The site's server as nginx reads it, from the rules of its _headers: each header is a map from the path to its value,
 * and an empty value is not sent. Files ending in .br and .gz beside the others are sent in their place.
 */
export function nginxConf(rules: readonly HeaderRule[], { listen, base, folder }: Place): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => [name, `$site_${name.toLowerCase().replaceAll('-', '_')}`] as const);
  return [
    '# Written by `npm run nginx`: include it in the http block. brotli_static is in Debian’s libnginx-mod-http-brotli-static.',
    'map_hash_bucket_size 256;',
    ...maps.map(([name, variable]) => mapOf(name, variable, rules)),
    `server {
    listen ${listen};
    server_name _;
    server_tokens off;
    charset utf-8;
    charset_types text/plain text/css text/csv text/xml application/javascript application/json image/svg+xml;
    include mime.types;
    types { text/csv csv; }
    index index.html;
    # A proxy in front may listen on another port and speak https: redirects name only the path.
    absolute_redirect off;
    gzip_static on;
    gzip_vary on;
    brotli_static on;
    error_page 404 ${base}404.html;
${maps.map(([name, variable]) => `    add_header ${name} ${variable} always;`).join('\n')}
    location ${base} { alias ${quoted(`${folder}/`)}; }
    location ~ /_(headers|redirects)$ { return 404; }
}
`,
  ].join('\n');
}
