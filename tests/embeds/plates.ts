import type { Plate } from '../../src/dataset/index.ts';
import { faultsOfPlate, plateOf } from '../../src/embeds/index.ts';
import { publishedCharts, readEditions } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { stories } from '../charts/stories.ts';

/** A plate with where it comes from: a story of today, or an edition of one. */
export type Named = { readonly name: string; readonly plate: Plate; readonly edition?: string };

const today: readonly Named[] = [...stories].flatMap(([story, ledger]) =>
  publishedCharts(ledger).flatMap((chart) =>
    languages.map((language) => ({
      name: `${story} ${chart.id} ${language}`,
      plate: plateOf(ledger, chart, language),
    })),
  ),
);

const pinned: readonly Named[] = readEditions('tests/fixtures/story', 'tests/fixtures/story', faultsOfPlate).flatMap(
  (edition) =>
    edition.plates.map((plate) => ({
      name: `${edition.date} ${plate.chart} ${plate.language}`,
      plate,
      edition: edition.date,
    })),
);

/** Every plate of both stories and of the edition that the second one has kept. */
export const plates: readonly Named[] = [...today, ...pinned];
export const eachPlate = plates.map((one) => [one.name, one] as const);
