import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasTestPackages, missingPackages } from './lockfile.mjs';
import { Halt } from './notice.mjs';
import { runNpm } from './npm.mjs';
import { withElapsed } from './progress.mjs';

/**
 * Installs what the lock file asks for, unless it is there. What only tests need is left out for the other commands, but is
 * kept where it is already installed: `npm ci` begins by emptying the folder, so then all of it is installed again.
 *
 * @param {string} root
 * @param {{ withTests: boolean }} scope
 */
export async function ensureDependencies(root, { withTests }) {
  if (!existsSync(join(root, 'package-lock.json'))) {
    throw new Halt(
      '找不到 package-lock.json：这份代码不完整，请重新下载整个仓库。',
      'package-lock.json is missing: this copy of the code is incomplete, so download the whole repository again.',
    );
  }
  if (missingPackages(root, { withTests }).length === 0) return;

  console.log('正在安装依赖…… / Installing dependencies…');
  const everything = withTests || hasTestPackages(root);
  const began = Date.now();
  await withElapsed(runNpm(root, ['ci', everything ? '--include=dev' : '--omit=dev', '--include=optional']));
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`依赖已装好，用了 ${seconds} 秒 / Dependencies installed in ${seconds} s`);
}
