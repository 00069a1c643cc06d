import { figuresCsv, figuresJson, figuresSchema } from './files.ts';
import type { Format } from './format.ts';

/** The table of the ledger: what the data package describes column by column. */
export const tableFormat: Format = {
  name: 'figures.csv',
  type: 'text/csv',
  says: { zh: '表格，Excel 能直接打开', en: 'a table, opens in Excel' },
  print: ({ ledger, addressOf }) => figuresCsv(ledger, addressOf),
};

/**
 * What the ledger is printed as beside its table. A format that is added here is served, and stands on the page of data, in what
 * search engines read there, and in the data package with its size and hash.
 */
export const formats: readonly Format[] = [
  {
    name: 'figures.json',
    type: 'application/json',
    says: { zh: '给程序用', en: 'for programs' },
    print: ({ ledger, addressOf, fileAt }) => figuresJson(ledger, addressOf, fileAt('figures.schema.json')),
  },
  {
    name: 'figures.schema.json',
    type: 'application/schema+json',
    says: { zh: 'JSON 的写法说明', en: 'describes the JSON' },
    print: figuresSchema,
  },
];
