import { z } from 'zod';
import { type Collection, declaredIn } from '../../dataset/index.ts';

/** Keys from an item of the ledger down to one of its values. */
type Keys = readonly string[];

/** How a cell's words become a value: words as they are, one code of a closed list, several joined by 、, or a date. */
export type Form = 'words' | 'choice' | 'list' | 'day' | 'date' | 'year' | 'flag' | 'whole';

/** A value that fills one cell. */
export type Leaf = {
  readonly kind: 'leaf';
  readonly keys: Keys;
  readonly form: Form;
  /** The codes that may be written, where the list is closed by the schema. */
  readonly codes: readonly string[];
  /** The collection whose ids may be written. */
  readonly refers: Collection | undefined;
  /** What is meant where nothing is written. */
  readonly fallback: string;
  /** What the schema says of it, in the editors' language. */
  readonly explanation: string;
};

/** A value that is an object, a cell or more for each of its fields. */
export type Fields = { readonly kind: 'fields'; readonly keys: Keys; readonly fields: readonly Shape[] };

/**
 * Values with several forms that share cells. side: an end of a period, in three cells (date or 原文未载明, the
 * printed words, their English). movement: 原文未载明 or places in one cell, or printed words in two others.
 */
export type Variant = { readonly kind: 'side' | 'movement'; readonly keys: Keys; readonly leaves: readonly Leaf[] };

/** How an item of the dataset is spread over cells, derived from its zod schema. */
export type Shape = Leaf | Fields | Variant;

/** The collection whose ids a field takes, as its declaration says. */
const refersOf = (schema: z.ZodType): Collection | undefined =>
  [...declaredIn(schema, [], { voice: 'code' })].flatMap(({ meaning }) => meaning.refers)[0] as Collection | undefined;

const accepts = (schema: z.ZodType, value: string): boolean => schema.safeParse(value).success;

/** Date fields are recognized by what their schema accepts, so no list of their names is needed. */
function formOfWords(schema: z.ZodType): Form {
  if (accepts(schema, '一句话')) return 'words';
  const [day, month, year] = ['2020-03-12', '2020-03', '2020'].map((text) => accepts(schema, text));
  if (day && month && year) return 'date';
  if (day) return 'day';
  return year ? 'year' : 'words';
}

type Found = { readonly form: Form; readonly codes: readonly string[] };

function formOf(schema: z.ZodType): Found | undefined {
  if (schema instanceof z.ZodEnum) return { form: 'choice', codes: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) {
    const codes = [...schema.values].map(String);
    return { form: schema.values.has(true) ? 'flag' : 'choice', codes };
  }
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return { form: 'list', codes: [] };
  return schema instanceof z.ZodString ? { form: formOfWords(schema), codes: [] } : undefined;
}

/** A schema without what only says that it may be missing, and the nearest description on the way. */
function unwrapped(outer: z.ZodType): { schema: z.ZodType; explanation: string; fallback: string } {
  let [schema, explanation, fallback] = [outer, '', ''];
  for (;;) {
    explanation ||= schema.meta()?.description ?? '';
    if (schema instanceof z.ZodDefault) fallback = String(schema.def.defaultValue);
    else if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodNullable))
      return { schema, explanation, fallback };
    schema = schema.unwrap() as z.ZodType;
  }
}

/** All the schemas a field has in the branches of a union of objects, in the order of first mention. */
function fieldsOfUnion(options: readonly z.ZodType[]): Map<string, z.ZodType[]> {
  const fields = new Map<string, z.ZodType[]>();
  for (const option of options)
    if (option instanceof z.ZodObject)
      for (const [name, schema] of Object.entries(option.shape)) {
        const known = fields.get(name) ?? [];
        fields.set(name, [...known, schema as z.ZodType]);
      }
  return fields;
}

const leaf = (keys: Keys, found: Found, explanation: string, refers?: Collection): Leaf => ({
  kind: 'leaf',
  keys,
  ...found,
  refers,
  fallback: '',
  explanation,
});

const words: Found = { form: 'words', codes: [] };

function variantOf(options: readonly z.ZodType[], keys: Keys, explanation: string): Variant | undefined {
  const literal = options.flatMap((option) => (option instanceof z.ZodLiteral ? [...option.values].map(String) : []));
  if (literal.length === 0) return undefined;
  const at = (...names: string[]) => [...keys, ...names];
  if (options.some((option) => option instanceof z.ZodArray)) {
    const places = options.map(refersOf).find(Boolean);
    const own = leaf(keys, { form: 'list', codes: literal }, explanation, places);
    const printed = [at('zh'), at('en')].map((one) => leaf(one, words, explanation));
    return { kind: 'movement', keys, leaves: [own, ...printed] };
  }
  const own = leaf(at('date'), { form: 'date', codes: literal }, explanation);
  const printed = [at('words'), at('words', 'en')].map((one) => leaf(one, words, explanation));
  return { kind: 'side', keys, leaves: [own, ...printed] };
}

function shapeOfField(schemas: readonly z.ZodType[], keys: Keys, said: string): Shape {
  const [{ schema, explanation, fallback } = unwrapped(z.string())] = schemas.map((one) => unwrapped(one));
  // A field of words in two languages is explained by what it is, then by which language.
  // Where a union has a field in several branches, each says only what its own code means.
  const reported = schemas.length > 1 && said ? said : [said, explanation].filter(Boolean).join('');
  if (schema instanceof z.ZodUnion) {
    const options = schema.options as readonly z.ZodType[];
    const variant = variantOf(options, keys, explanation);
    if (variant) return variant;
    const fields = [...fieldsOfUnion(options)].map(([name, all]) => shapeOfField(all, [...keys, name], explanation));
    return { kind: 'fields', keys, fields };
  }
  if (schema instanceof z.ZodObject) return { kind: 'fields', keys, fields: fieldsOf(schema, keys, explanation, []) };
  const found = formOf(schema);
  if (!found) throw new RangeError(`no cell for ${keys.join('.')}`);
  const codes = [...new Set(schemas.flatMap((one) => formOf(unwrapped(one).schema)?.codes ?? []))];
  return { ...leaf(keys, { ...found, codes }, reported, schemas[0] && refersOf(schemas[0])), fallback };
}

const fieldsOf = (schema: z.ZodObject, keys: Keys, said: string, without: readonly string[]): Shape[] =>
  Object.entries(schema.shape)
    .filter(([name]) => !without.includes(name))
    .map(([name, field]) => shapeOfField([field as z.ZodType], [...keys, name], said));

/** The cells of a thing of the ledger. Fields named in `without` have a table of their own. */
export const shapeOf = (schema: z.ZodObject, without: readonly string[] = []): Fields => ({
  kind: 'fields',
  keys: [],
  fields: fieldsOf(schema, [], '', without),
});

/** The cells of a shape in their order. */
export function leavesOf(shape: Shape): readonly Leaf[] {
  if (shape.kind === 'leaf') return [shape];
  return shape.kind === 'fields' ? shape.fields.flatMap(leavesOf) : shape.leaves;
}
