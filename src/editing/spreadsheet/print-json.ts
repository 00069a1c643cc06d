import { isList, isObject, type Json } from './values.ts';

/** How a JSON file is laid out. */
export type Style = {
  readonly eol: string;
  readonly indent: string;
  /** Whether an object that fits stands on one line; a list of words always does. */
  readonly inlineObjects: boolean;
};

/** The width to which the project's JSON is laid out; signs of Chinese take two columns. */
const lineWidth = 120;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/gu;

const columnsOf = (line: string): number => Array.from(line).length + (line.match(wide)?.length ?? 0);

/** Whether a text on one line is wider than the file's lines may be. */
export const tooWide = (text: string): boolean => !text.includes('\n') && columnsOf(text) > lineWidth;

const inline = (value: Json): string => {
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
};

const holdsObjects = (value: Json): boolean => isObject(value) || (isList(value) && value.some(holdsObjects));

/** A value in the layout of the file. `before` is what stands before it on its line; a comma may follow it. */
export function printJson(value: Json, indent: string, before: string, style: Style): string {
  if (!isList(value) && !isObject(value)) return JSON.stringify(value);
  const one = inline(value);
  const mayStandInline = style.inlineObjects || !holdsObjects(value);
  if (mayStandInline && columnsOf(`${before}${one},`) <= lineWidth) return one;
  const inner = indent + style.indent;
  const lines = isList(value)
    ? value.map((item) => inner + printJson(item, inner, inner, style))
    : Object.entries(value).map(([key, item]) => {
        const name = `${inner}${JSON.stringify(key)}: `;
        return name + printJson(item, inner, name, style);
      });
  if (lines.length === 0) return isList(value) ? '[]' : '{}';
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  return `${open}${style.eol}${lines.join(`,${style.eol}`)}${style.eol}${indent}${close}`;
}
