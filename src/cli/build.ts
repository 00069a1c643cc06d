import process from 'node:process';
import { ContentError } from '../ledger/index.ts';
import { copyEditor } from './copy-editor.ts';
import { digestOf } from './digest.ts';
import { outAsked } from './output/out.ts';
import { discard, staging } from './output/staging.ts';
import { putRight, swapIn } from './output/swap.ts';
import { targetOf } from './output/target.ts';
import { finish, Halt } from './setup/notice.mjs';
import { openSound } from './sound.ts';

const stands = '网站没有生成，上一次的还在。 / The site was not built; the last one stands.';

/** Checks the content, so that an editor meets the ledger's own messages and never a stack trace. */
async function checkContent(): Promise<void> {
  try {
    const ledger = openSound({ drafts: process.env['DRAFTS'] === '1', correct: await copyEditor() });
    console.log(`内容没有问题（${ledger.figures.length} 笔），正在生成网站…… / Content is sound, building the site…`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new Halt(`${error.message}\n`, stands);
  }
}

/** Puts a site in its place. What keeps a folder from being moved is not ours to mend. */
function put(made: string, target: string): void {
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

/**
 * `npm run build`: checks the content, builds the site in a folder of its own and puts it, whole, where it is wanted. What
 * stood there stands until then, whatever happens. OUT, BASE, SITE and CONTENT say what is built and where to.
 */
await finish(async () => {
  const target = targetOf(outAsked());
  putRight(target);
  await checkContent();
  const [started, folder] = [performance.now(), staging()];
  try {
    // Loaded only now: it takes longer than all that may have been refused before.
    const { make } = await import('./make.ts');
    await make(folder);
    const digest = digestOf(folder);
    put(folder, target);
    console.log(
      `生成好了：${outAsked()}/（${((performance.now() - started) / 1000).toFixed(1)} 秒） / Built.\n` +
        `全站的指纹（SHA-256） / Digest of the site: ${digest}`,
    );
  } finally {
    discard(folder);
  }
  return undefined;
});
