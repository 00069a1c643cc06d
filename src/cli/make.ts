import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { facesOf, notedInline } from '../exports/index.ts';
import { languages } from '../numbers/index.ts';
import { bundled } from './bundled.ts';
import { dress } from './dress.ts';
import { harden } from './harden.ts';
import { licencesText } from './licences.ts';
import { withSlashes } from './serve.ts';

/** Makes the whole site in a folder, out of content that was checked. */
export async function make(folder: string): Promise<void> {
  const base = withSlashes(process.env['BASE'] ?? '/');
  const { plugin, modules, scripts, sheets } = bundled();
  // Astro would print an error with its stack before it throws it; what it throws is told by who called.
  const logLevel = process.env['VERBOSE'] ? 'info' : 'silent';
  await build({ logLevel, outDir: folder, vite: { plugins: [plugin] } });
  await dress(folder, base);
  const faces = languages.flatMap(facesOf).map(({ file }) => file);
  writeFileSync(join(folder, 'licences.txt'), licencesText([...modules, ...faces]));
  harden(folder, base, {
    inline: notedInline(),
    sheets,
    scripts: new Set([...scripts].map((name) => base + name)),
  });
}
