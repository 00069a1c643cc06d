import { applyEdits, modify } from 'jsonc-parser';
import type { ContentFiles } from '../../src/ledger/index.ts';

const put = (text: string, path: string[], value: unknown): string => applyEdits(text, modify(text, path, value, {}));

/** The same content as if nothing of it were published yet, and so nothing corrected: what is written now may be anything. */
export const unpublished = (files: ContentFiles): ContentFiles => ({
  ...files,
  dataset: put(put(files.dataset, ['corrections'], []), ['site', 'edition'], null),
  editions: new Map(),
  editionStories: new Map(),
});
