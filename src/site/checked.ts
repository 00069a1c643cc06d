import { ContentError, type Problem } from '../dataset/index.ts';
import { faultsOfPlate } from '../embeds/checks.ts';
import { coveredByFonts } from '../fonts/checks.ts';
import { type Ledger, openContent, openEditions } from '../ledger/index.ts';

type Options = Parameters<typeof openContent>[0];

/**
 * Opens the content and verifies its editions as strictly as a build does. Throws ContentError with the faults of both;
 * one file is reported once.
 */
export function openChecked(options: Options): Ledger {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const attempt = <T>(open: () => T): T | undefined => {
    try {
      return open();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      const reported = new Set(problems.map(({ file }) => file).filter((file) => file.includes('/editions/')));
      problems.push(...error.problems.filter(({ file }) => !reported.has(file)));
      for (const [file, text] of error.texts) texts.set(file, text);
      return undefined;
    }
  };
  const ledger = attempt(() => openContent({ covers: coveredByFonts, ...options }));
  attempt(() => openEditions(faultsOfPlate));
  if (problems.length > 0 || !ledger) throw new ContentError(problems, texts);
  return ledger;
}
