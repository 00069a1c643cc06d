import type { WriteSheet } from 'hucre/xlsx';
import { type Choices, choicesFor, shownChoice } from './choices.ts';
import { type Column, guideName, sheets } from './columns.ts';
import { head, reported } from './style.ts';

const how = [
  '改白底的格子；灰底的由程序填，改了不起作用。改完存盘，关掉表格，运行 npm run sheet -- import。',
  '加一笔：在表的最后一行下面接着写，「版本」一格空着。列的先后、行的先后都可以动；不要删行，不要改列名。',
  '不要了的一笔，填「撤下的日期」和「撤下的原因」。',
  '多个地方、多笔之间用「、」隔开。要排序、筛选以外的改动被挡住时，先在「审阅」里点「撤销工作表保护」，没有密码。',
];

/** What a column is for, and how it is filled. */
export function explained({ explanation, role, form, leaf }: Column): string {
  const closed = form === 'choice' || form === 'flag';
  const hint = closed ? '从下拉里选。' : leaf?.refers ? '从下拉里选，或写编号。' : '';
  return role === 'item' ? [explanation, hint].filter(Boolean).join('') : explanation;
}

/** What may be written, where that is a closed list. */
const allowed = (column: Column, choices: Choices): string =>
  column.form === 'choice' || column.form === 'flag' ? choicesFor(column, choices).map(shownChoice).join(' · ') : '';

/** The last sheet of the workbook: every column with its explanation. Nothing of it is read back. */
export function guideSheet(choices: Choices): WriteSheet {
  const columns = sheets.flatMap((sheet) =>
    sheet.columns.map((column) => [sheet.name, column.heading, explained(column), allowed(column, choices)]),
  );
  const rows = [...how.map((line) => [line]), [], ['表', '列', '说明', '可以写'], ...columns];
  const cells = new Map(
    rows.flatMap((row, r) =>
      row.map(
        (_, c) => [`${r},${c}`, { style: r === how.length + 1 ? head : r > how.length ? reported : {} }] as const,
      ),
    ),
  );
  return { name: guideName, rows, cells, columns: [{ width: 14 }, { width: 34 }, { width: 70 }, { width: 60 }] };
}
