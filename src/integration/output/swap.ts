import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { discard, isBusy } from './staging.ts';

/** Beside a site while it is swapped: `.dist.old-<process>-<try>` is what stood there, `.dist.new-<process>` what comes or can go. */
const beside = (target: string, what: string): string => join(dirname(target), `.${basename(target)}.${what}`);

/** Renames, unless another build has taken the one away or the other's place. */
function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (existsSync(from) && !existsSync(to)) throw error;
    return false;
  }
}

/** Removes a former site. It is renamed first, so that a half-deleted folder can never be restored as a site. */
function discardOld(old: string, target: string): void {
  const gone = beside(target, `new-${process.pid}-gone`);
  if (renamed(old, gone)) discard(gone);
}

/**
 * Repairs a swap that was killed: where no site stands, the former one is restored. Harmless during a running swap,
 * which then moves the restored site away like any other.
 */
export function putRight(target: string): void {
  const [start, parent] = [`.${basename(target)}.`, dirname(target)];
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const [, kind, id] = name.startsWith(start) ? (/^(old|new)-(\d+)/.exec(name.slice(start.length)) ?? []) : [];
    const folder = join(parent, name);
    if (kind === 'old' && !renamed(folder, target)) discardOld(folder, target);
    if (kind === 'new' && !isBusy(folder, Number(id))) discard(folder);
  }
}

/** Moves a site to where one rename brings it into its place: beside that place, if it was built on another disk. */
function brought(made: string, target: string): string {
  const here = beside(target, `new-${process.pid}`);
  try {
    renameSync(made, here);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(made, here, { recursive: true });
  }
  return here;
}

/**
 * Replaces the site that stands at `target` by a finished one, with two renames. Between them nothing stands there for
 * a moment; a process killed then leaves the old site beside it for putRight to restore.
 */
export function swapIn(made: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const here = brought(made, target);
  try {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const old = beside(target, `old-${process.pid}-${attempt}`);
      const moved = existsSync(target) && renamed(target, old);
      let done = false;
      try {
        // False where another build put its site there in between; that site is now the former one.
        done = renamed(here, target);
      } finally {
        if (moved && !done) renamed(old, target);
      }
      if (moved) discardOld(old, target);
      if (done) return;
    }
    throw new Error(`${target} is never free`);
  } finally {
    discard(here);
  }
}
