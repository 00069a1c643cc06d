import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cut, cut, facesOf, signsOf, stepsUsing } from '../exports/index.ts';
import { type Language, languages } from '../numbers/index.ts';

/** Digits and signs that the numeral face is for; the Chinese of a number is set in the text's own face. */
const numeralSigns = /[\x20-\x7e¥±–—“”‘’×÷−]/;

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));

const languageOf = (html: string): Language => (/<html lang="en"/.test(html) ? 'en' : 'zh');

/** The head's lines: files fetched at once, faces that never make the text wait or move (`optional`). */
function headOf(cuts: readonly Cut[], base: string): string {
  const address = (name: string) => `${base}a/${name}`;
  const preload = cuts.map(
    ({ name }) => `<link rel="preload" href="${address(name)}" as="font" type="font/woff2" crossorigin>`,
  );
  const rules = cuts.map(
    ({ face, name }) =>
      `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:optional;src:url(${address(name)}) format("woff2")}`,
  );
  return `${preload.join('')}<style>${rules.join('')}</style>`;
}

/**
 * Gives the finished pages their faces, one set a language, cut to exactly the signs set in them.
 * Throws RangeError naming any sign that a face lacks.
 */
export async function dress(folder: string, styles: string, base: string): Promise<void> {
  const css = readdirSync(styles)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(styles, name), 'utf8'))
    .join('\n');
  const pages = htmlFiles(folder).map((file) => ({ file, html: readFileSync(file, 'utf8') }));
  mkdirSync(join(folder, 'a'), { recursive: true });
  for (const language of languages) {
    const own = pages.filter(({ html }) => languageOf(html) === language);
    const cuts: Cut[] = [];
    for (const face of facesOf(language)) {
      const steps = stepsUsing(css, face.variable);
      const signs = new Set(own.flatMap(({ html }) => [...signsOf(html, steps)]));
      const kept = [...signs].filter((sign) =>
        face.variable === '--numeral' || language === 'en' ? numeralSigns.test(sign) : true,
      );
      if (kept.length > 0) cuts.push(await cut(face, kept.join('')));
    }
    for (const { name, bytes } of cuts) writeFileSync(join(folder, 'a', name), bytes);
    for (const { file, html } of own)
      writeFileSync(
        file,
        html.replace('</head>', () => `${headOf(cuts, base)}</head>`),
      );
  }
}
