import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Halt } from '../../integration/notice.mjs';
import { hasTestPackages, missingPackages } from './lockfile.mjs';
import { installLocked } from './npm.mjs';
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
  const [missing] = missingPackages(root, { withTests });
  if (!missing) return;

  console.log('正在安装依赖…… / Installing dependencies…');
  const everything = withTests || hasTestPackages(root);
  const began = Date.now();
  const options = [everything ? '--include=dev' : '--omit=dev', '--include=optional'];
  await withElapsed(installLocked(root, packageName(missing), options));
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`依赖已装好，用了 ${seconds} 秒 / Dependencies installed in ${seconds} s`);
}

/** @param {string} path of a package in the lock file, such as node_modules/a/node_modules/@b/c */
function packageName(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
