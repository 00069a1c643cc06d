import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** All that a build reads. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content', 'public'];

/** The same content and code in another folder, as another clone would have them: to build from, to break, to lose. */
export function clone(place: string): string {
  mkdirSync(place, { recursive: true });
  for (const part of parts) cpSync(join(ROOT, part), join(place, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'), 'junction');
  return place;
}
