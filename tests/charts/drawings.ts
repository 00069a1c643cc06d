import {
  type Drawing,
  descriptionOf,
  everyWidth,
  layouts,
  type Panel,
  panelsOf,
  type WidthClass,
} from '../../src/charts/index.ts';
import type { Chart } from '../../src/dataset/index.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import { type Language, languages } from '../../src/locale/index.ts';
import { plainText } from '../../src/narrative/index.ts';
import { stories } from './stories.ts';

/** One chart in one language at one width, as the pages draw it. */
export type Drawn = {
  readonly story: string;
  readonly ledger: Ledger;
  readonly chart: Chart;
  readonly language: Language;
  readonly width: WidthClass;
  readonly panels: readonly Panel[];
  readonly drawing: Drawing;
  readonly title: string;
  readonly description: string;
  /** For the names of tests and files. */
  readonly name: string;
};

/** Every chart of the ledgers × language × width: a chart added to the content is tested without a line here. */
export const drawn: readonly Drawn[] = [...stories].flatMap(([story, ledger]) =>
  [...ledger.charts.values()].flatMap((chart) =>
    languages.flatMap((language) => {
      const plain = (text: string) => plainText(ledger, text, language);
      const panels = panelsOf(ledger, chart, language, plain);
      return everyWidth.map((width) => ({
        story,
        ledger,
        chart,
        language,
        width,
        panels,
        drawing: layouts[chart.kind](panels, width, language),
        title: plain(chart.title[language]),
        description: descriptionOf(chart, panels, language),
        name: `${story} ${chart.id}-${language}-${width}`,
      }));
    }),
  ),
);

/** The drawings of one kind, as a table of tests. */
export const drawnAs = (kind: Chart['kind']): (readonly [string, Drawn])[] =>
  drawn.filter(({ chart }) => chart.kind === kind).map((one) => [one.name, one] as const);
