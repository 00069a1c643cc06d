import type { Book } from './book.ts';
import { shownWords } from './choices.ts';
import { itemColumns } from './columns.ts';
import type { Edit } from './compare.ts';
import { nameOfKey } from './rows.ts';

/** Characters of a cell that fit on one line of a terminal. */
const longest = 48;

/** Words of a cell; of long ones what differs, with a little before it. */
function shortened(words: string, other: string): string {
  if (words.length <= longest) return words;
  let start = 0;
  while (start < words.length && words[start] === other[start]) start += 1;
  const from = Math.max(0, start - 12);
  const end = from + longest;
  return `${from > 0 ? '……' : ''}${words.slice(from, end)}${end < words.length ? '……' : ''}`;
}

/** What a row is called beside its id, in Chinese. */
function labelOf({ sheet, row, old }: Edit): string {
  const words = old?.words ?? row.words;
  const at = itemColumns(sheet).findIndex(({ key }) => ['label.zh', 'title.zh', 'name.zh'].includes(key));
  return at === -1 ? '' : (words[at] ?? '');
}

function linesOfEdit(edit: Edit, { choices }: Book): string[] {
  const { sheet, row, old } = edit;
  const name = nameOfKey(row.key) || '新的一条';
  const title = [`  ${name}`, labelOf(edit), old ? '' : '（新加）'].filter(Boolean).join(' ');
  const cells = itemColumns(sheet).flatMap((column, at): string[] => {
    const [before, after] = [old?.words[at] ?? '', row.words[at] ?? ''].map((words) =>
      shownWords(column, words, choices),
    );
    if (before === after || before === undefined || after === undefined) return [];
    if (!old) return [`    ${column.heading}：${shortened(after, '')}`];
    const [from, to] = [shortened(before, after), shortened(after, before)];
    return [`    ${column.heading}：${from || '（空）'} → ${to || '（空）'}`];
  });
  return [title, ...cells];
}

/** What importing will change, figure by figure, as lines for an editor. */
export function printedEdits(edits: readonly Edit[], book: Book): string[] {
  return book.tables.flatMap(({ sheet }) => {
    const own = edits.filter((edit) => edit.sheet === sheet);
    return own.length > 0 ? [`「${sheet.name}」表：`, ...own.flatMap((edit) => linesOfEdit(edit, book))] : [];
  });
}
