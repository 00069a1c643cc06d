import { findNodeAtLocation, type Node } from 'jsonc-parser';

/** Keys and indexes from the root of the JSON. */
export type Path = readonly (string | number)[];

/** Line and column, from 1, of an offset. */
export function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** The node at a path, or the nearest one above it: a missing field is shown where it is missing. */
export function nodeAt(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

/** The offset in the file of the n-th character of a string's value, escapes counted. */
export function offsetInside(text: string, node: Node, index: number): number {
  let at = node.offset + 1;
  for (let passed = 0; passed < index; passed += 1) {
    if (text[at] === '\\') at += text[at + 1] === 'u' ? 6 : 2;
    else at += 1;
  }
  return at;
}
