import { expect, test } from 'vitest';
import { bookOfLedger, csvOf, readTables, Unreadable } from '../../src/editing/index.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import { stories } from '../charts/stories.ts';

const [figures] = bookOfLedger(stories.get('site') as Ledger).tables;
if (!figures) throw new Error('no table');
const csv = csvOf(figures);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** GBK, as far as this text goes: Node reads it, but does not write it. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1)
      if (low !== 0x7f) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(Array.from(text).flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const saveRight = '在 Excel 里点「文件 → 另存为」，类型选「CSV UTF-8（逗号分隔）」，再保存。';

/** Files that cannot be read, each with what is said of it. */
const unreadable: readonly (readonly [name: string, file: Uint8Array, message: string])[] = [
  ['GBK, as Chinese Excel writes it', gbk(csv.slice(1)), `这个 CSV 是 GBK 编码的，汉字会读错：${saveRight}`],
  ['UTF-16, as Excel’s Unicode text is', utf16(csv), `这个文件是 UTF-16 编码的，汉字会读错：${saveRight}`],
  [
    'bytes of no encoding',
    Uint8Array.of(0x61, 0xff, 0xff, 0x0a),
    `这个文件不是 UTF-8 编码的 CSV，汉字会读错：${saveRight}`,
  ],
  ['nothing at all', new Uint8Array(), '这个文件是空的：重新导出，或者从回收站里找回原来的。'],
  [
    'the old xls, or a password',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    '这是旧的 xls 格式，或者加了密码：在 Excel 里点「文件 → 另存为」，类型选「Excel 工作簿（*.xlsx）」，不设密码。',
  ],
  [
    'a workbook cut off while it was copied',
    Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00),
    '这个 xlsx 文件坏了，打不开：在 Excel 里打开它，另存为一个新的 xlsx；Excel 也打不开的，重新导出。',
  ],
  [
    'a quotation mark that is not closed',
    bytes(`${csv}"abc`),
    '这个 CSV 的引号不成对，读不下去：用 Excel 打开，另存为 CSV UTF-8，不要用记事本改。',
  ],
  [
    'a CSV of something else',
    bytes('姓名,电话\r\n甲,1\r\n'),
    '认不出这是哪一张表：第一行要是导出时的列名，列之间用英文逗号隔开。重新导出，把改动抄过去。',
  ],
  [
    'semicolons between the columns',
    bytes(csv.replaceAll(',', ';')),
    '认不出这是哪一张表：第一行要是导出时的列名，列之间用英文逗号隔开。重新导出，把改动抄过去。',
  ],
];

test.each(unreadable)('%s is refused with what to do', async (_, file, message) => {
  const error: unknown = await readTables(file).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Unreadable);
  expect(error).toHaveProperty('message', message);
});

test('UTF-8 is read with its mark and without, whatever ends its lines', async () => {
  const whole = await readTables(bytes(csv));
  expect(whole.grids.map(({ name, rows }) => [name, rows.length])).toEqual([['figures', figures.rows.length + 1]]);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(await readTables(bytes(csv.slice(1)))).toEqual(whole);
  expect(await readTables(bytes(csv.replaceAll('\r\n', '\n')))).toEqual(whole);
});
