import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Context, Item } from './check/context.ts';
import { nodeAt, position } from './locate.ts';
import { lookup } from './lookup.ts';
import type { Problem } from './problem.ts';
import { type Collection, collections, type Dataset, dataset } from './schema/dataset.ts';
import { shapeFaults } from './shape.ts';

const syntax: Record<string, string> = {
  InvalidSymbol: '这里有 JSON 不认识的字：多半是引号写成了中文的「“”」，或少了双引号。',
  InvalidNumberFormat: '数字的写法不对。',
  PropertyNameExpected: '这里应当是一个字段名，用双引号括起来；前一行末尾可能多了一个逗号。',
  ValueExpected: '这里应当有一个值；可能多了一个逗号，或漏写了值。',
  ColonExpected: '字段名后面少了英文冒号「:」。',
  CommaExpected: '两项之间少了英文逗号「,」。',
  CloseBraceExpected: '少了一个「}」。',
  CloseBracketExpected: '少了一个「]」。',
  EndOfFileExpected: '文件在这里应当结束，后面多了东西。',
  UnexpectedEndOfString: '这段文字少了收尾的双引号。',
  InvalidCommentToken: 'JSON 里不能写注释。',
  UnexpectedEndOfNumber: '数字没有写完。',
  UnexpectedEndOfComment: 'JSON 里不能写注释。',
  InvalidEscapeCharacter: '反斜杠「\\」后面的字不对：要写反斜杠本身，写两个「\\\\」。',
  InvalidCharacter: '文字里有看不见的控制字符：删去重打。',
};

/** Parses JSON, telling syntax faults and doubled keys, which JSON itself would let the last one win. */
export function parseJson(file: string, text: string): { tree?: Node; problems: Problem[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || !tree) {
    const first = errors[0];
    const offset = first?.offset ?? 0;
    const code = first ? printParseErrorCode(first.error) : 'ValueExpected';
    // One message: what follows the first break is its consequence.
    return { problems: [{ file, ...position(text, offset), message: syntax[code] ?? '这里不合 JSON 的写法。' }] };
  }
  const problems: Problem[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'object') {
      const seen = new Set<string>();
      for (const property of node.children ?? []) {
        const key = property.children?.[0];
        if (!key) continue;
        if (seen.has(key.value))
          problems.push({ file, ...position(text, key.offset), message: `字段「${key.value}」写了两次：留一个。` });
        seen.add(key.value);
      }
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return { tree, problems };
}

const names = Object.keys(collections) as Collection[];
const empty = <T>(make: (name: Collection) => T): Record<Collection, T> => {
  const result: Partial<Record<Collection, T>> = {};
  for (const name of names) result[name] = make(name);
  return result as Record<Collection, T>;
};

const fieldOf = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
const listOf = (root: unknown, name: Collection): readonly unknown[] => {
  const list = fieldOf(root, name);
  return Array.isArray(list) ? list : [];
};
const rawIdioms = (root: unknown): readonly string[] => {
  const list = fieldOf(fieldOf(root, 'site'), 'idioms');
  const words = Array.isArray(list) ? list.map((one) => fieldOf(one, 'words')) : [];
  return words.flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []));
};
const rawId = (value: unknown): string | undefined => {
  const id = fieldOf(value, 'id');
  return typeof id === 'string' ? id : undefined;
};

/** The dataset as far as it is well formed: malformed items are told and left out, their ids stay known. */
export type Parsed = {
  /** The whole file as it was written. */
  readonly root: unknown;
  readonly items: Context['items'];
  readonly site: Dataset['site'] | undefined;
  /** Read apart from the site: a fault in its address must not turn every idiom of the story into one. */
  readonly idioms: readonly string[];
  /** Whether every collection is a list; otherwise no id can be looked up and only the shape is worth telling. */
  readonly whole: boolean;
  readonly rawIds: Readonly<Record<Collection, readonly (string | undefined)[]>>;
  /** The same without order. */
  readonly ids: Context['ids'];
};

const goodItems = <C extends Collection>(root: unknown, name: C): readonly Item<C>[] =>
  listOf(root, name).flatMap((value, index) => {
    const result = collections[name].safeParse(value);
    // The schema of this very collection made it, which TypeScript cannot follow through the index.
    return result.success ? [{ index, item: result.data as Dataset[C][number] }] : [];
  });

/** Reads the shape of the dataset; every fault is told with its place. */
export function parseShape(file: string, text: string, tree: Node, problems: Problem[]): Parsed {
  const root: unknown = getNodeValue(tree);
  const result = dataset.safeParse(root);
  if (!result.success)
    for (const { path, message } of shapeFaults(result.error.issues, root, lookup)) {
      const node = nodeAt(tree, path);
      // A field that should not be there is pointed at by its name, a wrong value by the value.
      const at = message.startsWith('不认识的字段') ? (node.parent?.children?.[0] ?? node) : node;
      problems.push({ file, ...position(text, at.offset), message });
    }
  const rawIds = empty((name) => listOf(root, name).map(rawId));
  const siteResult = dataset.shape.site.safeParse(fieldOf(root, 'site'));
  return {
    root,
    items: {
      sources: goodItems(root, 'sources'),
      places: goodItems(root, 'places'),
      parts: goodItems(root, 'parts'),
      figures: goodItems(root, 'figures'),
      derived: goodItems(root, 'derived'),
      events: goodItems(root, 'events'),
      charts: goodItems(root, 'charts'),
      terms: goodItems(root, 'terms'),
      corrections: goodItems(root, 'corrections'),
    },
    site: siteResult.success ? siteResult.data : undefined,
    idioms: rawIdioms(root),
    whole: names.every((name) => Array.isArray(fieldOf(root, name))),
    rawIds,
    ids: empty((name) => new Set(rawIds[name].filter((id) => id !== undefined))),
  };
}
