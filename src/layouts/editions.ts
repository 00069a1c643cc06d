import { type Edition, openEditions } from '../ledger/index.ts';
import type { Language } from '../numbers/index.ts';

let opened: readonly Edition[] | undefined;

/** The editions of this build, read once; the preview reads them anew for every page. */
export function currentEditions(): readonly Edition[] {
  if (import.meta.env.DEV) return openEditions();
  opened ??= openEditions();
  return opened;
}

/** Params of every pinned page in a language. */
export const pinnedPaths = (language: Language) =>
  currentEditions().flatMap(({ date, plates }) =>
    plates
      .filter((plate) => plate.language === language)
      .map((plate) => ({ params: { edition: date, id: plate.chart }, props: { plate } })),
  );
