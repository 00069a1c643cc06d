import type { APIContext } from 'astro';
import { currentLedger } from '../../layouts/ledger.ts';
import { dataDownloads } from '../../layouts/open-data.ts';

/** The files of open data. */
export const getStaticPaths = () =>
  dataDownloads(currentLedger(), undefined).map(({ name }) => ({ params: { file: name } }));

export function GET({ params, site }: APIContext) {
  const found = dataDownloads(currentLedger(), site).find(({ name }) => name === params['file']);
  if (!found) throw new RangeError(`no file ${params['file']}`);
  return new Response(found.make(), { headers: { 'content-type': found.type } });
}
