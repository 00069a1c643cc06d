import { z } from 'zod';
import type { Path } from '../locate.ts';
import { dataset } from './dataset.ts';

/** A schema without its optional or nullable wrapper. */
const bare = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? bare(schema.unwrap())
    : schema;

/** A schema, or the choices that it is made of. */
function choices(schema: unknown): readonly unknown[] {
  const inner = bare(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(choices) : [inner];
}

const step = (schema: unknown, key: string | number): readonly unknown[] =>
  choices(schema).flatMap((one) => {
    if (one instanceof z.ZodArray) return [one.element];
    return one instanceof z.ZodObject && one.shape[key] !== undefined ? [one.shape[key]] : [];
  });

/** Every schema that may apply at a path. */
export const schemasAt = (path: Path): readonly unknown[] =>
  path
    .reduce<readonly unknown[]>((found, key) => found.flatMap((schema) => step(schema, key)), [dataset])
    .flatMap(choices);

/** The field names allowed at a path. */
export const keysAt = (path: Path): readonly string[] =>
  schemasAt(path).flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));

/** What each code of a closed list means, by code, as the schema says it: in messages and in VS Code alike. */
export function meaningsAt(path: Path): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const schema of schemasAt(path)) {
    if (schema instanceof z.ZodEnum) {
      const reported = schema.meta()?.['enumDescriptions'];
      for (const [at, code] of schema.options.entries())
        if (Array.isArray(reported) && typeof reported[at] === 'string') meanings.set(String(code), reported[at]);
    }
    if (schema instanceof z.ZodLiteral)
      for (const code of schema.values) meanings.set(String(code), schema.description ?? '');
  }
  return meanings;
}

/** The first words of a description: what a thing is, before how to write it. */
const briefly = (description: string): string => description.split(/[：，。]/)[0] ?? '';

/** What the schema says of a field of the object at a path. */
function descriptionAt(path: Path, name: string): string | undefined {
  const fields = schemasAt(path).flatMap((schema) => (schema instanceof z.ZodObject ? [schema.shape[name]] : []));
  return fields.map((field) => (field instanceof z.ZodType ? field.description : undefined)).find(Boolean);
}

/** A code or the name of a field as messages write it, with what it means: "bars"（条形）. */
export function spoken(path: Path, name: string): string {
  const meaning = briefly(meaningsAt(path).get(name) ?? descriptionAt(path, name) ?? '');
  return `"${name}"${meaning && `（${meaning}）`}`;
}
