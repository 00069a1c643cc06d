import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentRoot } from '../../ledger/index.ts';

/** The repository: the folder of package.json. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where sites stand while they are being built. */
export const stagingRoot = join(repository, '.cache', 'builds');

/** What is the repository's own and no build's, by name. */
export const ownFolders = ['.astro', '.ci', '.git', '.github', 'content', 'node_modules', 'public', 'src', 'tests'];

/** Which folder a path is, however it is written: through a link, in another case, on a mount. Undefined where nothing is there. */
function identityOf(path: string): string | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.dev}:${stat.ino}`;
}

/** A path and all that it lies in, from the inside out. */
const upwards = (path: string): readonly string[] =>
  dirname(path) === path ? [path] : [path, ...upwards(dirname(path))];

/** The folders at and above a path, as far as they are there, by what they are. */
const identitiesUp = (path: string): ReadonlySet<string | undefined> =>
  new Set(upwards(path).flatMap((one) => identityOf(one) ?? []));

/**
 * The folder of the repository or the content that a build to `target` would harm: one that it is, holds or lies in.
 * `target` is a real path, as far as it is there.
 */
export function harmedBy(target: string): string | undefined {
  const [self, up] = [identityOf(target), identitiesUp(target)];
  if (self !== undefined && self === identityOf(repository)) return repository;
  return [resolve(contentRoot), ...ownFolders.map((name) => join(repository, name)), stagingRoot].find((own) => {
    const identity = identityOf(own);
    if (identity === undefined) return false;
    return up.has(identity) || (self !== undefined && identitiesUp(realpathSync.native(own)).has(self));
  });
}
