import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cut, cut, fontsOf, signsOf, stepsUsing } from '../fonts/index.ts';
import { firstLanguage, isChinese, type Language, languages, localeOf } from '../locale/index.ts';
import { ownInline } from './hosting/own.ts';

/** Digits and signs that the numeral font is for; the Chinese of a number is set in the text's own font. */
const numeralSigns = /[\x20-\x7e¥±–—“”‘’×÷−]/;

/** Where a page's font rules are inserted. A page without this tag is left as it is, because embeds load no fonts. */
const fontsMark = '<meta name="fonts">';

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));

/** Whether a file is the story's page, which most readers open first and many open alone. */
const isStory = (file: string, folder: string): boolean =>
  languages.some((language) => file === join(folder, localeOf(language).folder, 'index.html'));

/** A font file that a page uses; `only` lists its characters if it supplements the story's file. */
type Worn = Cut & { readonly only?: readonly string[] };

const languageOf = (html: string): Language =>
  languages.find((language) => html.includes(`<html lang="${localeOf(language).tag}"`)) ?? firstLanguage;

const addressOf = ({ name }: Worn, base: string): string => `${base}a/${name}`;

/** The head's lines: fonts that never make the text wait or move (`optional`). */
function rulesOf(cuts: readonly Worn[], base: string): string {
  const rangeOf = (signs: readonly string[]) => signs.map((sign) => `U+${sign.codePointAt(0)?.toString(16)}`).join();
  const rules = cuts.map(
    (one) =>
      `@font-face{font-family:"${one.font.family}";font-weight:${one.font.weight};font-display:optional;src:url(${addressOf(one, base)}) format("woff2")${one.only ? `;unicode-range:${rangeOf(one.only)}` : ''}}`,
  );
  return `<style>${ownInline(rules.join(''))}</style>`;
}

/**
 * The files, asked for before anything is set in them, but after what is to be read. They stand last in the body: in the
 * head, Chromium holds the first paint back for an optional font (on a slow phone the story was then seen after 1,016 ms
 * instead of 344), and at its beginning a font that comes in the middle has everything laid out again.
 */
const preloadsOf = (cuts: readonly Worn[], base: string): string =>
  cuts
    .map(
      (one) =>
        `<link rel="preload" href="${addressOf(one, base)}" as="font" type="font/woff2" crossorigin fetchpriority="low">`,
    )
    .join('');

/** A page with its fonts declared in its head and asked for at its end. */
const worn = (html: string, cuts: readonly Worn[], base: string): string =>
  html
    .replace(fontsMark, () => rulesOf(cuts, base))
    .replace(/<\/body>(?![\s\S]*<\/body>)/, (end) => preloadsOf(cuts, base) + end);

/** The rules that stand in a page: those of other pages name elements that this one sets in another font. */
const rulesIn = (html: string): string =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');

/**
 * Gives the finished pages their fonts, one set a language, cut to exactly the signs set in them. The story's are cut to
 * the story alone; other pages take the same, and one more each for the signs beyond it, so that a page that grows
 * does not weigh on the story.
 * Throws RangeError naming any sign that a font lacks.
 */
export async function setFonts(folder: string, base: string): Promise<void> {
  const pages = htmlFiles(folder)
    .map((file) => ({ file, html: readFileSync(file, 'utf8') }))
    .filter(({ html }) => html.includes(fontsMark));
  mkdirSync(join(folder, 'a'), { recursive: true });
  for (const language of languages) {
    const own = pages.filter(({ html }) => languageOf(html) === language);
    const [story, beyond]: [Worn[], Worn[]] = [[], []];
    for (const font of fontsOf(language)) {
      const signsIn = (some: typeof own) =>
        [...new Set(some.flatMap(({ html }) => [...signsOf(html, stepsUsing(rulesIn(html), font.variable))]))]
          .filter((sign) => (font.variable === '--numeral' || !isChinese(language) ? numeralSigns.test(sign) : true))
          .sort();
      const first = signsIn(own.filter(({ file }) => isStory(file, folder)));
      const only = signsIn(own).filter((sign) => !first.includes(sign));
      if (first.length > 0) story.push(await cut(font, first.join('')));
      if (only.length > 0) beyond.push({ ...(await cut(font, only.join(''))), only });
    }
    for (const { name, bytes } of [...story, ...beyond]) writeFileSync(join(folder, 'a', name), bytes);
    for (const { file, html } of own)
      writeFileSync(file, worn(html, isStory(file, folder) ? story : [...story, ...beyond], base));
  }
}
