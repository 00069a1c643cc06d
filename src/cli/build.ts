import process from 'node:process';
import { ContentError } from '../dataset/index.ts';
import { finish, Halt } from '../integration/notice.mjs';
import { outAsked } from '../integration/output/out.ts';
import { putRight } from '../integration/output/swap.ts';
import { targetOf } from '../integration/output/target.ts';
import { openChecked } from '../site/checked.ts';
import { copyEditor } from '../site/copy-editor.ts';

const stands = '网站没有生成，上一次的还在。 / The site was not built; the last one stands.';

/** Checks the content, so that an editor meets the ledger's own messages and never a stack trace. */
async function checkContent(): Promise<void> {
  try {
    const ledger = openChecked({ drafts: process.env['DRAFTS'] === '1', correct: await copyEditor() });
    console.log(`内容没有问题（${ledger.figures.length} 笔），正在生成网站…… / Content is sound, building the site…`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new Halt(`${error.message}\n`, stands);
  }
}

/**
 * `npm run build`: runs `astro build` after a check, which reports before anything slow is loaded. OUT, BASE, SITE and
 * CONTENT say what is built and where to.
 */
await finish(async () => {
  putRight(targetOf(outAsked()));
  await checkContent();
  const [{ build }, { contentWasChecked }] = await Promise.all([
    import('astro'),
    import('../integration/whole-site.ts'),
  ]);
  contentWasChecked();
  // Silent, because Astro would print an error with its stack before throwing it; the caller reports what is thrown.
  await build({ logLevel: process.env['VERBOSE'] ? 'info' : 'silent' });
  return undefined;
});
