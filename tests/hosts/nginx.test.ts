import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, byTag, elementsOf, files, isEmbed, pagesOf } from '../built/pages.ts';
import { BUILDS } from '../runner/builds.ts';
import { type Hosted, host } from './nginx.ts';

// What an administrator gets who follows .github/HOSTING.md, asked file by file.

const builds = BUILDS.filter(({ name }) => name !== 'site');
let sites: Hosted[] = [];
let stop = async () => {};
beforeAll(async () => {
  ({ sites, stop } = await host(builds));
}, 240_000);
afterAll(() => stop());

type Answer = { status: number; headers: Readonly<Record<string, string>>; body: Buffer };

/** Asks as a browser does, but follows nothing and unpacks nothing. */
function ask({ origin }: Hosted, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((answered, failed) => {
    request(`${origin}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', failed)
      .end();
  });
}

const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/,
  '.js': /^(application|text)\/javascript; charset=utf-8$/,
  '.json': /^application\/json(; charset=utf-8)?$/,
  '.csv': /^text\/csv; charset=utf-8$/,
  '.xml': /^(text|application)\/([a-z]+\+)?xml(; charset=utf-8)?$/,
  '.svg': /^image\/svg\+xml(; charset=utf-8)?$/,
  '.txt': /^text\/plain; charset=utf-8$/,
  '.png': /^image\/png$/,
  '.woff2': /^font\/woff2$/,
  '.zip': /^application\/zip$/,
  '.xlsx': /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/,
};
const compressed = ['.html', '.js', '.json', '.csv', '.xml', '.svg', '.txt'];

/** The headers that matter, by what a file is: worked out here once more, without the rules. */
function headersFor(file: string): Readonly<Record<string, string | undefined>> {
  const page = file.endsWith('.html') && !isEmbed(file);
  const asset = /^a\/[^/]+$/.test(file);
  const shared = /^(en\/)?(data|oembed|images|e)\//.test(file);
  const open = shared && !(file.endsWith('.html') && !isEmbed(file) && !/^(en\/)?data\//.test(file));
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': asset ? 'public, max-age=31536000, immutable' : 'no-cache',
    'access-control-allow-origin': open ? '*' : undefined,
    ...(page
      ? { 'x-frame-options': 'DENY', 'content-security-policy': "frame-ancestors 'none'" }
      : isEmbed(file)
        ? { 'x-frame-options': undefined, 'content-security-policy': undefined }
        : {}),
  };
}

const own = (headers: Answer['headers'], wanted: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.keys(wanted).map((name) => [name, headers[name]]));

const addressOf = ({ build }: Hosted, file: string): string =>
  build.base + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

describe.each(builds.map(({ name, base }, i) => [`${name} at ${base}`, i] as const))('%s', (_, i) => {
  const site = (): Hosted => {
    const found = sites[i];
    if (!found) throw new Error('not served');
    return found;
  };
  const served = (files.get(builds[i]?.name ?? '') ?? []).filter((file) => !file.startsWith('_'));

  test('every file answers 200 with its own bytes, its type and its headers', async () => {
    expect(served.length).toBeGreaterThan(50);
    for (const file of served) {
      const { status, headers, body } = await ask(site(), addressOf(site(), file));
      expect([file, status]).toEqual([file, 200]);
      expect(body.equals(readFileSync(join(site().build.directory, file))), file).toBe(true);
      expect(headers['content-type'] ?? '', file).toMatch(types[extname(file)] ?? /no such type/);
      const wanted = headersFor(file);
      expect([file, own(headers, wanted)]).toEqual([file, wanted]);
      expect(headers['server'], file).toBe('nginx');
    }
  });

  test('text comes compressed as it was compressed beforehand, and says that it may be otherwise', async () => {
    const texts = served.filter((file) => compressed.includes(extname(file)));
    for (const [coding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const)
      for (const file of texts) {
        const offer = coding === 'br' ? 'gzip, deflate, br' : 'gzip';
        const { headers, body } = await ask(site(), addressOf(site(), file), { 'accept-encoding': offer });
        expect([file, headers['content-encoding']]).toEqual([file, coding]);
        expect(headers['vary'] ?? '', file).toMatch(/accept-encoding/i);
        expect(headers['content-type'] ?? '', file).toMatch(types[extname(file)] ?? /no such type/);
        expect(unpack(body).equals(readFileSync(join(site().build.directory, file))), file).toBe(true);
        const wanted = headersFor(file);
        expect([file, own(headers, wanted)]).toEqual([file, wanted]);
      }
  });

  test('what has not changed is not sent again', async () => {
    for (const offer of ['identity', 'gzip', 'br']) {
      const first = await ask(site(), site().build.base, { 'accept-encoding': offer });
      const again = await ask(site(), site().build.base, {
        'accept-encoding': offer,
        'if-none-match': first.headers['etag'] ?? '',
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
  });

  test('every link, image, feed, oEmbed and data address of every page answers 200 and redirects nobody', async () => {
    const { build } = site();
    const home = `${build.site}${build.base}`;
    const inPages = pagesOf(build.name).flatMap(({ document, address }) =>
      elementsOf(document)
        .flatMap((one) => ['href', 'src', 'content'].map((name) => attribute(one, name) ?? ''))
        .filter((to) => /^(\/|https?:)/.test(to))
        .map((to) => new URL(to, `${build.site}${address}`)),
    );
    const inFiles = served
      .filter((file) => isEmbed(file) || /\.(xml|json|txt|csv)$/.test(file))
      .flatMap((file) => [...readFileSync(join(build.directory, file), 'utf8').matchAll(/https?:\/\/[^\s"'<>\\,]+/g)])
      .map(([to]) => new URL(to.replaceAll('&amp;', '&')));
    const paths = new Set(
      [...inPages, ...inFiles].filter(({ href }) => href.startsWith(home)).map(({ pathname }) => pathname),
    );
    expect(paths.size).toBeGreaterThan(50);
    const bad: string[] = [];
    for (const path of paths) {
      const { status } = await ask(site(), path);
      if (status !== 200) bad.push(`${status} ${path}`);
    }
    expect(bad).toEqual([]);
  });

  test('embeds answer at once, with and without what hosts put behind their address', async () => {
    const embeds = served.filter(isEmbed);
    expect(embeds.length).toBeGreaterThan(3);
    for (const file of embeds)
      for (const query of ['', '?childId=x', '?utm_source=x&y']) {
        const { status, headers } = await ask(site(), addressOf(site(), file) + query);
        expect([file, status, headers['location']]).toEqual([file, 200, undefined]);
      }
  });

  test('an address without its slash is led to its folder, and a wrong one to the page that says so', async () => {
    const { base } = site().build;
    const led = await ask(site(), `${base}charts?a=1`);
    expect([led.status, led.headers['location']]).toEqual([301, `${base}charts/?a=1`]);
    const [page] = byTag(pagesOf(site().build.name).find(({ file }) => file === '404.html')?.document as never, 'h1');
    expect(page).toBeDefined();
    for (const path of ['nothing/', 'figures/nothing/', '_headers', 'embed/nothing/', 'data/nothing.csv']) {
      const { status, headers, body } = await ask(site(), base + path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.equals(readFileSync(join(site().build.directory, '404.html')))).toBe(true);
      expect([headers['x-frame-options'], headers['x-content-type-options']]).toEqual(['DENY', 'nosniff']);
    }
  });
});
