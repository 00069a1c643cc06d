import { type Grid, Unreadable } from './grid.ts';
import { gridOfCsv } from './read-csv.ts';
import { gridsOfXlsx } from './read-xlsx.ts';

/** What was read: the tables, and whether all of them were to be expected (a workbook) or just one (a CSV file). */
export type Tables = { readonly grids: readonly Grid[]; readonly whole: boolean };

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/**
 * The tables of a file, by what is in it and not by its name. Throws Unreadable, in a sentence that says what to do,
 * for a file of another kind, another encoding, or a broken one.
 */
export async function readTables(bytes: Uint8Array): Promise<Tables> {
  if (bytes.length === 0) throw new Unreadable('这个文件是空的：重新导出，或者从回收站里找回原来的。');
  if (startsWith(bytes, 0x50, 0x4b)) return { grids: await gridsOfXlsx(bytes), whole: true };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Unreadable(
      '这是旧的 xls 格式，或者加了密码：在 Excel 里点「文件 → 另存为」，类型选「Excel 工作簿（*.xlsx）」，不设密码。',
    );
  return { grids: [gridOfCsv(bytes)], whole: false };
}
