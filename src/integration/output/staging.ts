import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stagingRoot } from './own-folders.ts';

/** ms after which a build's folder counts as abandoned, even if a process with its number is running. */
const forgotten = 3_600_000;

/** Whether a folder that a build named after its process is still at work: another one that runs, and not for hours. */
export function isBusy(path: string, id: number): boolean {
  if (id === process.pid) return false;
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - changed > forgotten) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes a folder away; what somebody else takes away at the same time, or still reads, is left to the next build. */
export function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The next build tries again.
  }
}

/**
 * Makes a folder for one build, so that simultaneous builds do not interfere. It lies inside the repository, because
 * the pages import its packages while they are built. Folders left by killed builds are removed.
 */
export function staging(): string {
  mkdirSync(stagingRoot, { recursive: true });
  for (const name of readdirSync(stagingRoot)) {
    const folder = join(stagingRoot, name);
    if (!isBusy(folder, Number.parseInt(name, 10))) discard(folder);
  }
  const folder = join(stagingRoot, `${process.pid}-${randomUUID()}`);
  // Not mkdtemp, whose folders nobody else may read: a server has to.
  mkdirSync(folder);
  return folder;
}
