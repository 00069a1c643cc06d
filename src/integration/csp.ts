import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, headersFile, redirectsFile } from './hosting/headers.ts';
import type { Own } from './hosting/own.ts';
import { foreignIn, withPolicy } from './hosting/policy.ts';
import { Halt } from './notice.mjs';

/** Ends the build where a page has code that is not ours: the policy would block it, but something let it in. */
function refuseForeign(pages: ReadonlyMap<string, string>, own: Own): void {
  const found = [...pages].flatMap(([name, html]) =>
    foreignIn(html, own).map((code) => `  ${name}: ${code.replace(/\s+/g, ' ').slice(0, 80)}`),
  );
  if (found.length === 0) return;
  // The same plate may stand in many pages: the first ones say what it is.
  throw new Halt(
    `网站没有生成，上一次的还在：有的网页里有不是我们自己写的脚本或样式。\n${found.slice(0, 10).join('\n')}`,
    'The site was not built; the last one stands: there is code in its pages that is not ours (above).',
  );
}

/**
 * Gives every finished page its Content-Security-Policy, and the site the headers that a page cannot carry itself. The
 * last step of a build: a byte changed after it would no longer fit its hash. Throws a Halt where a page has code that is
 * not ours.
 */
export function writePolicies(folder: string, base: string, own: Own): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const pages = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  refuseForeign(pages, own);
  for (const [name, html] of pages) writeFileSync(join(folder, name), withPolicy(html, own));
  writeFileSync(join(folder, '_headers'), headersFile(headerRules(files), base));
  const redirects = redirectsFile(base);
  if (redirects) writeFileSync(join(folder, '_redirects'), redirects);
}
