import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package of a font: every site carries some, so every licences.txt has such a line. */
const fonts = /^@expo-google-fonts\/\S+ [\d.]+: /m;

/** Whether a folder is a site that was built here before, to its end. Nothing is written for it: licences.txt is in every build. */
export function isFormerBuild(folder: string): boolean {
  const licences = join(folder, 'licences.txt');
  return ['404.html', 'a'].every((name) => existsSync(join(folder, name))) && existsSync(licences)
    ? fonts.test(readFileSync(licences, 'utf8'))
    : false;
}
