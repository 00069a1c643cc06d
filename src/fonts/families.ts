import { createRequire } from 'node:module';
import { isChinese, type Language } from '../locale/index.ts';

/** A font that pages carry: the name used in the style sheets, its weight, the full font it is cut from. */
export type PageFont = {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly file: string;
  readonly variable: '--serif' | '--numeral';
  /** Set in columns as well as in lines: the signs' vertical forms are kept (a column's 、 stands at the top right). */
  readonly columns: boolean;
};

const require = createRequire(import.meta.url);
const notoSerif = () => require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');
const sourceSerif = (name: string) => require.resolve(`@expo-google-fonts/source-serif-4/${name}.ttf`);

/**
 * The fonts of a language. Titles and counters in one file a language; digits in running text in another, small one.
 * English titles are cut from Source Serif, whose Latin is the same design and whose quotation marks are proportional.
 */
export const fontsOf = (language: Language): readonly PageFont[] => [
  {
    family: 'Ledger Serif',
    weight: 700,
    variable: '--serif',
    columns: isChinese(language),
    file: isChinese(language) ? notoSerif() : sourceSerif('700Bold/SourceSerif4_700Bold'),
  },
  {
    family: 'Ledger Numerals',
    weight: 400,
    variable: '--numeral',
    columns: false,
    file: sourceSerif('400Regular/SourceSerif4_400Regular'),
  },
];

/** The full fonts of drawings that are turned into pixels, by weight: every sign is taken from the first that has it. */
export function drawingFonts(language: Language, bold: boolean): readonly string[] {
  const chinese = require.resolve(
    `@expo-google-fonts/noto-serif-sc/${bold ? '700Bold/NotoSerifSC_700Bold' : '400Regular/NotoSerifSC_400Regular'}.ttf`,
  );
  const latin = sourceSerif(bold ? '700Bold/SourceSerif4_700Bold' : '400Regular/SourceSerif4_400Regular');
  return isChinese(language) ? [chinese, latin] : [latin, chinese];
}
