import type { Fields, Leaf, Shape, Variant } from './shape.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Reports a fault of the cell with this number in the row. */
export type ReportCell = (cell: number, message: string) => void;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Between the parts of a list in one cell. */
export const comma = '、';

/** A list as words of a cell; where a part has a 、 of its own, as JSON. */
const joinList = (parts: readonly string[]): string =>
  parts.some((part) => part.includes(comma) || part.startsWith('[')) ? JSON.stringify(parts) : parts.join(comma);

/** The parts of a list. Ids may also be parted by commas, which printed words may contain. */
export function listParts(text: string, ids: boolean): string[] {
  if (text.startsWith('[')) {
    try {
      const parsed: unknown = JSON.parse(text);
      if (Array.isArray(parsed)) return parsed.map(String);
    } catch {
      // Not JSON: words that happen to begin with a bracket.
    }
  }
  return text.split(ids ? /[、，,]/ : comma).map((part) => part.trim());
}

const wordsOf = (value: Json | undefined): string => {
  if (value === undefined || value === null) return '';
  if (isList(value)) return joinList(value.map(String));
  return typeof value === 'object' ? '' : String(value);
};

function wordsOfVariant({ kind }: Variant, value: Json | undefined): string[] {
  if (!isObject(value)) return [wordsOf(value), '', ''];
  if (kind === 'movement') return ['', wordsOf(value['zh']), wordsOf(value['en'])];
  const printed = value['words'];
  return isObject(printed)
    ? [wordsOf(value['date']), wordsOf(printed['zh']), wordsOf(printed['en'])]
    : [wordsOf(value['date']), wordsOf(printed), ''];
}

/** A value as the words of its cells, codes as codes; an empty string where there is nothing. */
export function wordsOfShape(shape: Shape, value: Json | undefined): string[] {
  if (shape.kind === 'leaf') return [value === undefined ? shape.fallback : wordsOf(value)];
  if (shape.kind !== 'fields') return wordsOfVariant(shape, value);
  return shape.fields.flatMap((field) =>
    wordsOfShape(field, isObject(value) ? value[field.keys.at(-1) ?? ''] : undefined),
  );
}

function valueOfLeaf({ form, refers }: Leaf, text: string): Json | undefined {
  if (text === '') return undefined;
  if (form === 'list') return listParts(text, refers !== undefined);
  return form === 'flag' && text === 'true' ? true : text;
}

const present = (entries: readonly (readonly [string, Json | undefined])[]): JsonObject => {
  const kept = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries(kept);
};
const orNothing = (value: JsonObject): JsonObject | undefined => (Object.keys(value).length > 0 ? value : undefined);

const alreadyDated = '左边已经写了日期，这一格不写：清空它。';

function valueOfSide(words: readonly string[], code: string, report: ReportCell): Json | undefined {
  const [date = '', zh = '', en = ''] = words;
  if (date === code) {
    if (zh !== '') report(1, '左边写了原文未载明，这一格不写：清空它。');
    if (en !== '') report(2, '左边写了原文未载明，这一格不写：清空它。');
    return code;
  }
  if (date === '' && zh === '' && en === '') return undefined;
  if (date === '') return { words: present([['zh', zh || undefined] as const, ['en', en || undefined] as const]) };
  if (en !== '') report(2, alreadyDated);
  return present([['date', date] as const, ['words', zh || undefined] as const]);
}

function valueOfMovement(words: readonly string[], code: string, report: ReportCell): Json | undefined {
  const [own = '', zh = '', en = ''] = words;
  if (own === '') return orNothing(present([['zh', zh || undefined] as const, ['en', en || undefined] as const]));
  if (zh !== '') report(1, '左边已经写了地方，原文的词不写：清空它。');
  if (en !== '') report(2, '左边已经写了地方，原文的词不写：清空它。');
  return own === code ? code : listParts(own, true);
}

/** The value that words of cells stand for; nothing where all are empty. What cannot stand together is reported. */
export function valueOfWords(shape: Shape, words: readonly string[], report: ReportCell): Json | undefined {
  if (shape.kind === 'leaf') return valueOfLeaf(shape, words[0] ?? '');
  if (shape.kind === 'fields') return changedValue(shape, undefined, [], words, report);
  const code = shape.leaves[0]?.codes[0] ?? '';
  return shape.kind === 'side' ? valueOfSide(words, code, report) : valueOfMovement(words, code, report);
}

const cellCount = (shape: Shape): number => {
  if (shape.kind === 'leaf') return 1;
  return shape.kind === 'fields' ? shape.fields.reduce((sum, field) => sum + cellCount(field), 0) : shape.leaves.length;
};

/** The keys of an object as it stands, new ones put behind the one that goes before them in the schema. */
function keysInOrder(existing: readonly string[], schema: readonly string[]): string[] {
  const order = [...existing];
  schema.forEach((key, at) => {
    if (order.includes(key)) return;
    const before = schema.slice(0, at).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}

function changedFields(
  shape: Fields,
  value: Json | undefined,
  from: readonly string[],
  to: readonly string[],
  report: ReportCell,
) {
  const old = isObject(value) ? value : {};
  const fields = new Map<string, Json | undefined>();
  let at = 0;
  for (const field of shape.fields) {
    const key = field.keys.at(-1) ?? '';
    const end = at + cellCount(field);
    const first = at;
    const within: ReportCell = (cell, message) => report(first + cell, message);
    fields.set(key, changedValue(field, old[key], from.slice(at, end), to.slice(at, end), within));
    at = end;
  }
  const known = shape.fields.map(({ keys }) => keys.at(-1) ?? '');
  const order = keysInOrder(Object.keys(old), known);
  return orNothing(present(order.map((key) => [key, fields.has(key) ? fields.get(key) : old[key]] as const)));
}

/** The value after some of its cells were changed: what was not changed stays as it was, order of fields included. */
export function changedValue(
  shape: Shape,
  value: Json | undefined,
  from: readonly string[],
  to: readonly string[],
  report: ReportCell,
): Json | undefined {
  if (from.length > 0 && from.every((words, at) => words === to[at])) return value;
  return shape.kind === 'fields' ? changedFields(shape, value, from, to, report) : valueOfWords(shape, to, report);
}
