import { dataset, nearest, type Said, sentence, shapeFaults } from '../../dataset/index.ts';
import { type Choices, choicesFor, shownChoice } from './choices.ts';
import { type Column, itemColumns } from './columns.ts';
import type { Fault } from './fault.ts';
import { explained } from './guide.ts';
import { columnAt, type Standing, standingAt } from './locate.ts';
import type { Place } from './rows.ts';
import type { JsonObject } from './values.ts';

/** What to report for an empty list whose items have a table of their own. */
const withoutRows: Readonly<Record<string, string>> = {
  panels: '这张图还没有内容：在「panels」表里加它的页，在「members」表里加每一页的行。',
  members: '这一页还没有内容：在「members」表里加它的行。',
};

/** The message for words that are no choice of a list: it suggests the nearest, and names all if they are few. */
function notChosen(column: Column, words: string, choices: Choices): string {
  const list = choicesFor(column, choices);
  const near =
    list.find(({ label }) => label === words) ??
    list.find(
      ({ code }) =>
        code ===
        nearest(
          words,
          list.map((one) => one.code),
        ),
    );
  const meant = near ? `是不是「${shownChoice(near)}」？` : '';
  const closed = column.form === 'choice' || column.form === 'flag';
  const all = closed ? `可以写${list.map((choice) => `「${shownChoice(choice)}」`).join('')}。` : '';
  return `没有「${words}」可选：${meant}从下拉里选。${all}`;
}

function messageOf(
  { code, args }: Said,
  path: Place,
  { sheet, words, place }: Standing,
  cell: number,
  choices: Choices,
): string {
  const inside = withoutRows[String(path.at(-1))];
  if (inside !== undefined && path.length === place.length + 1) return inside;
  const column = itemColumns(sheet)[cell];
  if (!column) return sentence(code, args);
  if (code === 'unknown-field') return '和这一行别的格对不上，这里不写：清空它。';
  const written = words[cell] ?? '';
  if (written === '') return `空着：这一格必须写。${explained(column)}`;
  // Cells that hold several ids, or a date or a code, get the message of the check itself.
  const one = column.form === 'choice' || column.form === 'flag' || (column.form === 'words' && column.leaf?.refers);
  return one && path.length > place.length ? notChosen(column, written, choices) : sentence(code, args);
}

/** A fault of a whole row names its fields: the first of them is where to look. */
function namedIn({ code, args }: Said, { sheet }: Standing): number {
  const fields = code === 'exactly-one' ? args.fields : [];
  return Math.max(
    0,
    sheet.columns.findIndex(({ key, role }) => role === 'item' && fields.includes(key)),
  );
}

/** What is wrong with the shape of a dataset, by the cells it came from. One message a cell. */
export function faultsOfShape(root: JsonObject, standing: readonly Standing[], choices: Choices): Fault[] {
  const result = dataset.safeParse(root);
  if (result.success) return [];
  const reported = new Set<string>();
  return shapeFaults(result.error.issues, root).flatMap((fault) => {
    const { path } = fault;
    const found = standingAt(path, standing);
    if (!found) throw new RangeError(`a fault outside of every table: ${path.join('.')} ${fault.code}`);
    const { column: at, cell } = columnAt(found, path);
    const column = path.length > found.place.length ? at : namedIn(fault, found);
    const name = [found.sheet.name, found.row, column].join(' ');
    if (reported.has(name)) return [];
    reported.add(name);
    const { sheet, row } = found;
    return [{ sheet: sheet.name, row, column, message: messageOf(fault, path, found, cell, choices) }];
  });
}
