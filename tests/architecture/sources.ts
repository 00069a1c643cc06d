import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of ours: its path under src/ with forward slashes, its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Every text file under src/. */
export const sources: readonly SourceFile[] = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|mjs|js|astro|css|md|json|svg)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ path: path.replaceAll('\\', '/').replace(/^src\//, ''), text: readFileSync(path, 'utf8') }));

/** Code without its comments, line ends kept. A // behind a colon is an address. */
export const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(?<![:'"`\\])\/\/.*$/gm, '');

/** Line number of an offset. */
export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
