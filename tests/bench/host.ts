import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { brotli } from '../built/weigh.ts';

export interface Host {
  /** Its address, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

type Held = { readonly type: string; readonly raw: Uint8Array; readonly packed?: { br: Uint8Array; gzip: Uint8Array } };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const packable = /^text\/|json|xml/;

/**
 * Serves a built site to this machine as a good host serves it to the world: text compressed beforehand, everything out
 * of memory. The preview server sends files as they are, which would measure the lack of compression.
 *
 * @param pages further pages by their path, such as /bare/, and files, such as /bare.js, that are in no build
 */
export async function host(directory: string, pages: ReadonlyMap<string, string> = new Map()): Promise<Host> {
  const held = new Map<string, Held | undefined>();
  for (const [path, text] of pages)
    held.set(path, hold(Buffer.from(text), path.endsWith('/') ? '.html' : extname(path)));
  const find = (path: string): Held | undefined => {
    if (!held.has(path)) held.set(path, read(directory, path));
    return held.get(path);
  };
  const server = createServer((request, response) => {
    const file = find(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const coding = file.packed && (['br', 'gzip'] as const).find((one) => accepted.includes(one));
    const body = (coding && file.packed?.[coding]) ?? file.raw;
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': body.length,
      'cache-control': file.type.startsWith('font') ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      ...(file.packed ? { vary: 'accept-encoding' } : {}),
      ...(coding ? { 'content-encoding': coding } : {}),
    });
    return response.end(body);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : ''}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function read(directory: string, path: string): Held | undefined {
  const file = join(directory, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(directory) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return hold(readFileSync(file), extname(file));
}

function hold(raw: Uint8Array, extension: string): Held {
  const type = types[extension] ?? 'application/octet-stream';
  return packable.test(type)
    ? { type, raw, packed: { br: brotli(raw), gzip: gzipSync(raw, { level: 9 }) } }
    : { type, raw };
}
