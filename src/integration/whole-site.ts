import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontsOf } from '../fonts/index.ts';
import { languages } from '../locale/index.ts';
import { openChecked } from '../site/checked.ts';
import { copyEditor } from '../site/copy-editor.ts';
import { bundled } from './bundled.ts';
import { writePolicies } from './csp.ts';
import { digestOf } from './digest.ts';
import { setFonts } from './fonts.ts';
import { notedInline } from './hosting/own.ts';
import { licencesText } from './licences.ts';
import { outAsked } from './output/out.ts';
import { put } from './output/put.ts';
import { discard, staging } from './output/staging.ts';
import { putRight } from './output/swap.ts';
import { targetOf } from './output/target.ts';
import { withSlashes } from './server.ts';

let checked = false;

/** Says that the content was checked before Astro was loaded, as `npm run build` does; it is not checked again. */
export function contentWasChecked(): void {
  checked = true;
}

/** What follows the pages: their fonts, the licences of all that ships, their policies and the headers. */
async function finishPages(
  folder: string,
  base: string,
  { modules, scripts, styleSheets }: ReturnType<typeof bundled>,
) {
  await setFonts(folder, base);
  const fonts = languages.flatMap(fontsOf).map(({ file }) => file);
  writeFileSync(join(folder, 'licences.txt'), licencesText([...modules, ...fonts]));
  writePolicies(folder, base, {
    inline: notedInline(),
    styleSheets,
    scripts: new Set([...scripts].map((name) => base + name)),
  });
}

/**
 * Makes `astro build` build the whole site: the content is checked, the pages are made in a folder of their own, finished
 * (fonts cut to what is set, licences, policies by hashes, headers) and put, whole, where OUT says. What stood there stands until
 * then, whatever happens. While developing it does nothing.
 */
export function wholeSite(): AstroIntegration {
  const bundle = bundled();
  let [folder, target, base, started] = ['', '', '/', 0];
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = targetOf(outAsked());
        putRight(target);
        if (!checked) openChecked({ drafts: process.env['DRAFTS'] === '1', correct: await copyEditor() });
        [folder, base, started] = [staging(), withSlashes(config.base), performance.now()];
        // Astro does not tell integrations that a build failed: an unfinished site is removed at the exit.
        process.once('exit', () => discard(folder));
        updateConfig({ outDir: pathToFileURL(`${folder}/`), vite: { plugins: [bundle.plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        await finishPages(fileURLToPath(dir), base, bundle);
        const digest = digestOf(folder);
        put(folder, target);
        console.log(
          `生成好了：${outAsked()}/（${((performance.now() - started) / 1000).toFixed(1)} 秒） / Built.\n` +
            `全站的指纹（SHA-256） / Digest of the site: ${digest}`,
        );
      },
    },
  };
}
