import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../dataset/index.ts';
import { contentRoot } from '../ledger/index.ts';
import { openChecked } from '../site/checked.ts';
import type { LastGood } from './last-good.ts';

/** The part of Vite's plugin interface that the preview uses. */
type Message = { type: 'full-reload' } | { type: 'custom'; event: string; data: { message: string } };
type Channel = { send: (message: Message) => void };
type Server = {
  readonly watcher: {
    add: (path: string) => void;
    on: (event: 'all', listener: (event: string, path: string) => void) => void;
  };
  readonly ws: Channel & { on: (event: string, listener: (data: unknown, client: Channel) => void) => void };
  readonly middlewares: {
    use: (handler: (request: { url?: string | undefined }, response: Response, next: () => void) => void) => void;
  };
};
type Response = { statusCode: number; setHeader: (name: string, value: string) => void; end: (body: string) => void };

/** ms without a change after which a save is complete, because editors write a file in several steps. */
const pause = 30;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** The page an editor sees while no good page is there yet; it becomes the site when the content is mended. */
const faultPage = (
  message: string,
): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>内容有要改的地方</title>
<style>body{margin:40px;background:#f0efe9;color:#1b1a18;font:16px/1.7 sans-serif}h1{color:#a82a1a;font-size:22px}pre{white-space:pre-wrap;font:14px/1.6 monospace}</style>
<h1>内容有要改的地方</h1><p>改好、存盘，这一页会自己换成网站。</p><pre>${escapeHtml(message)}</pre>
<script type="module" src="/@vite/client"></script></html>`;

/** What `npm run check` says of the content; nothing where all is well. What is well is kept. */
function look(folder: string, lastGood: LastGood, options: Parameters<typeof openChecked>[0]): string {
  try {
    openChecked(options);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
  lastGood.take(folder);
  return '';
}

/**
 * Looks at the content whenever one of its files changes. Content without faults is used for the pages, which then
 * reload; faults are sent to the open pages, which show them over the last good page (browser/preview.ts).
 */
export function contentPreview(lastGood: LastGood, options: Parameters<typeof openChecked>[0]) {
  const folder = resolve(contentRoot);
  let message = look(folder, lastGood, options);
  const faults = (): Message => ({ type: 'custom', event: 'content:faults', data: { message } });
  return {
    name: 'content-preview',
    configureServer({ watcher, ws, middlewares }: Server) {
      let waiting: NodeJS.Timeout | undefined;
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (relative(folder, path).startsWith('..')) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          message = look(folder, lastGood, options);
          ws.send(message === '' ? { type: 'full-reload' } : faults());
        }, pause);
      });
      // A page that was opened or reloaded while there are faults.
      ws.on('content:ask', (_data, client) => client.send(faults()));
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        if (!path.endsWith('/') || lastGood.taken) return next();
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        return response.end(faultPage(message));
      });
    },
  };
}

/** Puts the script that shows faults into every page of the preview. */
export const faultsOverPages = (): AstroIntegration => ({
  name: 'faults-over-pages',
  hooks: {
    'astro:config:setup': ({ injectScript }) => {
      const script = fileURLToPath(new URL('./browser/preview.ts', import.meta.url)).replaceAll('\\', '/');
      injectScript('page', `import ${JSON.stringify(script)};`);
    },
  },
});
