import { absolute, address, fileAddress } from '../components/site/address.ts';
import type { Word } from '../components/site/words.ts';
import { dataPackage, figuresCsv, figuresJson, figuresSchema } from '../exports/index.ts';
import type { Ledger } from '../ledger/index.ts';

/** One file under /data/: its name, its media type, what the page says of it, and how it is made. */
export type DataDownload = {
  readonly name: string;
  readonly type: string;
  readonly word: Word;
  readonly make: () => string;
};

/** Every file of open data. Addresses in them are absolute where the site knows where it lives. */
export function dataDownloads(ledger: Ledger, site: URL | undefined): readonly DataDownload[] {
  const whole = (to: string) => absolute(site, to) ?? to;
  const addressOf = (path: string) => whole(address('zh', path));
  const csv = () => figuresCsv(ledger, addressOf);
  const json = () => figuresJson(ledger, addressOf, whole(fileAddress('data/figures.schema.json')));
  return [
    { name: 'figures.csv', type: 'text/csv', word: 'csvFile', make: csv },
    { name: 'figures.json', type: 'application/json', word: 'jsonFile', make: json },
    { name: 'figures.schema.json', type: 'application/schema+json', word: 'schemaFile', make: figuresSchema },
    {
      name: 'datapackage.json',
      type: 'application/json',
      word: 'packageFile',
      make: () =>
        dataPackage(ledger, absolute(site, address('zh', 'data')), csv(), [
          { name: 'figures-json', path: 'figures.json', bytes: json() },
        ]),
    },
  ];
}
