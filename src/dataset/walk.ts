import { z } from 'zod';
import type { Language } from '../locale/index.ts';
import type { Path } from './locate.ts';
import { dataset } from './schema/dataset.ts';
import type { FontUse, Markdown, Proved, Published, Voice } from './schema/meaning.ts';

/** What a field's declaration says of it; what it leaves out is inherited from the fields around it. */
type Meaning = {
  readonly voice: Voice;
  /** How words of a source are proved; of other words it says nothing. */
  readonly proved: Proved;
  readonly markdown: Markdown;
  readonly published: Published;
  readonly fonts: readonly FontUse[];
  readonly refers: readonly string[];
  readonly language: Language | undefined;
  readonly heading: string;
};

/** One value that is no object and no list: where it stands, what it is, what follows from it. */
export type Leaf = { readonly path: Path; readonly value: Value; readonly meaning: Meaning };
type Value = string | number | boolean;

type Said = Partial<Meaning>;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const own = new WeakMap<z.ZodType, { readonly schema: z.ZodType; readonly said: Said }>();

/**
 * A schema without what only says that it may be missing, and what it declares. Optional, nullable and default are the same
 * field as what they hold, so what they say goes before what it says.
 */
function unwrapped(schema: z.ZodType): { readonly schema: z.ZodType; readonly said: Said } {
  const known = own.get(schema);
  if (known) return known;
  const { voice, proved, markdown, published, fonts, refers, language, heading } = schema.meta() ?? {};
  const mine: Said = {
    ...(voice ? { voice } : {}),
    ...(proved ? { proved } : {}),
    ...(markdown ? { markdown } : {}),
    ...(published ? { published } : {}),
    ...(fonts ? { fonts } : {}),
    ...(refers ? { refers } : {}),
    ...(language ? { language } : {}),
    ...(heading ? { heading } : {}),
  };
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
      ? unwrapped(schema.unwrap() as z.ZodType)
      : { schema, said: {} };
  const found = { schema: inner.schema, said: { ...inner.said, ...mine } };
  own.set(schema, found);
  return found;
}

/**
 * A field without `voice` would escape every check, so it is refused. A missing `published` is safe: every change then
 * needs a correction.
 */
function meaningOf(said: Said, path: Path): Meaning {
  if (!said.voice) throw new RangeError(`${path.join('.')} declares no voice`);
  return {
    voice: said.voice,
    // Words of a source that do not say how they are proved must stand in a quote of their item.
    proved: said.proved ?? 'clause',
    markdown: said.markdown ?? 'none',
    published: said.published ?? 'meaning',
    fonts: said.fonts ?? [],
    refers: said.refers ?? [],
    language: said.language,
    heading: (said.heading ?? '').replace(/^的/, ''),
  };
}

/** What is said of a field inside another: its own words before those around it, a heading with 的 behind the one around it. */
const within = (around: Said, inner: Said): Said => ({
  ...around,
  ...inner,
  ...(inner.heading?.startsWith('的') && around.heading ? { heading: around.heading + inner.heading } : {}),
});

/** Whether a value is written as one choice of a union is, looked at from outside: its type, its code, its field names. */
function looksLike(option: z.ZodType, value: unknown): boolean {
  const { schema } = unwrapped(option);
  if (schema instanceof z.ZodLiteral) return schema.values.has(value as never);
  if (schema instanceof z.ZodArray) return Array.isArray(value);
  if (!(schema instanceof z.ZodObject)) return typeof value === 'string';
  if (!isObject(value)) return false;
  const fields = Object.entries(schema.shape) as [string, z.ZodType][];
  const codes = fields.filter(([, field]) => field instanceof z.ZodLiteral);
  return (
    Object.keys(value).every((key) => key in schema.shape) &&
    fields.every(([key, field]) => key in value || field instanceof z.ZodOptional || field instanceof z.ZodDefault) &&
    codes.every(([key, field]) => looksLike(field, value[key]))
  );
}

/**
 * Every leaf of a value that its schema takes, in the order in which it was written, each with what follows from it. What the
 * schema does not take is reported elsewhere and passed over. A reference is never inherited by words: ids alone have one.
 */
export function* walkFrom(outer: z.ZodType, value: unknown, path: Path = [], around: Said = {}): Generator<Leaf> {
  if (value === undefined || value === null) return;
  const found = unwrapped(outer);
  const { schema } = found;
  const said = within(around, found.said);
  if (schema instanceof z.ZodUnion) {
    const option = (schema.options as readonly z.ZodType[]).find((one) => looksLike(one, value));
    if (option) yield* walkFrom(option, value, path, said);
  } else if (schema instanceof z.ZodObject) {
    if (!isObject(value)) return;
    for (const [key, one] of Object.entries(value)) {
      const field: unknown = schema.shape[key];
      if (field instanceof z.ZodType) yield* walkFrom(field, one, [...path, key], said);
    }
  } else if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) {
    if (!Array.isArray(value)) return;
    for (const [at, one] of value.entries()) {
      const element: unknown = schema instanceof z.ZodArray ? schema.element : schema.def.items[at];
      if (element instanceof z.ZodType) yield* walkFrom(element, one, [...path, at], said);
    }
  } else if (typeof value !== 'object') yield { path, value: value as Value, meaning: meaningOf(said, path) };
}

/** Every leaf of the dataset, or of a part of it given as far as it is well formed. */
export const walk = (root: unknown): Generator<Leaf> => walkFrom(dataset, root);

/** A declared field: its place in the schema (lists as *), and what follows from it. */
export type Declared = { readonly path: readonly string[]; readonly meaning: Meaning };

/** Every leaf that the schema can have, whatever is written: what tests enumerate, and tables of fields are made from. */
export function* declaredIn(outer: z.ZodType, path: readonly string[] = [], around: Said = {}): Generator<Declared> {
  const found = unwrapped(outer);
  const { schema } = found;
  const said = within(around, found.said);
  const each = (inner: unknown, ...keys: string[]) => declaredIn(inner as z.ZodType, [...path, ...keys], said);
  if (schema instanceof z.ZodUnion) for (const option of schema.options) yield* each(option);
  else if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries(schema.shape)) yield* each(field, key);
  else if (schema instanceof z.ZodArray) yield* each(schema.element, '*');
  else if (schema instanceof z.ZodTuple) for (const item of schema.def.items) yield* each(item, '*');
  else yield { path, meaning: meaningOf(said, [...path]) };
}
