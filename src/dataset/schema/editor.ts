import { z } from 'zod';
import { dataset } from './dataset.ts';
import { kinds } from './formats.ts';
import { consequences } from './meaning.ts';

/** A JSON Schema as far as it is handled here; VS Code's own words (errorMessage …) are among the rest. */
type Schema = { [key: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A rule as not(not(rule)): VS Code words most violations in its own language, but takes our message for `not`. */
const reported = (rule: Schema, errorMessage: string): Schema => ({ not: { not: rule }, errorMessage });

const codesOf = ({ enum: codes, enumDescriptions }: Schema): (readonly [code: string, meaning: string])[] =>
  list(codes).map((code, at) => [String(code), text(list(enumDescriptions)[at])] as const);

/** What is wrong with a value of this schema, whatever is wrong with it. */
function messageOf(schema: Schema): string | undefined {
  if (schema['enum'])
    return `写这几样里的一样：${codesOf(schema)
      .map(([code, meaning]) => `"${code}"${meaning && `（${meaning}）`}`)
      .join('、')}。`;
  if (schema['const'] !== undefined)
    return `只能写 ${JSON.stringify(schema['const'])}${schema['description'] ? `（${text(schema['description'])}）` : ''}。`;
  if (schema['type'] === 'object' && schema['additionalProperties'] === false)
    return `这里是一个对象 { }，里面只能写这些字段：${Object.keys(isSchema(schema['properties']) ? schema['properties'] : {}).join('、')}。`;
  const types = [schema['type']].flat().map((type) => kinds[text(type)] ?? '');
  return types.some((type) => type !== '') ? `这里应当是${types.join('或')}。` : undefined;
}

/** The explanation of a closed list, with its codes under one another. */
function explained(schema: Schema): string | undefined {
  const codes = codesOf(schema).map(([code, meaning]) => `- \`${code}\` ${meaning}`);
  return codes.length > 0 ? [text(schema['description']), '', ...codes].join('\n') : undefined;
}

/** Fields that must be there, lists that may not be empty: reported by rules of their own. */
function rulesOf(schema: Schema): Schema[] {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  const missing = list(schema['required']).map((name) => {
    const field = properties[String(name)];
    const what = isSchema(field) ? text(field['description']).replace(/。$/, '') : '';
    return reported({ required: [name] }, `缺 "${String(name)}"${what && `：${what}`}。`);
  });
  const least = schema['minItems'] ? [reported({ minItems: schema['minItems'] }, '至少写一项。')] : [];
  return [...missing, ...least];
}

/** A part of a schema with all schemas within it in the words of an editor. */
function keptAs(key: string, value: unknown): readonly [string, unknown] {
  if (key === 'properties' && isSchema(value))
    return [
      key,
      Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isSchema(one) ? inWords(one) : one])),
    ];
  if (['anyOf', 'oneOf', 'allOf', 'prefixItems'].includes(key))
    return [key, list(value).map((one) => (isSchema(one) ? inWords(one) : one))];
  return [key, key === 'items' && isSchema(value) ? inWords(value) : value];
}

/** One schema and all within it, in the words of an editor. */
function inWords(given: Schema): Schema {
  const schema = byType(given);
  const { required: _required, minItems: _minItems, errorMessage, ...rest } = schema;
  const within = Object.fromEntries(
    Object.entries(rest).flatMap(([key, value]) => {
      // What follows from a field is the program's business.
      if (consequences.some((one) => one === key)) return [];
      return [keptAs(key, value)];
    }),
  );
  const rules = rulesOf(schema);
  const [message, markdownDescription] = [messageOf(schema), explained(schema)];
  return {
    ...within,
    ...(markdownDescription ? { markdownDescription } : {}),
    ...(message ? { errorMessage: message } : {}),
    // A wrong pattern and a wrong type get separate messages.
    ...(errorMessage ? { patternErrorMessage: errorMessage } : {}),
    ...(rules.length > 0 ? { allOf: [...list(within['allOf']), ...rules] } : {}),
  };
}

/**
 * A word or something else: as two cases. As choices, VS Code says in its own language which words would do.
 */
function byType(schema: Schema): Schema {
  const options = list(schema['anyOf']).filter(isSchema);
  const [word, ...others] = options;
  if (word?.['const'] === undefined || others.length === 0) return schema;
  const { anyOf: _anyOf, ...rest } = schema;
  return {
    ...rest,
    // VS Code offers no constants from inside a condition, so the word is offered as a snippet.
    defaultSnippets: [{ label: text(word['const']), description: word['description'], body: word['const'] }],
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
    then: inWords({ type: 'string', enum: [word['const']], enumDescriptions: [word['description']] }),
    else: inWords(others.length === 1 && others[0] ? others[0] : { anyOf: others }),
  };
}

/**
 * Turns a union discriminated by `kind` into one list of kinds and a condition for each. As zod prints it, VS Code
 * would offer the fields of every branch and complain about the wrong one.
 */
function byKind(schema: Schema): Schema {
  const options = list(schema['oneOf']).filter(isSchema);
  const kindOf = (option: Schema): Schema => {
    const properties = option['properties'];
    const kind = isSchema(properties) ? properties['kind'] : undefined;
    return isSchema(kind) ? kind : {};
  };
  const codes = options.map((option) => kindOf(option)['const']);
  return {
    type: 'object',
    description: schema['description'],
    properties: {
      kind: {
        type: 'string',
        enum: codes,
        enumDescriptions: options.map((option) => text(kindOf(option)['description'])),
        description: '哪一种。',
      },
    },
    required: ['kind'],
    allOf: options.map((option) => ({
      if: { properties: { kind: { const: kindOf(option)['const'] } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
      then: inWords(option),
    })),
  };
}

/** The JSON Schema of the dataset for VS Code: Chinese explanations, allowed values, messages and things to insert. */
export const editorSchema = (): Schema =>
  inWords(
    z.toJSONSchema(dataset, {
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => {
        if (!(zodSchema instanceof z.ZodDiscriminatedUnion)) return;
        const made = byKind(jsonSchema);
        for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
        Object.assign(jsonSchema, made);
      },
    }),
  );
