import type { z } from 'zod';
import { collections, meaningsAt } from '../../dataset/index.ts';
import { headed, headingsOf } from './headings.ts';
import { type Fields, type Form, type Leaf, leavesOf, shapeOf } from './shape.ts';

/** The tables of the ledger that an editor may change in a spreadsheet. */
export const sheetNames = [
  'figures',
  'derived',
  'events',
  'charts',
  'panels',
  'members',
  'terms',
  'corrections',
] as const;
export type SheetName = (typeof sheetNames)[number];

/** Sheets of the workbook that are only to be looked at: what may be chosen, and what the columns are for. */
export const listSheet = '可选';
export const guideName = '说明';

/** One column. Those of the item and the keys are read back; what is computed and the stamp are only written. */
export type Column = {
  /** The value's keys, joined by points: quote.exact. */
  readonly key: string;
  readonly heading: string;
  readonly explanation: string;
  readonly role: 'key' | 'item' | 'computed' | 'stamp';
  readonly form: Form;
  /** For an item's value: what the schema says of it. */
  readonly leaf?: Leaf;
  /** The names of its codes. */
  readonly names?: ReadonlyMap<string, string>;
};

/** A table: what its items are, which columns name a row, and which are worked out. */
export type Sheet = {
  readonly name: SheetName;
  readonly shape: Fields;
  /** Columns whose words name a row. A table whose items have an id is named by it. */
  readonly keys: readonly string[];
  readonly columns: readonly Column[];
};

/** The first words of what a code means: 条形 of 条形：比多少. */
const briefly = (meaning: string): string => meaning.split(/[：，。（]/)[0] ?? '';

/**
 * What the codes of a cell are called, as the schema says it; the code for “not stated” is described at the field that
 * has it.
 */
function namesOf({ keys, codes, form }: Leaf, at: readonly (string | number)[]): ReadonlyMap<string, string> {
  const meanings = [keys, keys.slice(0, -1)].map((path) => meaningsAt([...at, ...path]));
  const nameOf = (code: string): string => meanings.map((one) => one.get(code)).find(Boolean) ?? '';
  return new Map(codes.map((code) => [code, form === 'flag' ? '是' : briefly(nameOf(code))]));
}

const ofLeaf = (leaf: Leaf, at: readonly (string | number)[], headings: ReadonlyMap<string, string>): Column => {
  const key = leaf.keys.join('.');
  const { explanation, form } = leaf;
  const heading = headed(key, headings.get(key));
  return { key, heading, explanation, role: 'item', form, leaf, names: namesOf(leaf, at) };
};

const own = (key: string, word: string, role: Column['role'], form: Form, explanation: string): Column => ({
  key,
  heading: headed(key, word),
  explanation,
  role,
  form,
});

const computed: readonly Column[] = [
  own('value', '值', 'computed', 'words', '程序从原文的数里读出的值，按一个一个的单位算。由程序填，改它不起作用。'),
  own('unit', '单位', 'computed', 'words', '数的是什么。由程序填，改它不起作用。'),
  own('bound', '界', 'computed', 'words', '这个数是怎么收口的。由程序填，改它不起作用。'),
  own('reading', '读作', 'computed', 'words', '程序读出的范围。由程序填，改它不起作用。'),
];
const chart = own('chart', '图', 'key', 'words', '属于哪张图：charts 里的编号。');
const panel = own('panel', '第几页', 'key', 'whole', '图的第几页，从 1 数起。新的一页接着往下数。');
const member = own('member', '第几行', 'key', 'whole', '这一页的第几行，从 1 数起。新的一行接着往下数。');
const number = own('number', '第几条', 'key', 'whole', '第几条更正，由程序填；新的一条空着。');
const stamp = own(
  'stamp',
  '版本',
  'stamp',
  'words',
  '导出时这一行的样子。由程序填，不要改：有它，程序才知道导出以后这一行是谁改过。',
);

type Parts = {
  readonly before?: readonly Column[];
  readonly after?: string;
  readonly without?: readonly string[];
  readonly at?: readonly (string | number)[];
};

/** `at` is the place of any of its items in the dataset; `without` names fields that have a table of their own. */
function sheet(
  name: SheetName,
  schema: z.ZodObject,
  { before = [], after, without = [], at: place = [name, 0] }: Parts,
): Sheet {
  const shape = shapeOf(schema, without);
  const headings = headingsOf(schema);
  const item = leavesOf(shape).map((leaf) => ofLeaf(leaf, place, headings));
  const at = after === undefined ? 0 : item.findIndex(({ key }) => key === after) + 1;
  const middle = after === undefined ? item : [...item.slice(0, at), ...computed, ...item.slice(at)];
  const keys = before.length > 0 ? before.map(({ key }) => key) : ['id'];
  return { name, shape, keys, columns: [...before, ...middle, stamp] };
}

const { figures, derived, events, charts, terms, corrections } = collections;
const panels = charts.shape.panels.element;
const members = panels.shape.members.element;

/** All tables in the order of the workbook. */
export const sheets: readonly Sheet[] = [
  sheet('figures', figures, { after: 'literal' }),
  sheet('derived', derived, { after: 'share' }),
  sheet('events', events, {}),
  sheet('charts', charts, { without: ['panels'] }),
  sheet('panels', panels, { before: [chart, panel], without: ['members'], at: ['charts', 0, 'panels', 0] }),
  sheet('members', members, { before: [chart, panel, member], at: ['charts', 0, 'panels', 0, 'members', 0] }),
  sheet('terms', terms, {}),
  sheet('corrections', corrections, { before: [number] }),
];

/** The table of that name. */
export function sheetNamed(name: SheetName): Sheet {
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new RangeError(`no sheet ${name}`);
  return found;
}

/** The columns that are an item's own, in the order of its shape. */
export const itemColumns = ({ columns }: Sheet): readonly Column[] => columns.filter(({ role }) => role === 'item');
