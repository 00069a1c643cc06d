import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './root.ts';

const bundled = join(ROOT, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');

/** A Node that runs .ts files: this one, or the one that the set-up installs beside an older one. */
export const node = process.features.typescript || !existsSync(bundled) ? process.execPath : bundled;
