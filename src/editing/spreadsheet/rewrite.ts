import { type Node, parseTree } from 'jsonc-parser';
import { printJson, type Style, tooWide } from './print-json.ts';
import { isList, isObject, type Json, type JsonObject } from './values.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The value of a node. JSON.parse, because keys such as __proto__ would break an object built by hand. */
const jsonOf = (text: string, node: Node): Json => JSON.parse(text.slice(node.offset, node.offset + node.length));

const endOf = ({ offset, length }: Node): number => offset + length;

/** A child of an object or list: its text, and for one that existed before, the white space and comma in front of it. */
type Piece = { readonly text: string; readonly before?: string };

/** The column of a place, counted as editors see it. */
const lineBefore = (text: string, offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

class Rewriter {
  readonly text: string;
  readonly style: Style;
  constructor(text: string, style: Style) {
    this.text = text;
    this.style = style;
  }

  /** The text of a node with a new value; whatever did not change keeps its characters. */
  render(node: Node, value: Json): string {
    const own = this.text.slice(node.offset, endOf(node));
    if (same(jsonOf(this.text, node), value)) return own;
    const children = node.children ?? [];
    if (node.type === 'object' && isObject(value) && children.length > 0) return this.renderObject(node, value);
    if (node.type === 'array' && isList(value) && children.some(({ type }) => type === 'object'))
      return this.renderList(node, value);
    return this.printed(node, value);
  }

  private printed(node: Node, value: Json): string {
    const line = lineBefore(this.text, node.offset);
    return printJson(value, /^\s*/.exec(line)?.[0] ?? '', line, this.style);
  }

  private renderObject(node: Node, value: JsonObject): string {
    const properties = new Map((node.children ?? []).map((one) => [String(one.children?.[0]?.value), one]));
    const indent = this.indentIn(node);
    const pieces = Object.entries(value).map(([key, inner]): Piece => {
      const property = properties.get(key);
      const inside = property?.children?.[1];
      if (property && inside) {
        const name = this.text.slice(property.offset, inside.offset);
        return { text: name + this.render(inside, inner), before: this.before(node, property) };
      }
      const name = `${JSON.stringify(key)}: `;
      return { text: name + printJson(inner, indent, indent + name, this.style) };
    });
    return this.enclosed(node, pieces, value);
  }

  private renderList(node: Node, value: readonly Json[]): string {
    const children = node.children ?? [];
    if (value.length < children.length) throw new RangeError('an item would be lost');
    const indent = this.indentIn(node);
    const pieces = value.map((inner, at): Piece => {
      const child = children[at];
      return child
        ? { text: this.render(child, inner), before: this.before(node, child) }
        : { text: printJson(inner, indent, indent, this.style) };
    });
    return this.enclosed(node, pieces, value);
  }

  /** The white space, and the comma, that stand before a child. */
  private before(node: Node, child: Node): string {
    const children = node.children ?? [];
    const previous = children[children.indexOf(child) - 1];
    return this.text.slice(previous ? endOf(previous) : node.offset + 1, child.offset);
  }

  /** What stands before the first child: a line break with the indentation of all, or the space of a single line. */
  private lead(node: Node): string {
    const first = node.children?.[0];
    return first ? this.before(node, first) : '';
  }

  private indentIn(node: Node): string {
    const lead = this.lead(node);
    return lead.slice(lead.lastIndexOf('\n') + 1);
  }

  private enclosed(node: Node, pieces: readonly Piece[], value: Json): string {
    const lead = this.lead(node);
    const children = node.children ?? [];
    const last = children.at(-1);
    const open = this.text.slice(node.offset, node.offset + 1);
    const close = this.text.slice(last ? endOf(last) : node.offset + 1, endOf(node));
    const between = lead.includes('\n') ? `,${lead}` : ', ';
    const body = pieces.map(({ text, before }, at) => {
      if (at === 0) return lead + text;
      // What stood first has no comma before it.
      return (before?.trimStart().startsWith(',') ? before : between) + text;
    });
    const text = open + body.join('') + close;
    return !lead.includes('\n') && tooWide(lineBefore(this.text, node.offset) + text)
      ? this.printed(node, value)
      : text;
  }
}

/** How a file is laid out, as far as new parts of it need to know. */
function styleOf(text: string): Style {
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    indent: /\n([ \t]+)"/.exec(text)?.[1] ?? '  ',
    inlineObjects: /\{ ?"[^\n{}]*\}/.test(text),
  };
}

/**
 * The same JSON file with another value: what did not change keeps its characters, order and layout; what is new is
 * laid out as the file is. Items of a list of objects can be changed and added, never taken away: throws RangeError.
 */
export function rewritten(text: string, value: Json): string {
  const tree = parseTree(text);
  if (!tree) throw new RangeError('no JSON');
  const style = styleOf(text);
  const result = text.slice(0, tree.offset) + new Rewriter(text, style).render(tree, value) + text.slice(endOf(tree));
  // A safeguard: the new text must parse to exactly the intended value.
  if (!same(JSON.parse(result), value)) throw new RangeError('the file would not say what it should');
  return result;
}
