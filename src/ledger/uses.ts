import { type Chart, collections, directives, walkFrom } from '../dataset/index.ts';
import { firstLanguage, type Language } from '../locale/index.ts';
import { type Correction, correctionsOfChart } from './corrected.ts';
import { type Entry, entryOf, isStory, type Ledger } from './ledger.ts';

/** The charts that are shown; a withdrawn one only keeps its address. */
export const publishedCharts = (ledger: Ledger): Chart[] =>
  [...ledger.charts.values()].filter(({ withdrawn }) => !withdrawn);

/** The story's texts in the order in which they are read. */
const sectionNames = (ledger: Ledger): string[] => ['opening', ...ledger.parts.map(({ id }) => id), 'limits'];

/** The texts that name an entry, an event or a chart, by their names. */
export function sectionsUsing(ledger: Ledger, kind: 'id' | 'chart', id: string, language: Language): string[] {
  return sectionNames(ledger).filter((name) =>
    directives(ledger.story[language].get(name) ?? '').good.some((one) => one.kind === kind && one.id === id),
  );
}

/** Every text of a chart that a reader sees, in Chinese: what one language names the other one names too. */
const textsOf = (chart: Chart): string[] =>
  [...walkFrom(collections.charts, chart)].flatMap(({ value, meaning: { voice, language } }) =>
    voice === 'ours' && language === firstLanguage ? [String(value)] : [],
  );

/** The entries that a chart draws, each once; of a share its part and its whole are drawn too. */
export function entriesIn(ledger: Ledger, chart: Chart): Entry[] {
  const drawn = chart.panels.flatMap(({ members }) =>
    members.flatMap(({ figure, derived }): Entry[] => {
      const id = figure ?? derived;
      if (id === undefined) return [];
      const entry = entryOf(ledger, id);
      return chart.kind === 'share' && entry.kind === 'derived' ? [entry, ...entry.inputs] : [entry];
    }),
  );
  return [...new Set(drawn)];
}

/** The entries that a chart's texts name without drawing them. */
export function entriesNamedIn(ledger: Ledger, chart: Chart): Entry[] {
  const drawn = new Set(entriesIn(ledger, chart));
  const named = textsOf(chart)
    .flatMap((text) => directives(text).good)
    .flatMap(({ kind, id }) => (kind === 'id' ? (ledger.entries.get(id) ?? []) : []));
  return [...new Set(named)].filter((entry) => !drawn.has(entry));
}

/** The corrections of a chart, and of what it draws or names, each once, in the order in which they were made. */
export const correctionsOn = (ledger: Ledger, chart: Chart): readonly Correction[] =>
  correctionsOfChart(ledger, chart.id, [...entriesIn(ledger, chart), ...entriesNamedIn(ledger, chart)]);

/** The published charts that an entry stands in, drawn or named. */
export const chartsUsing = (ledger: Ledger, id: string): Chart[] =>
  publishedCharts(ledger).filter((chart) =>
    [...entriesIn(ledger, chart), ...entriesNamedIn(ledger, chart)].some((entry) => entry.id === id),
  );

/** What is worked out from an entry. */
export const derivedFrom = (ledger: Ledger, id: string) =>
  ledger.derived.filter(({ inputs }) => inputs.some((input) => input.id === id));

/** All entries in the order of their numbers: the story's figures, what was derived, the references. */
export const entriesInOrder = (ledger: Ledger): Entry[] => [
  ...ledger.figures.filter(isStory),
  ...ledger.derived,
  ...ledger.figures.filter((entry) => !isStory(entry)),
];
