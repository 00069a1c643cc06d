import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that looks like a site that was built before, each of its files saying which. */
export function formerSite(folder: string, name: string, files = 20): string {
  mkdirSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(folder, 'licences.txt'), `@expo-google-fonts/noto-serif-sc 0.4.3: MIT AND OFL-1.1\n\n${name}\n`);
  writeFileSync(join(folder, '404.html'), name);
  for (let i = 0; i < files; i += 1) writeFileSync(join(folder, 'a', `${i}.js`), name);
  return folder;
}
