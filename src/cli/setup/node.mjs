import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Halt } from '../../integration/notice.mjs';

/** @typedef {{ path: string, options: string }} Runtime the program, and what NODE_OPTIONS has to say for it */

/**
 * The Node that runs the TypeScript commands and Astro: this machine's own if it is new enough, else the one that an npm
 * package brought along, else this machine's own with the switch that lets it read TypeScript.
 *
 * @param {string} root
 * @param {{ path: string, version: string, platform: string, arch: string }} [own]
 * @param {(path: string) => boolean} [runs] whether a program can be started on this machine
 * @returns {Runtime}
 */
export function chooseNode(root, own = thisNode(), runs = canStart) {
  if (readsTypeScript(own.version)) return { path: own.path, options: '' };

  const packaged = join(root, 'node_modules', `node-${own.platform}-${own.arch}`, 'bin', 'node');
  if (runs(packaged)) return { path: packaged, options: '' };

  if (reaches(own.version, 22, 12)) {
    return { path: own.path, options: '--experimental-strip-types --disable-warning=ExperimentalWarning' };
  }
  throw new Halt(
    `这台机器的 Node.js 是 ${own.version}，随依赖安装的 24 版在这里不能运行：请从 https://nodejs.org 安装 24 版，再运行一次。`,
    `This machine has Node.js ${own.version}, and the version 24 that came with the dependencies does not run here: install version 24 from https://nodejs.org and run this again.`,
  );
}

function thisNode() {
  return { path: process.execPath, version: process.version, platform: process.platform, arch: process.arch };
}

/** @param {string} path */
function canStart(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Types are stripped without a switch from 22.18 and from 23.6 on.
 *
 * @param {string} version
 */
function readsTypeScript(version) {
  return version.startsWith('v23.') ? reaches(version, 23, 6) : reaches(version, 22, 18);
}

/**
 * @param {string} version
 * @param {number} major
 * @param {number} minor
 */
function reaches(version, major, minor) {
  const [ownMajor = 0, ownMinor = 0] = version.slice(1).split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
