import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Header, parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { expect, test } from 'vitest';
import { BUILDS } from '../runner/builds.ts';
import { addressOf, files, isEmbed } from './pages.ts';

// The rules of each build as Netlify's own programs read them; Cloudflare's format is the same, its limits are narrower.

const each = BUILDS.map((build) => [build.name, build] as const);

const rulesOf = async (directory: string): Promise<Header[]> => {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(directory, '_headers')],
    configHeaders: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  return headers.map((rule) => {
    if (!('forRegExp' in rule)) throw new Error('no pattern');
    return rule;
  });
};

test.for(each)('every file of %s gets its headers from Netlify’s reading of _headers', async ([name, build]) => {
  const rules = await rulesOf(build.directory);
  for (const file of files.get(name) ?? []) {
    const address = addressOf(build, file);
    const fitting = rules.filter(({ forRegExp }) => forRegExp.test(address));
    const names = fitting.flatMap(({ values }) => Object.keys(values));
    // A header that two rules give would come out as both of its values.
    expect([file, names.filter((one, i) => names.indexOf(one) !== i)]).toEqual([file, []]);
    const given: Readonly<Record<string, string>> = Object.assign({}, ...fitting.map(({ values }) => values));
    const page = file.endsWith('.html') && !isEmbed(file);
    if (file.endsWith('.html')) {
      expect([file, given['X-Frame-Options']]).toEqual([file, page ? 'DENY' : undefined]);
      expect([file, given['Content-Security-Policy']]).toEqual([file, page ? "frame-ancestors 'none'" : undefined]);
    }
    expect([file, given['X-Content-Type-Options']]).toEqual([file, 'nosniff']);
    if (/^(data|oembed|images)\//.test(file)) expect([file, given['Access-Control-Allow-Origin']]).toEqual([file, '*']);
    expect([file, given['Cache-Control']?.includes('immutable') ?? false]).toEqual([file, /^a\//.test(file)]);
  }
});

test.for(each)('_headers of %s keep to what Cloudflare reads', ([, { directory }]) => {
  const text = readFileSync(join(directory, '_headers'), 'utf8');
  expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
  for (const line of text.split('\n').filter((one) => one.startsWith('/')))
    expect(line.split('*').length).toBeLessThanOrEqual(2);
});

test.for(each)('whoever asks for the root above %s is sent on to it, and nobody else anywhere', async ([, build]) => {
  const file = join(build.directory, '_redirects');
  expect(existsSync(file)).toBe(build.base !== '/');
  if (!existsSync(file)) return;
  const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: true });
  expect(errors).toEqual([]);
  expect(redirects).toMatchObject([{ from: '/', to: build.base, status: 302 }]);
  expect(redirects).toHaveLength(1);
});
