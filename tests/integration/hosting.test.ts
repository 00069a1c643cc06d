import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headerRules, headersFile, redirectsFile } from '../../src/integration/hosting/headers.ts';
import { nginxConf } from '../../src/integration/hosting/nginx.ts';
import { notedInline, type Own, ownInline } from '../../src/integration/hosting/own.ts';
import { foreignIn, policyOf, withPolicy } from '../../src/integration/hosting/policy.ts';
import { headersAt, readHeaders } from '../../src/integration/read-headers.ts';

const pages = [
  'index.html',
  '404.html',
  'charts/one/index.html',
  'embed/index.html',
  'embed/one/index.html',
  'e/2024-01-31/embed/one/index.html',
  'en/index.html',
  'en/embed/index.html',
  'en/embed/one/index.html',
];
const rules = headerRules(pages);

test.each(['/', '/a/b/'])('what _headers say at %s, whoever reads them', (base) => {
  const read = readHeaders(headersFile(rules, base));
  const at = (path: string) => headersAt(read, base + path);
  const framed = (path: string) => [at(path)['X-Frame-Options'], at(path)['Content-Security-Policy']];
  for (const path of ['', '404.html', 'charts/one/', 'embed/', 'en/', 'en/embed/'])
    expect([path, ...framed(path)]).toEqual([path, 'DENY', "frame-ancestors 'none'"]);
  for (const path of ['embed/one/', 'en/embed/one/', 'e/2024-01-31/embed/one/'])
    expect([path, ...framed(path)]).toEqual([path, undefined, undefined]);
  for (const path of ['', 'embed/one/', 'data/x.csv']) expect(at(path)['X-Content-Type-Options']).toBe('nosniff');
  for (const path of ['data/x.csv', 'oembed/x.json', 'images/x.png', 'en/data/x.csv'])
    expect(at(path)['Access-Control-Allow-Origin']).toBe('*');
  expect(at('charts/one/')['Access-Control-Allow-Origin']).toBeUndefined();
  expect(at('a/x.js')['Cache-Control']).toContain('immutable');
  expect(at('about/x.js')['Cache-Control']).toBeUndefined();
  expect(at('e/2024-01-31/images/x.png')['Access-Control-Allow-Origin']).toBe('*');
  for (const path of ['embed/one/', 'en/', 'en/embed/one/'])
    expect(at(path)['Access-Control-Allow-Origin']).toBeUndefined();
  expect(at('index.html')['Cache-Control']).toBeUndefined();
});

test('no two rules that fit one path give it the same header: hosts would join them', () => {
  const read = readHeaders(headersFile(rules, '/'));
  for (const path of [
    '/',
    '/charts/one/',
    '/embed/one/',
    '/data/x.csv',
    '/data/',
    '/a/x.js',
    '/en/data/',
    '/images/x.png',
  ]) {
    const given = read
      .filter((rule) => headersAt([rule], path) && Object.keys(headersAt([rule], path)).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    expect([path, given.filter((name, i) => given.indexOf(name) !== i)]).toEqual([path, []]);
  }
});

test('only a site below the root needs a way to it', () => {
  expect(redirectsFile('/')).toBeUndefined();
  expect(redirectsFile('/a/b/')).toBe('/  /a/b/  302\n');
});

test('nothing in a path or folder can end its place in nginx’s configuration', () => {
  const conf = nginxConf([{ path: '/a.b/"x/*', headers: { 'X-A': 'say "no"' } }], {
    listen: '80',
    base: '/a.b/',
    folder: '/srv/my "site"',
  });
  expect(conf).toContain('"~^/a\\\\.b/\\"x/" "say \\"no\\"";');
  expect(conf).toContain('location /a.b/ { alias "/srv/my \\"site\\"/"; }');
});

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

const own: Own = {
  inline: new Set(['1', '@font-face{}', 'i{}']),
  styleSheets: new Set(['b{color:red}', 'u{}', 'b{']),
  scripts: new Set(['/a/x.js']),
};
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const nothing = "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'";

test('a policy grants what of ours is in the page and nothing else', () => {
  expect(policyOf(page('x'), own)).toBe(nothing);
  const styled = policyOf(
    page('<style>b{color:red}</style><script>1</script><script type="application/ld+json">{}</script>'),
    own,
  );
  expect(styled).toContain(`script-src ${hashOf('1')}; style-src ${hashOf('b{color:red}')};`);
  expect(styled.match(/sha256/g)).toHaveLength(2);
  expect(policyOf(page('<script type="module" src="/a/x.js"></script>'), own)).toContain("script-src 'self'");
  expect(policyOf(page('<style>@font-face{}</style>'), own)).toContain("font-src 'self'");
  // The bundler's sheets stand in one element, one after another; what we write ourselves stands alone.
  expect(policyOf(page('<style>u{}b{color:red}u{}</style>'), own)).toContain(hashOf('u{}b{color:red}u{}'));
});

test.each([
  '<script>alert(1)</script>',
  '<script>1 </script>',
  '<script type="module">alert(1)</script>',
  '<script type="text/JavaScript">alert(1)</script>',
  '<script type="importmap">{}</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<script src="/e/2023-06-30/data/x.csv"></script>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><style>b{color:red} *{fill:red}</style></svg>',
  '<style>b{color:red} </style>',
  '<style>u{}i{}</style>',
  '<style>*{background:url(https://evil.example/)}</style>',
  '<template><script>alert(1)</script></template>',
  '<div><template shadowrootmode="open"><style>p{}</style></template></div>',
  '<img src="x" onerror="alert(1)">',
  '<p style="color:red">x</p>',
  '<a href=" javascript:alert(1)">x</a>',
])('nothing is granted to what is not ours, and it is reported: %s', (foreign) => {
  const policy = policyOf(page(foreign), own);
  expect(policy.replace(" img-src 'self' data:;", '')).toBe(nothing);
  expect(foreignIn(page(foreign), own)).toHaveLength(1);
  expect(foreignIn(page(`<style>u{}</style><script>1</script>${foreign}`), own)).toHaveLength(1);
});

test('what is ours is reported nowhere', () => {
  const body =
    '<style>b{color:red}u{}</style><style>i{}</style><script>1</script><script type="application/json">{}</script>';
  expect(foreignIn(page(`${body}<script src="/a/x.js"></script><a href="https://example.org/">x</a>`), own)).toEqual(
    [],
  );
});

test('a template’s own code is known where it is written', () => {
  expect(ownInline('i{color:blue}')).toBe('i{color:blue}');
  expect(notedInline().has('i{color:blue}')).toBe(true);
});

test('the policy stands before all that it speaks of', () => {
  const html = withPolicy(page('<style>b{color:red}</style>'), own);
  const head = html.indexOf('http-equiv');
  expect(head).toBeGreaterThan(html.indexOf('<meta charset'));
  expect(head).toBeLessThan(html.indexOf('<title>'));
});
