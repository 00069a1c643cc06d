import { accessSync, constants, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Halt } from '../notice.mjs';
import { isFormerBuild } from './former-build.ts';
import { harmedBy, repository, stagingRoot } from './own-folders.ts';

function refused(out: string, zh: string, en: string): Halt {
  const other = out === 'dist' ? 'OUT=site' : 'OUT=dist';
  return new Halt(
    `OUT 是“${out}”：${zh}请换一个文件夹，比如 ${other}。没有生成，什么也没有动。`,
    `OUT is "${out}": ${en} Take another folder, such as ${other}. Nothing was built or touched.`,
  );
}

/** Where a path really is: links followed, also one to what is not there yet. Throws a Halt where it leads through a file. */
function realPath(path: string, out: string, links = 0): string {
  if (dirname(path) === path) return path;
  const here = join(realPath(dirname(path), out, links), basename(path));
  const there = lstatSync(here, { throwIfNoEntry: false });
  if (there?.isSymbolicLink() && links < 20)
    return realPath(resolve(dirname(here), readlinkSync(here)), out, links + 1);
  if (there?.isDirectory() === false) throw refused(out, `${here} 不是文件夹。`, `${here} is no folder.`);
  return here;
}

function checkContents(target: string, out: string): void {
  const names = existsSync(target) ? readdirSync(target) : [];
  // A git repository, as some keep for publishing: replacing the folder would delete its history.
  if (names.includes('.git'))
    throw refused(out, '那里有一个 .git，会连同它的历史一起换掉。', 'it holds a .git, whose history would go with it.');
  const [first] = names;
  if (first !== undefined && !isFormerBuild(target))
    throw refused(
      out,
      `那里有文件（比如 ${first}），又不是从前生成的网站，不能盖掉；确实不要了的，先自己删去。`,
      `it has files (${first}) and is no site that was built before; if they are not wanted, delete them yourself first.`,
    );
}

/** Whether the target can be created: the nearest existing folder must be writable. */
function checkWritable(target: string, out: string): void {
  let folder = dirname(target);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch {
    throw refused(out, `没有权限往 ${folder} 里写。`, `${folder} may not be written to.`);
  }
}

function checked(out: string): string {
  const target = realPath(resolve(out), out);
  const harmed = harmedBy(target);
  if (harmed !== undefined) {
    const own = relative(repository, harmed) || '.';
    throw refused(
      out,
      `那里是仓库或内容自己的文件夹（${own}），或在它里面，或把它包在里面，生成网站会毁了它。`,
      `that is one of the repository’s or the content’s own folders (${own}), lies in it or holds it, and would be destroyed.`,
    );
  }
  checkContents(target, out);
  checkWritable(target, out);
  return target;
}

/**
 * The real folder that a site is to be built to. Throws a Halt, before anything is done, where that would harm what is no
 * build: the repository's own folders, the content, somebody's files.
 */
export function targetOf(out: string): string {
  mkdirSync(stagingRoot, { recursive: true });
  try {
    return checked(out);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw refused(out, `那里看不了（${code}）。`, `it cannot be looked at (${code}).`);
  }
}
