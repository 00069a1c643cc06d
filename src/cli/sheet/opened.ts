import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Halt } from '../../integration/notice.mjs';

/** The files by which Excel, WPS and LibreOffice say that somebody has a file open, by its name. */
const marks = [(name: string) => `~$${name}`, (name: string) => `.~${name}`, (name: string) => `.~lock.${name}#`];

/** Halts where a spreadsheet program has the file open, because the file on the disk may not be what the editor sees. */
export function mustBeClosed(path: string): void {
  const name = basename(path);
  const mark = marks.map((of) => of(name)).find((one) => existsSync(join(dirname(path), one)));
  if (mark)
    throw new Halt(
      `「${name}」还开着（旁边有「${mark}」）：存盘，关掉表格，再运行一次。已经关了的，删去「${mark}」。`,
      `${name} is still open (${mark} is beside it): save it, close it and run this again. If it is closed, delete ${mark}.`,
    );
}

const busy: readonly unknown[] = ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'];

/** Does something with a file; where a program holds it or it cannot be written, halts with what to do. */
export function withFile<T>(path: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const name = basename(path);
    if (busy.includes(code))
      throw new Halt(
        `「${name}」被别的程序占着，或不许改（${code}）：关掉打开它的表格软件，再运行一次。`,
        `${name} is in use or must not be changed (${code}): close the program that has it open and run this again.`,
      );
    if (code === 'ENOENT')
      throw new Halt(
        `找不到「${path}」：核对文件名；还没有导出的，先运行 npm run sheet -- export。`,
        `There is no ${path}: check its name; if nothing was exported yet, run npm run sheet -- export first.`,
      );
    throw error;
  }
}
