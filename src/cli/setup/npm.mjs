import { basename } from 'node:path';
import { Halt } from '../../integration/notice.mjs';
import { runQuietly } from './child.mjs';
import { explainFailure } from './failure.mjs';

// Three tries within twenty seconds: with npm's defaults a machine without a network would wait for more than a minute.
const PATIENCE = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000'];

/**
 * Installs from the lock file, once the registry has answered for one of the packages that are missing: `npm ci` empties
 * node_modules before it asks for anything, and without a network it would try every package in turn, for minutes.
 *
 * @param {string} root
 * @param {string} sample the name of a missing package
 * @param {string[]} options
 */
export async function installLocked(root, sample, options) {
  const probe = await npm(root, ['view', sample, 'name', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']);
  if (probe.code !== 0) throw explainFailure(probe.output);

  const { code, output } = await npm(root, ['ci', ...options, ...PATIENCE]);
  if (code !== 0) throw explainFailure(output);
}

/**
 * @param {string} root
 * @param {string[]} args
 */
async function npm(root, args) {
  const { program, first, shell } = npmProgram();
  // `npm start --silent` hands its log level on to child processes; a failure would then print no reason.
  const all = [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    return await runQuietly(program, all, { cwd: root, shell });
  } catch (error) {
    throw /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT' ? npmMissing() : error;
  }
}

/** The npm that started us when there is one; on Windows npm is a script, which only a shell can start. */
function npmProgram() {
  const started = process.env.npm_execpath;
  // Other package managers set the same variable, and they know no `ci`.
  if (started && basename(started).startsWith('npm-cli'))
    return { program: process.execPath, first: [started], shell: false };
  return { program: 'npm', first: [], shell: process.platform === 'win32' };
}

function npmMissing() {
  return new Halt(
    '找不到 npm：请从 https://nodejs.org 安装 Node.js 24（自带 npm），再运行一次。',
    'npm is not found: install Node.js 24 from https://nodejs.org (npm comes with it) and run this again.',
  );
}
