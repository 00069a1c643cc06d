import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from '../../src/cli/setup/dependencies.mjs';
import { ROOT } from '../runner/root.ts';

/**
 * Installs what a bench alone needs into a folder of its own, from the lock file that lies beside the bench: no other
 * command should wait for it. Without a network this ends in the sentences that any install ends in. Gives the folder.
 */
export async function installedFor(name: string): Promise<string> {
  const folder = join(ROOT, '.cache', name);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(import.meta.dirname, name, file), join(folder, file));
  await ensureDependencies(folder, { withTests: false });
  return folder;
}
