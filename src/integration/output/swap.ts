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

/** Takes away what no build needs any more. Half taken away it must never come back as a site: it loses its name first. */
function discardOld(old: string, target: string): void {
  const gone = beside(target, `new-${process.pid}-gone`);
  if (renamed(old, gone)) discard(gone);
}

/**
 * Puts right what a swap that was killed left: where no site stands, the one that stood there comes back. Harmless beside a
 * swap that is going on: that one then finds a site in its place and moves it away like any other.
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
 * Puts a finished site in the place of the one that stands there. Nobody sees a mixture: between two renames there is
 * nothing for a moment, and a process killed there leaves the old site beside, for putRight.
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
        // False where another build has put its site there in between: that one is the former one now.
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
