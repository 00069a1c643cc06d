import { CsvError, parse } from 'csv-parse/sync';
import { unmarked } from './cells.ts';
import { type Sheet, sheets } from './columns.ts';
import { type Grid, Unreadable } from './grid.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gbk = new TextDecoder('gb18030', { fatal: true });

const saveRight = '在 Excel 里点「文件 → 另存为」，类型选「CSV UTF-8（逗号分隔）」，再保存。';

const decoded = (decoder: TextDecoder, bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/** The words of a CSV file. Throws Unreadable for another encoding than UTF-8, naming the one Chinese Excel writes. */
function textOf(bytes: Uint8Array): string {
  const wide =
    [0xff, 0xfe].every((byte, at) => bytes[at] === byte) || [0xfe, 0xff].every((byte, at) => bytes[at] === byte);
  const text = wide ? undefined : decoded(utf8, bytes);
  if (text !== undefined) return text;
  const chinese = !wide && /[\u4e00-\u9fff]（[a-z]/.test(decoded(gbk, bytes) ?? '');
  const what = wide ? '这个文件是 UTF-16 编码的' : chinese ? '这个 CSV 是 GBK 编码的' : '这个文件不是 UTF-8 编码的 CSV';
  throw new Unreadable(`${what}，汉字会读错：${saveRight}`);
}

const headingsIn = (sheet: Sheet, head: readonly string[]): number =>
  sheet.columns.filter(({ heading }) => head.includes(heading)).length;

const unknownTable = '认不出这是哪一张表：第一行要是导出时的列名，列之间用英文逗号隔开。重新导出，把改动抄过去。';

/** The table whose headings these are: the one that shares most with them. Throws Unreadable where that is too few. */
function sheetOf(head: readonly string[]): Sheet {
  const [best] = [...sheets].sort(
    (a, b) => headingsIn(b, head) / b.columns.length - headingsIn(a, head) / a.columns.length,
  );
  if (!best || headingsIn(best, head) * 2 < best.columns.length) throw new Unreadable(unknownTable);
  return best;
}

/** A CSV file as the table whose headings it has. Throws Unreadable where it cannot be read as one. */
export function gridOfCsv(bytes: Uint8Array): Grid {
  const text = textOf(bytes);
  // With another separator the parser would complain about quotation marks; this message is clearer.
  if (!text.slice(0, text.search(/[\r\n]|$/)).includes(',')) throw new Unreadable(unknownTable);
  let rows: string[][];
  try {
    // Empty lines are kept: the numbers of the rows are those that a spreadsheet shows.
    rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable('这个 CSV 的引号不成对，读不下去：用 Excel 打开，另存为 CSV UTF-8，不要用记事本改。');
  }
  const { name } = sheetOf(rows[0] ?? []);
  return { name, rows: rows.map((row) => row.map((words) => ({ words: unmarked(words) }))) };
}
