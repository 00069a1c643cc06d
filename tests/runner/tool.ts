import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInForeground, runQuietly } from '../../src/cli/setup/child.mjs';
import { withElapsed } from '../../src/cli/setup/progress.mjs';
import { ROOT } from './root.ts';

/**
 * Runs a Node program in the root. Its output is shown when it fails, or as it comes under VERBOSE=1.
 *
 * @returns whether it succeeded
 */
export async function runTool(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const surroundings = { cwd: ROOT, env: { ...process.env, ...env } };
  if (process.env.VERBOSE) return (await runInForeground(process.execPath, [...args], surroundings)) === 0;
  const { code, output } = await withElapsed(runQuietly(process.execPath, [...args], surroundings), 20);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

/** The script behind a command that a package installs, so that it can be started without a shell. */
export function commandOf(packageName: string, command: string): string {
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  return join(dirname(manifest), bin[command] ?? '');
}
