import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes what an interrupted run left behind, unless another run is still working. */
function sweep(path: string): void {
  const left = new RegExp(`^${basename(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.(\\d+)\\.new$`);
  for (const name of readdirSync(dirname(path))) {
    const pid = Number(left.exec(name)?.[1] ?? process.pid);
    if (pid !== process.pid && !isRunning(pid)) rmSync(join(dirname(path), name), { force: true });
  }
}

const target = (path: string): { real: string; mode: number } => {
  try {
    const real = realpathSync(path);
    return { real, mode: statSync(real).mode };
  } catch {
    return { real: path, mode: 0o644 };
  }
};

/** Flushes a file or folder to the disk (fsync). */
function settle(path: string, open: 'r' | 'r+'): void {
  const handle = openSync(path, open);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Puts other bytes in a file so that at any moment, even if the machine stops, it is the old file or the new one: the
 * new one is written beside it and takes its name in one step. Throws what the file system throws.
 */
export function replaceFile(path: string, bytes: Uint8Array | string): void {
  const { real, mode } = target(path);
  sweep(real);
  const fresh = `${real}.${process.pid}.new`;
  try {
    const handle = openSync(fresh, 'w', mode);
    try {
      const buffer = Buffer.from(bytes);
      for (let at = 0; at < buffer.length; ) at += writeSync(handle, buffer, at);
    } finally {
      closeSync(handle);
    }
    settle(fresh, 'r+');
    renameSync(fresh, real);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  // On Windows a folder cannot be opened.
  if (process.platform !== 'win32') settle(dirname(real), 'r');
}
