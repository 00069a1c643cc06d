import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, headersFile, redirectsFile, withPolicy } from '../exports/index.ts';

/**
 * Gives every finished page its Content-Security-Policy, and the site the headers that a page cannot carry itself. The
 * last step of a build: a byte changed after it would no longer fit its hash.
 */
export function harden(folder: string, base: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  for (const name of files) {
    const file = join(folder, name);
    writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
  }
  writeFileSync(join(folder, '_headers'), headersFile(headerRules(files), base));
  const redirects = redirectsFile(base);
  if (redirects) writeFileSync(join(folder, '_redirects'), redirects);
}
