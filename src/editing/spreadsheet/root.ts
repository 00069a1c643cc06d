import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { isObject, type Json, type JsonObject } from './values.ts';

const keysOf = ({ children = [] }: Node): unknown[] => children.map(({ children: inner }) => inner?.[0]?.value);

/** With a doubled key one of the two values would be lost. */
const doubles = (node: Node): boolean =>
  (node.type === 'object' && new Set(keysOf(node)).size < (node.children?.length ?? 0)) ||
  (node.children ?? []).some(doubles);

/** The dataset as JSON; undefined where the text is not JSON, or where parsing would lose a doubled key. */
export function rootOf(text: string): JsonObject | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0 || doubles(tree)) return undefined;
  const root: Json = getNodeValue(tree);
  return isObject(root) ? root : undefined;
}
