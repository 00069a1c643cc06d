import { dataset, shapeFaults } from '../../ledger/index.ts';
import { itemColumns } from './columns.ts';
import type { Fault } from './fault.ts';
import { explained } from './guide.ts';
import { columnAt, type Standing, standingAt } from './locate.ts';
import type { Place } from './rows.ts';
import type { JsonObject } from './values.ts';

/** What a list without anything in it means, where the list has a table of its own. */
const withoutRows: Readonly<Record<string, string>> = {
  panels: '这张图还没有内容：在「panels」表里加它的页，在「members」表里加每一页的行。',
  members: '这一页还没有内容：在「members」表里加它的行。',
};

function messageOf(message: string, path: Place, { sheet, words, place }: Standing, cell: number): string {
  const inside = withoutRows[String(path.at(-1))];
  if (inside !== undefined && path.length === place.length + 1) return inside;
  const column = itemColumns(sheet)[cell];
  if (message.startsWith('不认识的字段')) return '和这一行别的格对不上，这里不写：清空它。';
  return column && (words[cell] ?? '') === '' ? `空着：这一格必须写。${explained(column)}` : message;
}

/** What is wrong with the shape of a dataset, by the cells it came from. One message a cell. */
export function faultsOfShape(root: JsonObject, standing: readonly Standing[]): (Fault & { readonly place: Place })[] {
  const result = dataset.safeParse(root);
  if (result.success) return [];
  const told = new Set<string>();
  return shapeFaults(result.error.issues, root, () => []).flatMap(({ path, message }) => {
    const found = standingAt(path, standing);
    if (!found) throw new RangeError(`a fault outside of every table: ${path.join('.')} ${message}`);
    const { column, cell } = columnAt(found, path);
    const name = [found.sheet.name, found.row, column].join(' ');
    if (told.has(name)) return [];
    told.add(name);
    const { sheet, row, place } = found;
    return [{ sheet: sheet.name, row, column, message: messageOf(message, path, found, cell), place }];
  });
}
