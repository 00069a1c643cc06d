import { type Bilingual, type Collection, collections } from '../../dataset/index.ts';
import { type Column, sheets } from './columns.ts';
import { comma, listParts } from './values.ts';

/** What may be chosen in a cell: the code that stands in the ledger, and what it is called. */
export type Choice = { readonly code: string; readonly label: string };
/** Lists of choices by the name of the list: a collection's, or the key of a column with a closed list. */
export type Choices = ReadonlyMap<string, readonly Choice[]>;

/** The list a column's words are chosen from; none where any words may stand. */
function listOf({ key, leaf }: Column): string | undefined {
  if (key === 'chart') return 'charts';
  if (leaf?.refers) return leaf.refers;
  return leaf && leaf.codes.length > 0 ? key : undefined;
}

/** The items that cells can name, by collection. */
export type Named = Readonly<Record<Collection, readonly object[]>>;

/** What an item is called in a cell; a chart's title has numbers to be filled in, and is too long for one. */
function labelOf(item: object): string {
  const { label, name, short } = item as Partial<Record<'label' | 'name' | 'short', Bilingual>>;
  return (label ?? name ?? short)?.zh ?? '';
}

const ofItems = (named: Named): [Collection, Choice[]][] =>
  (Object.keys(collections) as Collection[]).map((collection) => [
    collection,
    named[collection].flatMap((item) =>
      'id' in item && typeof item.id === 'string' ? [{ code: item.id, label: labelOf(item) }] : [],
    ),
  ]);

/** Every list of choices, closed ones first. */
export function choicesOf(named: Named): Choices {
  const closed = sheets.flatMap(({ columns }) =>
    columns.flatMap((column): [string, Choice[]][] => {
      const codes = column.leaf?.codes ?? [];
      return codes.length > 0
        ? [[column.key, codes.map((code) => ({ code, label: column.names?.get(code) ?? '' }))]]
        : [];
    }),
  );
  return new Map<string, readonly Choice[]>([...closed, ...ofItems(named)]);
}

/** 商品销售（sale）, as a cell shows it. */
export const shownChoice = ({ code, label }: Choice): string => (label === '' ? code : `${label}（${code}）`);

/** What may be chosen in a column. A field that takes places or the code for “not stated” combines both lists. */
export function choicesFor(column: Column, choices: Choices): readonly Choice[] {
  const list = listOf(column);
  const own = column.leaf?.refers && column.leaf.codes.length > 0 ? (choices.get(column.key) ?? []) : [];
  return list === undefined ? [] : [...own, ...(choices.get(list) ?? [])];
}

/** The words a cell shows for codes; words that are not chosen from a list stay as they are. */
export function shownWords(column: Column, words: string, choices: Choices): string {
  const list = choicesFor(column, choices);
  if (list.length === 0 || words === '') return words;
  const shown = (code: string): string => {
    const choice = list.find((one) => one.code === code);
    // A name that contains a list separator would be split when it is read back.
    const parted = column.form === 'list' && /[、，,]/.test(choice?.label ?? '');
    return choice && !parted ? shownChoice(choice) : code;
  };
  return column.form === 'list' ? listParts(words, true).map(shown).join(comma) : shown(words);
}

/** A code by what the cell shows: the whole, or the code alone, or a code whose name has changed since. */
function codeOf(text: string, list: readonly Choice[]): string {
  if (list.some(({ code }) => code === text)) return text;
  const whole = list.find((one) => shownChoice(one) === text);
  if (whole) return whole.code;
  const [, label, code] = /^(.*)（([a-zA-Z0-9-]+)）$/s.exec(text) ?? [];
  const known = list.some((one) => one.code === code) && !list.some((one) => one.label === label);
  return known && code !== undefined ? code : text;
}

/** The codes that a cell's words stand for; what is not in the list stays as it was written. */
export function codesOfWords(column: Column, words: string, choices: Choices): string {
  const list = choicesFor(column, choices);
  if (list.length === 0 || words === '') return words;
  return column.form === 'list'
    ? listParts(words, true)
        .map((part) => codeOf(part, list))
        .join(comma)
    : codeOf(words, list);
}
