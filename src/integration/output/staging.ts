import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stagingRoot } from './own-folders.ts';

/** ms after which what a build left behind is nobody's, whatever now has its process number. */
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
    // Somebody else's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes a folder away; what somebody else takes away at the same time, or still reads, is left to the next build. */
export function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Nothing depends on it.
  }
}

/**
 * A folder of its own for one build. It lies in the repository, whose packages the pages are made with while they are
 * built; two builds at a time do not meet. What builds that were killed left here is taken away.
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
