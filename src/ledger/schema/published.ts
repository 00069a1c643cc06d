import { z } from 'zod';
import { correction } from './derived.ts';

const id = z.string();
const pair = z.array(z.string()).optional();

/**
 * What is read of a dataset that was published: only what binds the editors afterwards. Everything else may have had another
 * shape once, or another name, so nothing else is looked at.
 */
export const published = z.looseObject({
  figures: z.array(z.looseObject({ id, literal: z.string(), draft: z.boolean().optional() })).default([]),
  derived: z.array(z.looseObject({ id, ratio: pair, difference: pair, share: pair })).default([]),
  charts: z.array(z.looseObject({ id })).default([]),
  corrections: z.array(correction).default([]),
});
