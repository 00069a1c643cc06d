import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersAt, readHeaders } from './read-headers.ts';

export interface Served {
  /** The address of the site's first page, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site to this machine only, as strictly as a plain static host would: a folder without its slash is
 * redirected, an address outside the base or without a file gets 404.html, and answers carry what the site's _headers say.
 *
 * @param options.base where the site stands on its host, such as / or /a/b/
 * @param options.port 0 takes any free port
 */
export async function serve(options: { directory: string; base?: string; port?: number }): Promise<Served> {
  const directory = resolve(options.directory);
  const base = withSlashes(options.base ?? '/');
  // `dev` looks at the disk for each request, so that a new build shows without a restart.
  const files = sirv(directory, { dev: true, extensions: ['html'] });

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (`${path}/` === base) return redirect(request, response);
    if (!path.startsWith(base)) return notFound(directory, response);
    if (isFolder(directory, path.slice(base.length))) return redirect(request, response);
    if (/\/_(headers|redirects)$/.test(path)) return notFound(directory, response);
    for (const [name, value] of Object.entries(headersAt(rulesOf(directory), path))) response.setHeader(name, value);
    request.url = `/${(request.url ?? '/').slice(base.length)}`;
    files(request, response, () => notFound(directory, response));
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', ready);
  });

  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Writes a base path the one way: a slash at each end. */
export function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

/** The rules of the site's _headers, read anew for each request as the files are; none where there is no such file. */
function rulesOf(directory: string): ReturnType<typeof readHeaders> {
  try {
    return readHeaders(readFileSync(join(directory, '_headers'), 'utf8'));
  } catch {
    return [];
  }
}

function isFolder(directory: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return false;
  try {
    return statSync(join(directory, decodeURIComponent(path))).isDirectory();
  } catch {
    // No such file, or an address that decodes to no possible name: the file server answers that.
    return false;
  }
}

function redirect(request: IncomingMessage, response: ServerResponse): void {
  const [path, query] = (request.url ?? '/').split('?');
  response.writeHead(301, { location: query === undefined ? `${path}/` : `${path}/?${query}` }).end();
}

function notFound(directory: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  try {
    response.end(readFileSync(join(directory, '404.html')));
  } catch {
    response.end('<!doctype html><title>404</title><p>没有这个网址 / No such address</p>');
  }
}
