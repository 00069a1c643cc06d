import { check, type Options } from '../check/index.ts';
import { ContentError, type ContentFiles } from '../dataset/index.ts';
import { built } from './building.ts';
import type { Ledger } from './ledger.ts';

/** Reads, checks and indexes a content folder. Throws ContentError with every problem. */
export function openLedger(files: ContentFiles, options: Options = {}): Ledger {
  const result = check(files, options);
  const { problems, texts } = result;
  if (problems.length > 0 || !('context' in result) || !result.context.site) throw new ContentError(problems, texts);
  return built({ ...result, site: result.context.site, story: files.story });
}
