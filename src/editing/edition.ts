import type { Chart } from '../dataset/index.ts';
import { faultsOfPlate, plateOf } from '../embeds/index.ts';
import { hashOf, type Ledger, publishedCharts } from '../ledger/index.ts';
import { type Language, languages } from '../locale/index.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** A plate as a file. Throws for one that verification would refuse ever after: that is a bug in the code. */
function plateFile(ledger: Ledger, chart: Chart, language: Language): readonly [name: string, text: string] {
  const plate = plateOf(ledger, chart, language);
  const [fault] = faultsOfPlate(plate);
  if (fault) throw new RangeError(`the plate of ${chart.id} (${language}) is none: ${fault.message}`);
  return [`plates/${chart.id}-${language}.json`, json(plate)];
}

/**
 * The files of an edition by their paths in its folder: the dataset as it stands, every chart's plate in both languages,
 * the story's texts, and the list that holds the hash of each and of the edition before. `dataset` is the text of the dataset,
 * which is kept to the byte.
 */
export function editionFiles(
  ledger: Ledger,
  dataset: string,
  previous: { readonly date: string; readonly digest: string } | null,
): ReadonlyMap<string, string> {
  const plates = publishedCharts(ledger).flatMap((chart) =>
    languages.map((language) => plateFile(ledger, chart, language)),
  );
  const story = Object.fromEntries(languages.map((language) => [language, Object.fromEntries(ledger.story[language])]));
  const files = new Map<string, string>([['dataset.json', dataset], ['story.json', json(story)], ...plates]);
  const list = Object.fromEntries([...files].map(([name, text]) => [name, hashOf(text)]));
  return new Map([...files, ['edition.json', json({ version: 2, date: ledger.site.updated, previous, files: list })]]);
}
