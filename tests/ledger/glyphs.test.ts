import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { type ContentFiles, readFiles } from '../../src/dataset/index.ts';
import { faultsOfPlate, plateOf } from '../../src/embeds/index.ts';
import { coveredByFonts } from '../../src/fonts/checks.ts';
import { drawingFonts, fontsOf, missingSigns } from '../../src/fonts/index.ts';
import { type Ledger, openLedger, publishedCharts } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { imagesOf, outlinedSvg } from '../../src/pictures/index.ts';
import { editedFiles } from '../built/edited.ts';
import { markedStory } from './marked.ts';
import { unpublished } from './unpublished.ts';

/** Signs from all over Unicode: of some fonts they have, of others none. */
const signs = Array.from({ length: 6000 }, (_, i) => String.fromCodePoint(0x21 + i * 29)).filter(
  (sign) => !/[\p{Cc}\p{Cs}\s]/u.test(sign),
);

test('asked by its list of signs alone, a font answers as the whole font does', () => {
  const lacking = (file: string) => new Set(missingSigns(readFileSync(file), signs.join('')));
  for (const language of languages) {
    const light = drawingFonts(language, false).map(lacking);
    const bold = drawingFonts(language, true).map(lacking);
    const drawn = signs.filter((sign) => [light, bold].every((fonts) => fonts.some((one) => !one.has(sign))));
    expect(drawn.length).toBeGreaterThan(100);
    expect(signs.filter((sign) => coveredByFonts(sign, language, 'drawing'))).toEqual(drawn);
    const serif = fontsOf(language).filter(({ variable }) => variable === '--serif');
    const own = serif.map(({ file }) => lacking(file));
    const set = signs.filter((sign) => language === 'en' || own.every((one) => !one.has(sign)));
    expect(signs.filter((sign) => coveredByFonts(sign, language, 'page'))).toEqual(set);
  }
});

/** The edited story with one more chart, in which a text is drawn that others draw only by {…}, and a value without its own words. */
function withMore(files: ContentFiles): ContentFiles {
  const root = JSON.parse(files.dataset);
  const ratio = root.derived.find((one: { ratio?: unknown }) => one.ratio);
  const dated = root.figures.find((one: { period: { to?: { words?: unknown } } }) => one.period.to?.words);
  const title = `{term:${root.terms[0].id}}: {${dated.id}|period}; {${root.events[0].id}}`;
  root.charts.push({
    id: 'one-more',
    kind: 'bars',
    title: { zh: title, en: title },
    panels: [{ members: [{ derived: ratio.id, role: 'value' }] }],
    note: { zh: '注', en: 'Note' },
  });
  return { ...files, dataset: JSON.stringify(root) };
}

const stories: readonly (readonly [string, ContentFiles])[] = [
  ['the real story', unpublished(readFiles(resolve('content'), 'content'))],
  // It is the second one, with something withdrawn.
  ['the edited story', withMore(unpublished(editedFiles))],
];
const options = { covers: coveredByFonts, unfinished: true } as const;
const lacked = (message: string): string[] =>
  Array.from(/^标题和图用的字体里没有「(.+)」这个字：换一个字，或请维护者换字体。$/.exec(message)?.[1] ?? '?');

/** Makes every picture of a ledger, and looks through its plates. Throws MissingSigns. */
function drawAll(ledger: Ledger): void {
  for (const { draw, language } of imagesOf(ledger)) outlinedSvg(draw(), language);
  for (const chart of publishedCharts(ledger))
    for (const language of languages) expect(faultsOfPlate(plateOf(ledger, chart, language))).toEqual([]);
}

describe.each(stories)('%s, with a sign that no font has in every text that takes one', (_, files) => {
  const { marked, placeOf, count } = markedStory(files);
  const problems = check(marked(), options).problems;

  test('each that is reported is reported at its place', () => {
    expect(count).toBeGreaterThan(60);
    expect(problems.length).toBeGreaterThan(30);
    for (const { file, line, column, message } of problems)
      expect([[file, line, column]]).toEqual(lacked(message).map(placeOf));
  });

  test('those that are not reported are drawn nowhere', { timeout: 120_000 }, () => {
    const rest = marked(problems.flatMap(({ message }) => lacked(message)));
    expect(check(rest, options).problems).toEqual([]);
    expect(rest.dataset.match(/[\u{2a000}-\u{2b000}]/gu)?.length).toBeGreaterThan(20);
    drawAll(openLedger(rest, options));
  });
});
