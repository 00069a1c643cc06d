import { directives } from '../dataset/index.ts';
import { type Ledger, sectionsUsing } from '../ledger/index.ts';
import type { Language } from '../locale/index.ts';
import { boundClass } from './bound.ts';
import { escapeHtml, segmentsHtml } from './markup.ts';
import { plainText, type Run, runsOf } from './runs.ts';

/** A part of the story that prints a number: where, and the first sentence there that does. */
export type Mention = { readonly section: string; readonly heading: string; readonly sentence: readonly Run[] };

/** Ends of sentences, closing quotation marks kept with them. */
const ends: Readonly<Record<Language, RegExp>> = {
  zh: /(?<=[。！？][」』）》]*)(?![」』）》])/u,
  en: /(?<=[.!?][”)]*)\s+/u,
};

const headingOf = (text: string): string => (text.split('\n')[0] ?? '').replace(/^#\s+/, '');

/** Plain sentences of a text: paragraphs without headings, charts and the marks of emphasis. */
const sentencesOf = (text: string, language: Language): string[] =>
  text
    .split('\n')
    .filter((line) => !/^(#|\{chart:)/.test(line.trim()))
    .flatMap((line) => line.replaceAll('*', '').split(ends[language]))
    .filter((sentence) => sentence.trim() !== '');

/** Where the story prints an entry, in reading order. */
export function mentionsOf(ledger: Ledger, id: string, language: Language): Mention[] {
  return sectionsUsing(ledger, 'id', id, language).flatMap((section) => {
    const text = ledger.story[language].get(section) ?? '';
    const names = (sentence: string) => directives(sentence).good.some((one) => one.kind === 'id' && one.id === id);
    const sentence = sentencesOf(text, language).find(names);
    if (sentence === undefined) return [];
    const heading = plainText(ledger, headingOf(text), language);
    return [{ section, heading, sentence: runsOf(ledger, sentence.trim(), language) }];
  });
}

/** Where the story shows a chart. */
export function chartPlaces(ledger: Ledger, id: string, language: Language): Omit<Mention, 'sentence'>[] {
  return sectionsUsing(ledger, 'chart', id, language).map((section) => ({
    section,
    heading: plainText(ledger, headingOf(ledger.story[language].get(section) ?? ''), language),
  }));
}

/** A sentence as HTML outside of the story: its numbers link to their pages, `current` is marked. */
export const sentenceHtml = (runs: readonly Run[], hrefOf: (id: string) => string, current: string): string =>
  runs
    .map((run) => {
      if (run.kind === 'date') return `<span class="whole">${escapeHtml(run.text)}</span>`;
      if (run.kind !== 'number') return escapeHtml(run.text);
      const here = run.entry.id === current ? ' aria-current="page"' : '';
      const name = `entry ${boundClass(run.entry)}`;
      return `<a class="${name}" href="${hrefOf(run.entry.id)}"${here}>${segmentsHtml(run.segments)}</a>`;
    })
    .join('');
