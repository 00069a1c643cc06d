import {
  descriptionOf,
  layouts,
  type Panel,
  panelsOf,
  portableSvg,
  sourceLine,
  sourcesOf,
  standaloneChart,
  tableOf,
  tableWords,
} from '../../charts/index.ts';
import { type Chart, type Plate, printedText } from '../../dataset/index.ts';
import { correctionsOn, entriesIn, type Ledger } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { correctionText, plainText } from '../../narrative/index.ts';
import { type Broken, broken, escapeHtml } from './markup.ts';
import { gaps, measures, type PlateWidth, tallest } from './measures.ts';
import { csvOf, tableHtml } from './table.ts';
import { plateWords } from './words.ts';

type Words = {
  readonly title: Broken;
  readonly subtitle: Broken | undefined;
  /** What differs between bars on one scale: never folded away. */
  readonly differs: readonly Broken[];
  readonly note: Broken;
  /** What was corrected: never folded away either. */
  readonly corrected: readonly Broken[];
  readonly source: Broken;
};

/** px that the text of a plate takes, folded table and shell's foot included, with its note or without. */
function textHeight(
  { title, subtitle, differs, note, corrected, source }: Words,
  width: PlateWidth,
  noted: boolean,
): number {
  const sizes = measures[width];
  const under = [...differs, ...(noted ? [note] : []), ...corrected, source];
  return (
    gaps.large +
    title[width] * sizes.title.leading +
    (subtitle ? gaps.small + subtitle[width] * sizes.subtitle.leading : 0) +
    gaps.large +
    under.reduce((sum, text) => sum + gaps.small + text[width] * sizes.text.leading, 0) +
    2 * gaps.line +
    gaps.small +
    gaps.rule
  );
}

function wordsOf(ledger: Ledger, chart: Chart, language: Language): Words {
  const plain = (text: string) => plainText(ledger, text, language);
  return {
    title: broken(plain(chart.title[language]), 'title'),
    subtitle: chart.subtitle && broken(plain(chart.subtitle[language]), 'subtitle'),
    differs: chart.panels.flatMap(({ differs }) => (differs ? [broken(plain(differs[language]), 'text')] : [])),
    note: broken(plain(chart.note[language]), 'text'),
    corrected: correctionsOn(ledger, chart).map((one) =>
      broken(correctionText(ledger, one, language, { named: true }), 'text'),
    ),
    source: broken(sourceLine(sourcesOf(ledger, chart), language), 'text'),
  };
}

type Parts = {
  readonly words: Words;
  readonly drawings: Readonly<Record<PlateWidth, string>>;
  readonly table: string;
  readonly name: string;
  /** Whether the compact plate keeps its note with its table. */
  readonly folded: boolean;
};

function htmlOf({ words, drawings, table, name, folded }: Parts, language: Language): string {
  const paragraph = (names: string, { html }: Broken) => `<p class="${names}">${html}</p>`;
  const plain = tableWords.table[language];
  const both = `<span class="m">${plain}</span><span class="c">${plateWords.noteAndTable[language]}</span>`;
  return [
    `<figure><figcaption><h1>${words.title.html}</h1>${words.subtitle ? paragraph('s', words.subtitle) : ''}</figcaption>`,
    `<div class="c">${drawings.compact}</div>`,
    `<div class="m">${drawings.medium}</div>`,
    ...words.differs.map((text) => paragraph('t', text)),
    paragraph(folded ? 't m' : 't', words.note),
    ...words.corrected.map((text) => paragraph('t', text)),
    paragraph('q', words.source),
    `<details><summary>${folded ? both : plain}</summary>${folded ? paragraph('t c', words.note) : ''}`,
    `<div class="w" tabindex="0" role="region" aria-label="${escapeHtml(name)}">${table}</div></details></figure>`,
  ].join('\n');
}

/** What the entries of a chart print, by id. */
const printedIn = (ledger: Ledger, chart: Chart, language: Language): Record<string, string> =>
  Object.fromEntries(entriesIn(ledger, chart).map((entry) => [entry.id, printedText(entry, language)]));

/**
 * A chart as a plate, a frozen snapshot: all that an embed shows, its heights (px), and the files beside it. An edition
 * keeps plates as files; today's pages make them anew.
 */
export function plateOf(ledger: Ledger, chart: Chart, language: Language): Plate {
  const plain = (text: string) => plainText(ledger, text, language);
  const panels: readonly Panel[] = panelsOf(ledger, chart, language, plain);
  const title = plain(chart.title[language]);
  const alt = descriptionOf(chart, panels, language);
  const rows = tableOf(ledger, panels, language);
  const words = wordsOf(ledger, chart, language);
  const source = sourceLine(sourcesOf(ledger, chart), language);
  const drawn = (width: PlateWidth) => layouts[chart.kind](panels, width, language);
  const [compact, medium] = [drawn('compact'), drawn('medium')];
  const folded = textHeight(words, 'compact', true) + compact.height > tallest;
  const drawings = { compact: portableSvg(compact, alt, language), medium: portableSvg(medium, alt, language) };
  return {
    version: 1,
    chart: chart.id,
    language,
    title,
    alt,
    source,
    html: htmlOf({ words, drawings, table: tableHtml(rows, language), name: title, folded }, language),
    heights: {
      compact: textHeight(words, 'compact', !folded) + compact.height,
      medium: textHeight(words, 'medium', true) + medium.height,
    },
    svg: portableSvg(standaloneChart(ledger, chart, language), alt, language).trim(),
    csv: csvOf(ledger, rows, language).trim(),
    printed: printedIn(ledger, chart, language),
  };
}
