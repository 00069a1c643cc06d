import { nearest } from '../../dataset/index.ts';
import type { Sheet } from './columns.ts';
import type { Fault } from './fault.ts';
import type { Grid } from './grid.ts';

/** Where each of the sheet's columns stands in what was read. */
export type Placed = readonly number[];

const isEmpty = (grid: Grid, column: number): boolean => grid.rows.every((row) => (row[column]?.words ?? '') === '');

type Head = { readonly text: string; readonly column: number };

/** The unknown heading that probably was a missing column: it contains the keys, or is spelled almost alike. */
function renamedAs(missing: string, strangers: readonly Head[]): Head | undefined {
  const [, name = '', key = ''] = /^(.*)（(.+)）$/.exec(missing) ?? [];
  const near = nearest(
    missing,
    strangers.map(({ text }) => text),
  );
  return (
    strangers.find(({ text }) => text.includes(`（${key}）`) || text.includes(`(${key})`)) ??
    strangers.find(({ text }) => text === near || text === name || text === key)
  );
}

/** Finds the columns by their headings, wherever they stand. A missing, doubled, renamed or unknown one is reported. */
export function placeColumns(sheet: Sheet, grid: Grid, report: (fault: Fault) => void): Placed | undefined {
  const fault = (message: string, column?: number) => report({ sheet: sheet.name, row: 0, column, message });
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const heads = Array.from({ length: width }, (_, column) => ({
    text: (grid.rows[0]?.[column]?.words ?? '').trim(),
    column,
  })).filter(({ text, column }) => text !== '' || !isEmpty(grid, column));
  const known = new Set(sheet.columns.map(({ heading }) => heading));
  if (heads.filter(({ text }) => known.has(text)).length * 2 < known.size) {
    fault('第一行不是列名：把列名那一行放回最上面，或重新导出，把改动抄过去。');
    return undefined;
  }
  let faulty = false;
  const reported = (message: string, column?: number) => {
    faulty = true;
    fault(message, column);
  };
  const strangers = heads.filter(({ text }) => !known.has(text));
  const placed = sheet.columns.map(({ heading }) => {
    const [first, second] = heads.filter(({ text }) => text === heading);
    if (second) reported(`「${heading}」有两列：留一列。`, second.column);
    if (first) return first.column;
    const renamed = renamedAs(heading, strangers);
    if (renamed) {
      strangers.splice(strangers.indexOf(renamed), 1);
      reported(`列名「${renamed.text}」改过：写回「${heading}」。`, renamed.column);
    } else reported(`少了「${heading}」这一列：把它加回来，或重新导出，把改动抄过去。`);
    return -1;
  });
  for (const { text, column } of strangers)
    reported(
      text === ''
        ? '这一列没有列名：删去这一列，或给它写上列名。'
        : `不认识「${text}」这一列：删去它；要记的话写在别的文件里。`,
      column,
    );
  return faulty ? undefined : placed;
}
