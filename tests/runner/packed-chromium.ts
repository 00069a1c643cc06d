import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, '.cache', 'chromium');

/** A browser to try, with what it needs in its environment. */
export interface Candidate {
  path: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Unpacks the browser of the npm package @sparticuz/chromium: first as it is, and then with the libraries and the font that
 * the package brings for machines without any. It is made for Linux on x64; elsewhere there is nothing to try.
 */
export async function packedChromium(): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  console.log('  正在解开 npm 包里的浏览器…… / Unpacking the browser from an npm package…');
  // An unpacking that was interrupted leaves half a browser, which the package would take for a whole one.
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return inTemporaryFolder(FOLDER, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const libraries = await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'));
    const env = { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: join(FOLDER, 'fonts') };
    return [
      { path, env: {} },
      { path, env },
    ];
  });
}

/** The package unpacks into the system's temporary folder, which other projects share, and cannot be told otherwise. */
async function inTemporaryFolder<T>(folder: string, task: () => Promise<T>): Promise<T> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await task();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
}
