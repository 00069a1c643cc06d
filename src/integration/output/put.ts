import { Halt } from '../notice.mjs';
import { swapIn } from './swap.ts';

/** Puts a site in its place. Throws a Halt with the system's reason where a folder cannot be moved: that is not ours to mend. */
export function put(made: string, target: string): void {
  try {
    swapIn(made, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new Halt(
      `网站生成好了，可是换不到 ${target}（${code}）：有程序正用着它，没有权限，或磁盘满了。上一次的还在。`,
      `The site was built but could not be put into ${target} (${code}): it is in use, not ours to write, or the disk is full. The last one stands.`,
    );
  }
}
