import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { buildOf, type Site, stories } from './stories.ts';

// What the policies hold back, in the browser itself: pages carry theirs, the server sends the site's _headers.

test.describe.configure({ timeout: 180_000 });

const isEmbed = (path: string): boolean => /^(en\/)?(e\/[^/]+\/)?embed\/[^/]+\//.test(path);

/** One page of each kind in each language, by its kind: what stands beside one another in a folder is made alike. */
function pagesByKind(site: Site): ReadonlyMap<string, string> {
  const paths = readdirSync(buildOf(site).directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
  // The index of a folder is a kind of its own; so is every edition's part of the site.
  const kindOf = (path: string): string =>
    path.replace(
      /^((?:en\/)?)(?:e\/[^/]+\/)?([^/]+\/)[^/]+\/$/,
      (whole, root: string, folder: string) => `${root}${/(^|\/)e\//.test(whole) ? 'e/' : ''}${folder}*`,
    );
  return new Map(paths.map((path) => [kindOf(path), path]));
}

/** One page of each kind; of the second story only its front and what the first has none of, such as editions. */
function kindsOf(site: Site): string[] {
  const first = stories[0] === site ? undefined : pagesByKind(stories[0]);
  return [...pagesByKind(site)].filter(([kind]) => kind === '' || !first?.has(kind)).map(([, path]) => path);
}

const rootOf = (site: Site): string => process.env[site] ?? '';

/** Collects what the browser says it has held back on a page and in its frames. */
function heldBack(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|x-frame-options|refused to/i.test(message.text())) said.push(message.text());
  });
  return said;
}

for (const site of stories) {
  test(`${site}: no page of any kind asks for more than its policy grants, whatever is pressed`, async ({ page }) => {
    const said = heldBack(page);
    const kinds = kindsOf(site);
    expect(kinds.length).toBeGreaterThan(site === stories[0] ? 15 : 0);
    for (const path of kinds) {
      const { origin } = new URL(rootOf(site));
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      const response = await page.goto(rootOf(site) + path);
      const html = (await response?.text()) ?? '';
      expect(html, path).toMatch(
        /^<!doctype html>.{0,200}<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /is,
      );
      expect(html, path).not.toContain("'unsafe-");
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>(
          'summary, button, input[type=radio], input[type=checkbox]',
        ))
          one.click();
      });
      await page.waitForLoadState('networkidle');
      expect(said, path).toEqual([]);
      // A page that was led away by what was pressed has told nothing of itself.
      expect(page.url().startsWith(rootOf(site) + path), page.url()).toBe(true);
      expect(
        fetched.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url)),
        path,
      ).toEqual([]);
      page.removeAllListeners('request');
    }
  });

  test(`${site}: a script that somebody slips into a page does not run`, async ({ page }) => {
    const slipped =
      '<script>window.slipped = 1</script><img src="nothing" onerror="window.slipped = 2">' +
      '<a id="lure" href="javascript:window.slipped=3">x</a><script src="https://elsewhere.example/x.js"></script>';
    let policed = true;
    await page.route(
      (url) => /\/([^/.]*|404\.html)$/.test(url.pathname),
      async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const kept = policed ? html : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
        const body = kept.replace(/<\/body>/, `${slipped}</body>`);
        await route.fulfill({ response, body: body === kept ? kept + slipped : body });
      },
    );
    const ran = async (path: string) => {
      await page.goto(rootOf(site) + path);
      await page.evaluate(() => document.querySelector<HTMLElement>('#lure')?.click());
      await page.waitForTimeout(50);
      return page.evaluate(() => Reflect.get(window, 'slipped'));
    };
    for (const path of kindsOf(site)) {
      const said = heldBack(page);
      expect(await ran(path), path).toBeUndefined();
      expect(said.length, path).toBeGreaterThanOrEqual(3);
      page.removeAllListeners('console');
    }
    // Without the policy it does: what was slipped in is no blank.
    policed = false;
    expect(await ran('')).toBeGreaterThan(0);
  });

  test(`${site}: nobody frames a page, anybody an embed`, async ({ page }) => {
    const kinds = kindsOf(site);
    const article = kinds.map((path) => `<iframe src="${rootOf(site)}${path}"></iframe>`).join('');
    const host: Server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>host</title>${article}`);
    });
    await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
    try {
      const { port } = host.address() as AddressInfo;
      // Another name of the same machine: another origin, and another site.
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' });
      const frames = page.mainFrame().childFrames();
      expect(frames.length).toBe(kinds.length);
      const shown = await Promise.all(
        frames.map(
          async (frame, i) =>
            [kinds[i] ?? '', frame.url().startsWith('chrome-error:') ? '' : await frame.title()] as const,
        ),
      );
      for (const [path, title] of shown) expect(title !== '', path).toBe(isEmbed(path));
      if (site === stories[0]) expect(kinds.filter(isEmbed).length).toBeGreaterThanOrEqual(2);
    } finally {
      await new Promise((closed) => host.close(closed));
    }
  });
}

test('the headers that keep frames away are in the file that hosts read', () => {
  for (const site of stories) {
    const text = readFileSync(join(buildOf(site).directory, '_headers'), 'utf8');
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).not.toMatch(/^\/(en\/)?embed\/\*/m);
  }
});
