import { getLocation, type Node } from 'jsonc-parser';
import type { Fault } from './fault.ts';
import { nodeAt, offsetInside, position } from './locate.ts';
import { isReportedAtName } from './messages/traits.ts';
import { type Code, sentence } from './messages/zh.ts';
import type { Problem } from './problem.ts';

/** The dataset as it is written, to find a path in it. */
export type Written = { readonly file: string; readonly text: string; readonly tree?: Node | undefined };

/** Where in the dataset a path leads: to the value, or to the field's name where it should not be there. */
function offsetOf(code: Code, { text, tree }: Written, { path, inside }: Extract<Fault, { path: unknown }>): number {
  if (!tree) return 0;
  const node = nodeAt(tree, path);
  if (inside !== undefined) return offsetInside(text, node, inside);
  return (isReportedAtName(code) ? (node.parent?.children?.[0] ?? node) : node).offset;
}

/** Faults as problems: the one place where they get their lines, columns and words. `texts` are the files by their paths. */
export function located(
  faults: readonly Fault[],
  dataset: Written,
  texts: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  return faults.map((fault): Problem => {
    const { code, args } = fault;
    const reported = { code, args, message: sentence(code, args) } as Problem;
    if ('path' in fault) {
      const { file, text } = dataset;
      return { ...reported, file, ...position(text, offsetOf(code, dataset, fault)), path: fault.path };
    }
    const { file, at } = fault;
    const text = file === dataset.file ? dataset.text : (texts.get(file) ?? '');
    const path = file === dataset.file && dataset.tree ? { path: getLocation(text, at).path } : {};
    return { ...reported, file, ...position(text, at), ...path };
  });
}
