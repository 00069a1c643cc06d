import { ledgerWorkbook } from '../../editing/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { dataPackage, figuresCsv, figuresJson, figuresSchema } from '../../open-data/index.ts';
import { absolute, address, fileAddress } from '../address.ts';
import type { Word } from '../words.ts';

/** One file under /data/: its name, its media type, what the page says of it, and how it is made. */
export type DataDownload = {
  readonly name: string;
  readonly type: string;
  readonly word: Word;
  readonly make: () => string | Promise<string | Uint8Array>;
};

/** The address of a page as it stands in a file: absolute where the site knows where it lives. */
export const addressIn =
  (site: URL | undefined, language: Language) =>
  (path: string): string => {
    const to = address(language, path);
    return absolute(site, to) ?? to;
  };

/** Every file of open data; the package comes last, because it has the others' hashes. */
export function dataDownloads(ledger: Ledger, site: URL | undefined): readonly DataDownload[] {
  const schema = fileAddress('data/figures.schema.json');
  const csv = () => figuresCsv(ledger, addressIn(site, 'zh'));
  const others: readonly DataDownload[] = [
    {
      name: 'ledger.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      word: 'bookFile',
      make: () => ledgerWorkbook(ledger),
    },
    {
      name: 'figures.json',
      type: 'application/json',
      word: 'jsonFile',
      make: () => figuresJson(ledger, addressIn(site, 'zh'), absolute(site, schema) ?? schema),
    },
    { name: 'figures.schema.json', type: 'application/schema+json', word: 'schemaFile', make: figuresSchema },
  ];
  const listed = async ({ name, type, make }: DataDownload) => ({
    name: name.replaceAll('.', '-'),
    path: name,
    type,
    bytes: await make(),
  });
  return [
    { name: 'figures.csv', type: 'text/csv', word: 'csvFile', make: csv },
    ...others,
    {
      name: 'datapackage.json',
      type: 'application/json',
      word: 'packageFile',
      make: async () =>
        dataPackage(ledger, absolute(site, address('zh', 'data')), csv(), await Promise.all(others.map(listed))),
    },
  ];
}
