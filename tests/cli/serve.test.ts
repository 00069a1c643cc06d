import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choosePort } from '../../src/cli/port.ts';
import { type Served, serve, withSlashes } from '../../src/integration/server.ts';

describe('serving a built site', () => {
  const directory = mkdtempSync(join(tmpdir(), '站点 '));
  const served: Served[] = [];
  beforeAll(async () => {
    mkdirSync(join(directory, 'site', 'figures'), { recursive: true });
    writeFileSync(join(directory, 'secret.html'), 'secret');
    for (const [name, text] of [
      ['index.html', 'first'],
      ['figures/index.html', 'figures'],
      ['404.html', 'none'],
      ['_headers', '/*\n  X-All: yes\n\n/figures/*\n  X-Some: a: b\n\n/a/b/\n  X-First: 1\n'],
    ] as const) {
      writeFileSync(join(directory, 'site', name), text);
    }
    for (const base of ['/', '/a/b']) served.push(await serve({ directory: join(directory, 'site'), base }));
  });
  afterAll(async () => {
    await Promise.all(served.map((site) => site.close()));
    rmSync(directory, { recursive: true });
  });

  test.each([
    [0, '', 200, 'first'],
    [0, 'figures/', 200, 'figures'],
    [0, 'index.html', 200, 'first'],
    [0, 'nothing/', 404, 'none'],
    [0, '_headers', 404, 'none'],
    [0, '%2e%2e/secret.html', 404, 'none'],
    [0, '..%2fsecret.html', 404, 'none'],
    [0, '%00', 404, 'none'],
    [0, '%', 404, 'none'],
    [1, '', 200, 'first'],
    [1, 'figures/', 200, 'figures'],
    [1, '../figures/', 404, 'none'],
  ])('site %i: %s → %i', async (site, path, status, text) => {
    expect(await get(`${served[site]?.url}`, path)).toMatchObject({ status, text });
  });
  test.each([
    [0, 'figures?a=1', '/figures/?a=1'],
    [1, 'figures', '/a/b/figures/'],
  ])('site %i: %s is redirected to its folder', async (site, path, location) => {
    expect(await get(`${served[site]?.url}`, path)).toMatchObject({ status: 301, location });
  });
  test.each([
    [0, '', { 'x-all': 'yes' }],
    [0, 'figures/', { 'x-all': 'yes', 'x-some': 'a: b' }],
    [1, '', { 'x-all': 'yes', 'x-first': '1' }],
    [1, 'figures/', { 'x-all': 'yes' }],
  ])('site %i: %s carries the headers of every rule that fits', async (site, path, own) => {
    const { headers } = await get(`${served[site]?.url}`, path);
    expect(Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-')))).toEqual(own);
  });
  test('a base is written the one way', () => {
    expect(['', '/', 'a', '/a/b', 'a/b/'].map(withSlashes)).toEqual(['/', '/', '/a/', '/a/b/', '/a/b/']);
  });
});

describe('the port', () => {
  test('one in use ends with what to do', async () => {
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const { port } = other.address() as AddressInfo;
    await expect(choosePort(String(port))).rejects.toThrow(
      new RegExp(`^端口 ${port} 已被占用：.*\\nPort ${port} is in use: `),
    );
    await new Promise((closed) => other.close(closed));
    expect(await choosePort(String(port))).toBe(port);
  });
  test.each(['abc', '0', '65536', '-1', '80.5'])('%s is no port', async (asked) => {
    await expect(choosePort(asked)).rejects.toThrow(/^PORT 是“.*请改成 1 到 65535 之间的数。\nPORT is /);
  });
});

/** Like fetch, which would tidy the path and follow the redirect. */
type Answer = { status?: number; location?: string; headers: IncomingHttpHeaders; text: string };

function get(url: string, path: string): Promise<Answer> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: pathname + path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          headers: response.headers,
          text,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}
