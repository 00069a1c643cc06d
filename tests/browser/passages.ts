import { directives } from '../../src/dataset/index.ts';
import { type Ledger, publishedCharts } from '../../src/ledger/index.ts';
import type { Language } from '../../src/locale/index.ts';
import { type Run, runsOf } from '../../src/narrative/index.ts';

/** A stretch of the story's own text that names something by {…}, without a mark of Markdown in it. */
export type Passage = { readonly where: string; readonly runs: readonly Run[] };

const markdown = /[*_`[\]\n]|\(\S*?\)|^\s*(?:[-+>]|\d+[.)])\s+/gm;

const named = (text: string): boolean => directives(text).good.some(({ kind }) => kind === 'id' || kind === 'term');

/** Every text that the story prints with buttons: its parts without their headings, and what stands under its charts. */
function textsOf(ledger: Ledger, language: Language): (readonly [where: string, text: string])[] {
  const parts = [...ledger.story[language]].map(([name, text]) => [name, text.replace(/^#.*$/gm, '')] as const);
  const charts = publishedCharts(ledger).flatMap((chart) =>
    [...chart.panels.map(({ differs }) => differs), chart.note].flatMap((text) =>
      text ? [[chart.id, text[language]] as const] : [],
    ),
  );
  return [...parts, ...charts];
}

/** All stretches with a number, a date or a term in them, in the order in which the content has them. */
export const passagesOf = (ledger: Ledger, language: Language): Passage[] =>
  textsOf(ledger, language).flatMap(([where, text]) =>
    text
      .split(markdown)
      .filter((stretch) => stretch.trim() !== '' && named(stretch))
      .map((stretch) => ({ where, runs: runsOf(ledger, stretch.trim(), language) })),
  );

/** What is said behind the label of a figure that was withdrawn. */
export const withdrawn: Readonly<Record<Language, string>> = { zh: '（已撤下）', en: ' (withdrawn)' };

/** How many numbers and terms stand in passages. */
export const countOf = (passages: readonly Passage[]): number =>
  passages.flatMap(({ runs }) => runs).filter(({ kind }) => kind === 'number' || kind === 'term').length;
