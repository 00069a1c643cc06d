import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { Ledger } from '../ledger/index.ts';
import { plainText } from '../narrative/index.ts';
import { dataFile, dataRow } from './row.ts';
import { type AddressOf, dataRows } from './rows.ts';

const columns = Object.keys(dataRow.shape);
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** figures.csv: UTF-8 with a byte order mark, without which Excel reads it wrong; nothing in it runs as a formula. */
export const figuresCsv = (ledger: Ledger, addressOf: AddressOf): string =>
  stringify(
    dataRows(ledger, addressOf).map((row) => columns.map((name) => cellOf(row[name as keyof typeof row]))),
    {
      header: true,
      columns,
      bom: true,
      record_delimiter: '\r\n',
      escape_formulas: true,
    },
  );

/** A number stays one, so that its minus is not taken for the beginning of a formula. */
const cellOf = (value: string | number | boolean | null): string | number =>
  typeof value === 'number' ? value : value === null ? '' : String(value);

/** figures.json: the same rows, with the address of its schema. */
export const figuresJson = (ledger: Ledger, addressOf: AddressOf, schema: string): string =>
  json(
    dataFile.parse({
      $schema: schema,
      title: ledger.site.title.zh,
      updated: ledger.site.updated,
      licence: ledger.site.licence.zh,
      figures: dataRows(ledger, addressOf),
    }),
  );

/** The JSON Schema of figures.json, from the same description that it is checked with. */
export const figuresSchema = (): string => json(z.toJSONSchema(dataFile));

const typeOf = (field: z.ZodType): string => {
  const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
  if (inner instanceof z.ZodNumber) return 'number';
  return inner instanceof z.ZodBoolean ? 'boolean' : 'string';
};

/** A file that the package lists beside the table: its name in the package, its path, its media type, what is in it. */
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly bytes: string | Uint8Array;
};

const sha256 = (bytes: string | Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Describes the CSV's fields as the Data Package standard has it. */
const fields = () =>
  Object.entries(dataRow.shape).map(([name, field]) => ({
    name,
    type: typeOf(field),
    description: field.description,
    ...(field instanceof z.ZodEnum ? { constraints: { enum: field.options } } : {}),
    ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
  }));

/**
 * datapackage.json after the Data Package standard, version 2 (datapackage.org): sources, licences, hash and size of each
 * file, a description of each field. Numbers are plain digits, so that no reader has to strip a unit off them.
 */
export function dataPackage(
  ledger: Ledger,
  home: string | undefined,
  csv: string | Uint8Array,
  others: readonly Resource[],
): string {
  const { site, sources } = ledger;
  const size = (bytes: string | Uint8Array) => Buffer.byteLength(bytes);
  return json({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ledger',
    title: `${site.title.zh} / ${site.title.en}`,
    description: plainText(ledger, site.lead.en, 'en'),
    ...(home ? { homepage: home } : {}),
    version: site.updated,
    licenses: [
      { title: site.licence.en, ...(site.licenceAddress ? { path: site.licenceAddress } : { name: 'other-open' }) },
    ],
    sources: [...sources.values()].map(({ title, address }) => ({
      title: title.en,
      ...(address ? { path: address } : {}),
    })),
    resources: [
      {
        name: 'figures',
        path: 'figures.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: size(csv),
        hash: sha256(csv),
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: { fields: fields(), primaryKey: ['id'], missingValues: [''] },
      },
      ...others.map(({ name, path, type, bytes }) => ({
        name,
        path,
        format: path.split('.').at(-1),
        mediatype: type,
        bytes: size(bytes),
        hash: sha256(bytes),
      })),
    ],
  });
}
