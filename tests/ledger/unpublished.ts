import { applyEdits, modify } from 'jsonc-parser';
import type { ContentFiles } from '../../src/dataset/index.ts';

const put = (text: string, path: string[], value: unknown): string => applyEdits(text, modify(text, path, value, {}));

/** A dataset's text without a trace of an edition. */
export const unpublishedText = (dataset: string): string =>
  put(put(dataset, ['corrections'], []), ['site', 'edition'], null);

/** The same content as if nothing of it were published yet, and so nothing corrected: what is written now may be anything. */
export const unpublished = (files: ContentFiles): ContentFiles => ({
  ...files,
  dataset: unpublishedText(files.dataset),
  editions: new Map(),
  editionStories: new Map(),
});
