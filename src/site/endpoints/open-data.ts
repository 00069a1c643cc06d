import { ledgerWorkbook } from '../../editing/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { InEach, Language } from '../../locale/index.ts';
import { dataPackage, type Format, formats, type Printing, tableFormat } from '../../open-data/index.ts';
import { absolute, address, fileAddress } from '../address.ts';

/** One file under /data/: its name, its media type, what the page says of it, and how it is made. */
export type DataDownload = {
  readonly name: string;
  readonly type: string;
  readonly says: InEach<string>;
  readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
};

/** The address of a page as it stands in a file: absolute where the build knows the site's origin. */
export const addressIn =
  (site: URL | undefined, language: Language) =>
  (path: string): string => {
    const to = address(language, path);
    return absolute(site, to) ?? to;
  };

/** The workbook is the editors' own, so it is made where their spreadsheet is. */
const workbook: Format = {
  name: 'ledger.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  says: {
    zh: '工作簿，账本的每张表各占一页',
    en: 'a workbook with a sheet for each table, headed in Chinese',
  },
  print: ({ ledger }) => ledgerWorkbook(ledger),
};

/** Every file of open data; the package comes last, because it has the others' hashes. */
export function dataDownloads(ledger: Ledger, site: URL | undefined): readonly DataDownload[] {
  const from: Printing = {
    ledger,
    addressOf: addressIn(site, 'zh'),
    fileAt: (name) => {
      const to = fileAddress(`data/${name}`);
      return absolute(site, to) ?? to;
    },
  };
  const made = ({ name, type, says, print }: Format): DataDownload => ({ name, type, says, make: () => print(from) });
  const [table, others] = [made(tableFormat), [workbook, ...formats].map(made)];
  const listed = async ({ name, type, make }: DataDownload) => ({
    name: name.replaceAll('.', '-'),
    path: name,
    type,
    bytes: await make(),
  });
  return [
    table,
    ...others,
    {
      name: 'datapackage.json',
      type: 'application/json',
      says: { zh: '数据包说明：出处、许可、各列的意思', en: 'data package: sources, licence, what each column means' },
      make: async () =>
        dataPackage(
          ledger,
          absolute(site, address('zh', 'data')),
          await table.make(),
          await Promise.all(others.map(listed)),
        ),
    },
  ];
}
