import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { facesOf, missingIn } from '../exports/index.ts';
import { ContentError, problemsOfSigns, readContent, report, textsOf } from '../ledger/index.ts';
import { languages } from '../numbers/index.ts';
import { copyEditor } from './copy-editor.ts';
import { digestOf } from './digest.ts';
import { dress } from './dress.ts';
import { harden } from './harden.ts';
import { bundled, licencesText } from './licences.ts';
import { withSlashes } from './serve.ts';
import { openSound } from './sound.ts';

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

/**
 * `npm run build`: checks the content first, so that an editor meets the ledger's own messages and never a stack trace,
 * then lets Astro build. OUT, BASE, SITE and CONTENT say what is built and where to.
 */
try {
  const ledger = openSound({ drafts: process.env['DRAFTS'] === '1', correct: await copyEditor() });
  console.log(`内容没有问题（${ledger.figures.length} 笔），正在生成网站…… / Content is sound, building the site…`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  fail(`${error.message}\n\n网站没有生成，上一次的还在。 / The site was not built; the last one stands.`);
}
const started = performance.now();
try {
  const { plugin, files } = bundled();
  // Astro would print an error with its stack before it throws it; what it throws is told below.
  await build({ logLevel: process.env['VERBOSE'] ? 'info' : 'silent', vite: { plugins: [plugin] } });
  const [out, base] = [resolve(process.env['OUT'] ?? 'dist'), withSlashes(process.env['BASE'] ?? '/')];
  await dress(out, base);
  const faces = languages.flatMap(facesOf).map(({ file }) => file);
  writeFileSync(join(out, 'licences.txt'), licencesText([...files, ...faces]));
  harden(out, base);
} catch (error) {
  const ended = '网站没有生成。 / The site was not built.';
  const files = readContent();
  const problems = problemsOfSigns(files, missingIn(error));
  if (problems.length > 0) fail(`${report(problems, textsOf(files))}\n\n${ended}`);
  // Anything else is a fault of the program, and whoever mends it needs to know where.
  throw error;
}
const folder = process.env['OUT'] ?? 'dist';
console.log(
  `生成好了：${folder}/（${((performance.now() - started) / 1000).toFixed(1)} 秒） / Built.\n` +
    `全站的指纹（SHA-256） / Digest of the site: ${digestOf(resolve(folder))}`,
);
