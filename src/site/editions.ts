import type { Plate } from '../dataset/index.ts';
import { faultsOfPlate, pinnedFilesOf } from '../embeds/index.ts';
import { type Edition, openEditions } from '../ledger/index.ts';
import type { Language } from '../locale/index.ts';
import { currentLedger } from './ledger.ts';

let opened: readonly Edition[] | undefined;

/** The editions of this build, read once; the preview reads them anew for every page. */
export function currentEditions(): readonly Edition[] {
  if (import.meta.env.DEV) return openEditions(faultsOfPlate);
  opened ??= openEditions(faultsOfPlate);
  return opened;
}

/** Params of every pinned page in a language. */
export const pinnedPaths = (language: Language) =>
  currentEditions().flatMap(({ date, plates }) =>
    plates
      .filter((plate) => plate.language === language)
      .map((plate) => ({
        params: { edition: date, id: plate.chart },
        props: { plate, files: pinnedFilesOf(currentLedger(), plate) },
      })),
  );

/** Params of a file of every pinned plate, whatever its language; `nameOf` is its name without the ending. */
export const pinnedFiles = (nameOf: (plate: Plate) => string) =>
  currentEditions().flatMap(({ date, plates }) =>
    plates.map((plate) => ({
      params: { edition: date, name: nameOf(plate) },
      props: { plate, files: pinnedFilesOf(currentLedger(), plate) },
    })),
  );
