import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The folder of the package that a file belongs to; none for a file of ours. */
function packageOf(file: string): string | undefined {
  const parts = file.replace(/^\0/, '').split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at === -1) return undefined;
  const scoped = parts[at + 1]?.startsWith('@') ? 2 : 1;
  return parts.slice(0, at + 1 + scoped).join(sep);
}

type Manifest = { readonly name: string; readonly version: string; readonly license: string };

const textsOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');

/**
 * licences.txt: every package of which code or data is in the site, with its licence and what the licence asks to be
 * handed on. `files` are files of those packages.
 */
export function licencesText(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => packageOf(file) ?? []));
  const entries = [...folders].map((folder) => {
    const { name, version, license }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, text: `${name} ${version}: ${license}\n\n${textsOf(folder)}\n` };
  });
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => text)
    .join(rule);
}
