import { z } from 'zod';
import { correction } from './derived.ts';

/**
 * What is read of a dataset that was published: its shape as far as it binds the editors afterwards. Everything else may have had
 * another shape once, or another name, and is compared as far as it can be read (readable.ts).
 */
export const published = z.looseObject({
  figures: z.array(z.looseObject({ id: z.string(), literal: z.string() })).default([]),
  charts: z.array(z.looseObject({ id: z.string() })).default([]),
  corrections: z.array(correction).default([]),
});
