import { hashOf, type Ledger, publishedCharts } from '../../ledger/index.ts';
import { languages } from '../../numbers/index.ts';
import { plateOf } from './plate.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * The files of an edition by their paths in its folder: the dataset as it stands, every chart's plate in both languages,
 * and the list that holds the hash of each. `dataset` is the text of the dataset, which is kept to the byte.
 */
export function editionFiles(ledger: Ledger, dataset: string): ReadonlyMap<string, string> {
  const plates = publishedCharts(ledger).flatMap((chart) =>
    languages.map(
      (language) => [`plates/${chart.id}-${language}.json`, json(plateOf(ledger, chart, language))] as const,
    ),
  );
  const files = new Map<string, string>([['dataset.json', dataset], ...plates]);
  const list = Object.fromEntries([...files].map(([name, text]) => [name, hashOf(text)]));
  return new Map([...files, ['edition.json', json({ version: 1, date: ledger.site.updated, files: list })]]);
}
