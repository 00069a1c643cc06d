import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Every file of a folder by its path, with slashes, in the order of its signs: the same on every machine. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The SHA-256 of every file of a folder, by its path. */
export const hashesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesIn(folder).map((file) => [file, sha256(readFileSync(join(folder, file)))]));

/**
 * One hash for a whole site, over its paths and bytes: `(cd dist && find . -type f | sed 's|^./||' | LC_ALL=C sort |
 * xargs -d '\n' sha256sum | sha256sum)` prints the same.
 */
export const digestOf = (folder: string): string =>
  sha256([...hashesIn(folder)].map(([file, hash]) => `${hash}  ${file}\n`).join(''));
