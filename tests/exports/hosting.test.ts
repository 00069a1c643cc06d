import { expect, test } from 'vitest';
import { headersAt, readHeaders } from '../../src/cli/read-headers.ts';
import { headerRules, headersFile, nginxConf, policyOf, redirectsFile, withPolicy } from '../../src/exports/index.ts';

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

test('a policy grants what is in the page and nothing else', () => {
  expect(policyOf(page('x'))).toBe(
    "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'",
  );
  const styled = policyOf(
    page('<style>b{color:red}</style><script>1</script><script type="application/ld+json">{}</script>'),
  );
  expect(styled).toMatch(/script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'/);
  expect(styled.match(/sha256/g)).toHaveLength(2);
  expect(policyOf(page('<script type="module" src="/a/x.js"></script>'))).toContain("script-src 'self'");
  // One sign more is another hash.
  expect(policyOf(page('<style>b{color:red} </style>'))).not.toContain(/style-src ('[^']+')/.exec(styled)?.[1]);
});

test('the policy stands before all that it speaks of', () => {
  const html = withPolicy(page('<style>b{}</style>'));
  const head = html.indexOf('http-equiv');
  expect(head).toBeGreaterThan(html.indexOf('<meta charset'));
  expect(head).toBeLessThan(html.indexOf('<title>'));
});
