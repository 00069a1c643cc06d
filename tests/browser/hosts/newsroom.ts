import { createServer } from 'node:http';
import { test as base, type Frame, type Page } from '@playwright/test';

/** Somebody else's site: it answers with the pages that a test has given it, on an origin of its own. */
export interface Newsroom {
  /** Puts a page up and says where. `embeds` is what stands in its article, `head` goes into its head. */
  publish(article: string, head?: string): string;
}

/** What a browser said of a page that nobody wants to read: errors and warnings, of the page itself and its frames. */
export interface Complaints {
  readonly lines: readonly string[];
}

const pageOf = (article: string, head: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>body{margin:0}</style>${head}</head><body>${article}</body></html>`;

export const test = base.extend<{ complaints: Complaints }, { newsroom: Newsroom }>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names that a fixture asks for.
    async ({}, use) => {
      const pages: string[] = [];
      const server = createServer((request, response) => {
        const page = pages[Number(request.url?.slice(1))];
        response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(page);
      });
      // The embeds live on "localhost": by this name the newsroom is another site, and its frames another process.
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      await use({
        publish: (article, head = '') => `http://127.0.0.1:${port}/${pages.push(pageOf(article, head)) - 1}`,
      });
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ page }, use) => {
      const lines: string[] = [];
      page.on('pageerror', ({ message }) => lines.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) lines.push(message.text());
      });
      await use({ lines });
    },
    { auto: true },
  ],
});

/** The frames of a page that show an embed, in the order of the page. */
export async function framesIn(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  for (const element of await page.locator('iframe').all()) {
    const frame = await (await element.elementHandle())?.contentFrame();
    if (frame) frames.push(frame);
  }
  return frames;
}

/** px that each frame is high on the host's page, in order. */
export const heightsOn = (page: Page): Promise<number[]> =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));

/** px that an embed takes: its document's own box. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
