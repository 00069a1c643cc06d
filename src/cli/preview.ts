import { relative, resolve } from 'node:path';
import { ContentError, contentRoot, openContent } from '../ledger/index.ts';

/** The part of Vite's plugin interface that the preview uses. */
type Server = {
  readonly watcher: {
    add: (path: string) => void;
    on: (event: 'all', listener: (event: string, path: string) => void) => void;
  };
  readonly ws: { send: (message: { type: 'full-reload' }) => void };
  readonly middlewares: {
    use: (handler: (request: { url?: string | undefined }, response: Response, next: () => void) => void) => void;
  };
};
type Response = { statusCode: number; setHeader: (name: string, value: string) => void; end: (body: string) => void };

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** The page an editor sees while the content has faults: the same messages as `npm run check`, gone when mended. */
const faultPage = (
  message: string,
): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>内容有要改的地方</title>
<style>body{margin:40px;background:#f0efe9;color:#1b1a18;font:16px/1.7 sans-serif}h1{color:#a82a1a;font-size:22px}pre{white-space:pre-wrap;font:14px/1.6 monospace}</style>
<h1>内容有要改的地方</h1><p>改好、存盘，这一页会自己换成网站。</p><pre>${escapeHtml(message)}</pre>
<script type="module" src="/@vite/client"></script></html>`;

/** Checks the content before a page is shown, shows the faults in its place, and reloads when a file of the content changes. */
export const contentPreview = () => ({
  name: 'content-preview',
  configureServer(server: Server) {
    const folder = resolve(contentRoot);
    server.watcher.add(folder);
    server.watcher.on('all', (_event, path) => {
      if (!relative(folder, path).startsWith('..')) server.ws.send({ type: 'full-reload' });
    });
    server.middlewares.use((request, response, next) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      if (!path.endsWith('/')) return next();
      try {
        openContent({ drafts: true });
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        return response.end(faultPage(error.message));
      }
      return next();
    });
  },
});
