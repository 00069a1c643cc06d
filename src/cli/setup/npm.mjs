import { basename } from 'node:path';
import { runQuietly } from './child.mjs';
import { Halt } from './notice.mjs';

// Three tries within twenty seconds: npm's own pauses let a machine without a network wait for more than a minute.
const PATIENCE = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000'];

const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E[A-Z]*TIMEOUT)\b/;

/**
 * Runs npm in a folder with its output kept back.
 *
 * @param {string} root
 * @param {string[]} args
 */
export async function runNpm(root, args) {
  const { program, first, shell } = npmProgram();
  const { code, output } = await runQuietly(program, [...first, ...args, '--no-audit', '--no-fund', ...PATIENCE], {
    cwd: root,
    shell,
  }).catch((error) => {
    throw error.code === 'ENOENT' ? npmMissing() : error;
  });
  if (code !== 0) throw explainFailure(output);
}

/** The npm that started us when there is one; on Windows npm is a script, which only a shell can start. */
function npmProgram() {
  const started = process.env.npm_execpath;
  // Other package managers set the same variable, and they know no `ci`.
  if (started && basename(started).startsWith('npm-cli'))
    return { program: process.execPath, first: [started], shell: false };
  return { program: 'npm', first: [], shell: process.platform === 'win32' };
}

/**
 * Turns what npm printed into one sentence; the output itself is shown only where it is needed to see what to do.
 *
 * @param {string} output
 * @returns {Halt}
 */
export function explainFailure(output) {
  const code = /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1] ?? '';
  const network = NO_NETWORK.exec(code) ?? NO_NETWORK.exec(output);
  if (network) {
    return new Halt(
      `没有网络，依赖没有装上（${network[0]}）：请检查网络、代理或 npm 的 registry 设置，再运行一次。`,
      `No network, so the dependencies are not installed (${network[0]}): check the network, the proxy or npm's registry setting, then run this again.`,
    );
  }
  if (code === 'ENOSPC') {
    return new Halt(
      '磁盘满了，依赖没有装上：请腾出约 1 GB 空间，再运行一次。',
      'The disk is full, so the dependencies are not installed: free about 1 GB, then run this again.',
    );
  }
  console.error(output.trim());
  return new Halt(
    '依赖没有装上：原因见上面 npm 的输出；解决后再运行一次。',
    'The dependencies are not installed: npm says why above; settle that and run this again.',
  );
}

function npmMissing() {
  return new Halt(
    '找不到 npm：请从 https://nodejs.org 安装 Node.js 24（自带 npm），再运行一次。',
    'npm is not found: install Node.js 24 from https://nodejs.org (npm comes with it) and run this again.',
  );
}
