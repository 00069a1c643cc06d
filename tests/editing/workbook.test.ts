import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { ledgerWorkbook } from '../../src/editing/index.ts';
import { sheetNames, sheets } from '../../src/editing/spreadsheet/columns.ts';
import { explained } from '../../src/editing/spreadsheet/guide.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import { stories } from '../charts/stories.ts';

const ledger = stories.get('site') as Ledger;
const bytes = await ledgerWorkbook(ledger);
const { sheets: read, properties } = await readXlsx(bytes, { readStyles: true });
const named = (name: string) => {
  const sheet = read.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

test('the same ledger gives the same bytes, whatever the day', async () => {
  expect(Buffer.compare(Buffer.from(await ledgerWorkbook(ledger)), Buffer.from(bytes))).toBe(0);
  const day = `${ledger.site.updated}T00:00:00.000Z`;
  expect([properties?.created, properties?.modified].map((date) => date?.toISOString())).toEqual([day, day]);
});

test('it has a sheet for each table, then what may be chosen and what the columns are for', () => {
  expect(read.map(({ name }) => name)).toEqual([...sheetNames, '可选', '说明']);
});

test.each(sheets)(
  '$name: headings that stay in sight and are explained; what is worked out is grey and locked',
  ({ name, columns, keys }) => {
    const sheet = named(name);
    expect(sheet.rows[0]).toEqual(columns.map(({ heading }) => heading));
    expect(sheet.freezePane).toEqual({ rows: 1, columns: keys.length });
    expect(sheet.protection).toMatchObject({ sheet: true, sort: true, autoFilter: true, insertRows: true });
    const rows = sheet.rows.length;
    columns.forEach((column, c) => {
      expect(sheet.cells?.get(`0,${c}`)?.comment?.text).toBe(explained(column));
      for (let r = 1; r < rows; r += 1) {
        const style = sheet.cells?.get(`${r},${c}`)?.style;
        const isNew = r >= rows - 60;
        const may =
          column.role === 'item' && column.key !== 'id'
            ? true
            : column.role !== 'computed' && column.role !== 'stamp' && isNew;
        expect([column.key, r, style?.protection?.locked === false]).toEqual([column.key, r, may]);
        expect([column.key, style?.numFmt === '@']).toEqual([
          column.key,
          column.role === 'item' || column.role === 'key',
        ]);
        const grey = column.role === 'computed' || column.role === 'stamp';
        expect(style?.fill?.type === 'pattern' && style.fill.fgColor?.rgb === 'E9E7E0').toBe(grey);
      }
    });
  },
);

test('closed lists are dropdowns of names with their codes, and refuse what is not in them', () => {
  const sheet = named('figures');
  const at = sheets[0]?.columns.findIndex(({ key }) => key === 'per') ?? -1;
  const letter = String.fromCharCode(65 + at);
  const validation = sheet.dataValidations?.find(({ range }) => range.startsWith(`${letter}2:`));
  expect(validation).toMatchObject({ type: 'list', errorStyle: 'stop', showErrorMessage: true });
  const [, column = '', from, to] = /^'可选'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(validation?.formula1 ?? '') ?? [];
  const list = named('可选')
    .rows.slice(Number(from) - 1, Number(to))
    .map((row) => row[column.charCodeAt(0) - 65]);
  expect(list).toEqual(['人均（person）', '户均（household）', '亩均（mu）', '村均（village）']);
});

test('numbers that are worked out are numbers, words are words', () => {
  const { rows } = named('figures');
  const consumption = rows.find(([id]) => id === 'consumption') ?? [];
  expect(consumption.slice(4, 9)).toEqual(['7300余万元', 73000000, '元', '只说多于', '超过7300万元']);
});
