import { resolve } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { ContentError, openContent } from '../ledger/index.ts';
import { dress } from './dress.ts';
import { withSlashes } from './serve.ts';

/**
 * `npm run build`: checks the content first, so that an editor meets the ledger's own messages and never a stack trace,
 * then lets Astro build. OUT, BASE, SITE and CONTENT say what is built and where to.
 */
try {
  const ledger = openContent({ drafts: process.env['DRAFTS'] === '1' });
  console.log(`内容没有问题（${ledger.figures.length} 笔），正在生成网站…… / Content is sound, building the site…`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`${error.message}\n\n网站没有生成，上一次的还在。 / The site was not built; the last one stands.`);
  process.exit(1);
}
const started = performance.now();
await build({ logLevel: process.env['VERBOSE'] ? 'info' : 'warn' });
const out = resolve(process.env['OUT'] ?? 'dist');
try {
  await dress(out, resolve('src/styles'), withSlashes(process.env['BASE'] ?? '/'));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(
    `标题用的字体里没有这些字：${error.message}。换一个字，或请维护者换字体。 / The title face has no glyph for these.`,
  );
  process.exit(1);
}
console.log(
  `生成好了：${process.env['OUT'] ?? 'dist'}/（${((performance.now() - started) / 1000).toFixed(1)} 秒） / Built.`,
);
