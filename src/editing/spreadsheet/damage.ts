import { looksLikeFormula } from './cells.ts';
import type { Column } from './columns.ts';
import type { GridCell } from './grid.ts';

const asText = '先把这一格的格式改成「文本」，再照原样打一次。';
const longest = 1e11;

/** Dates as a spreadsheet prints them into a CSV: 2019/7/29, 1月2日, 2-Jan, Jan-20. */
const printedDate =
  /^(?:\d{4}\/\d{1,2}(?:\/\d{1,2})?|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2})$/;
const printedLong = /^\d(?:\.\d+)?E\+\d+$/i;

const becameDate = ({ form }: Column, words: string): string =>
  form === 'date' || form === 'day'
    ? `表格软件把这一格变成了日期「${words}」：先把这一格的格式改成「文本」，再写成 2019、2019-07 或 2019-07-29 的样子。`
    : `表格软件把这一格变成了日期「${words}」：${asText}`;
const becameLong = (words: string): string => `表格软件把这一格变成了数「${words}」，后面的位数可能已经丢了：${asText}`;

function becameNumber(words: string): string {
  const value = Number(words);
  if (value === 0) return `表格软件把这一格变成了数「0」，前面的 0 和后面的字都丢了：${asText}`;
  return Math.abs(value) >= longest
    ? becameLong(words)
    : `表格软件把这一格变成了数「${words}」，量词、百分号和前面的 0 都丢了：${asText}`;
}

/** Columns in which a number cell is no damage: a year, the number of a page. */
const takesNumbers = ({ form }: Column): boolean => form === 'year' || form === 'whole' || form === 'date';

/** How a spreadsheet damaged a cell (made a date or a number of its text); undefined if it did not. */
export function damageOf(column: Column, { words, made }: GridCell): string | undefined {
  switch (made) {
    case 'formula':
      return `这一格成了公式「${words}」：以 =、+、-、@ 开头的，表格软件会当成公式。${asText}`;
    case 'error':
      return `这一格是公式出的错「${words}」：${asText}`;
    case 'date':
      return column.form === 'day' && /^\d{4}-\d\d-\d\d$/.test(words) ? undefined : becameDate(column, words);
    case 'number':
      return takesNumbers(column) ? undefined : becameNumber(words);
    case 'boolean':
      return column.form === 'flag' ? undefined : `表格软件把这一格变成了「${words.toUpperCase()}」：${asText}`;
    case undefined:
  }
  if (looksLikeFormula(words))
    return `以「${words.slice(0, 1)}」开头，表格软件会当成公式：换一个开头；非这样开头不可的，在 dataset.json 里改。`;
  if (printedLong.test(words)) return becameLong(words);
  return printedDate.test(words) ? becameDate(column, words) : undefined;
}
