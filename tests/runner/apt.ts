import { existsSync } from 'node:fs';
import { runQuietly } from '../../src/cli/setup/child.mjs';
import { withElapsed } from '../../src/cli/setup/progress.mjs';

// Someone else's apt may hold the lock for a while; a server that does not answer should not hold us for long.
const PATIENCE = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];

/** Installs Debian packages where that is allowed without a question: Debian or Ubuntu, as root. */
export async function aptInstall(...packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/debian_version')) return false;
  console.log(`  正在用 apt 安装 ${packages.join('、')}…… / Installing ${packages.join(', ')} with apt…`);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return (await apt('update')) && (await apt(...install));
}

async function apt(...args: string[]): Promise<boolean> {
  // In runlevel 1 a package's service is installed and not started: nothing here is meant to listen on port 80.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const run = runQuietly('apt-get', [...PATIENCE, ...args], { env });
  const { code, output } = await withElapsed(run.catch(() => ({ code: 1, output: '' })));
  // What apt says is a detail here: whoever called goes on to another way.
  if (code !== 0 && process.env.VERBOSE) console.log(output.trimEnd());
  return code === 0;
}
