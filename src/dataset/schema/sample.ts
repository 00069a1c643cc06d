import { z } from 'zod';
import type { Path } from '../locate.ts';
import { schemasAt } from './lookup.ts';

/** What is left to be filled in; the check refuses it, so that nobody can publish it by mistake. */
const blank = '…';

/** The least that a schema allows, with blanks for what only an editor knows. */
function leastOf(schema: unknown): unknown {
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape)
        .filter(([, field]) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault))
        .map(([name, field]) => [name, leastOf(field)]),
    );
  if (schema instanceof z.ZodArray) return [leastOf(schema.element)];
  if (schema instanceof z.ZodTuple) return schema.def.items.map(leastOf);
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodLiteral) return schema.value;
  // Of several choices the last is the plainest: not stated rather than a period, words rather than a list.
  if (schema instanceof z.ZodUnion) return leastOf(schema.options.at(-1));
  return blank;
}

/** A value as one line of JSON, spaced as an editor would type it. */
export function lineOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(lineOf).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${lineOf(one)}`)
    .join(', ')} }`;
}

/** What to paste for a field that is missing: "caveat": { "zh": "…", "en": "…" }. */
export function sampleOf(path: Path): string {
  const field = JSON.stringify(path.at(-1));
  return `${field}: ${lineOf(leastOf(schemasAt(path).at(-1)))}`;
}
