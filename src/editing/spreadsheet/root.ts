import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { isObject, type Json, type JsonObject } from './values.ts';

const keysOf = ({ children = [] }: Node): unknown[] => children.map(({ children: inner }) => inner?.[0]?.value);

/** A key that is written twice would be lost by one of the two. */
const doubles = (node: Node): boolean =>
  (node.type === 'object' && new Set(keysOf(node)).size < (node.children?.length ?? 0)) ||
  (node.children ?? []).some(doubles);

/** The dataset as JSON; nothing where the text is not JSON, or would lose something when it is read. */
export function rootOf(text: string): JsonObject | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0 || doubles(tree)) return undefined;
  const root: Json = getNodeValue(tree);
  return isObject(root) ? root : undefined;
}
