import type { APIContext } from 'astro';
import { dataDownloads } from '../../site/endpoints/open-data.ts';
import { currentLedger } from '../../site/ledger.ts';

/** The files of open data. */
export const getStaticPaths = () =>
  dataDownloads(currentLedger(), undefined).map(({ name }) => ({ params: { file: name } }));

export async function GET({ params, site }: APIContext) {
  const found = dataDownloads(currentLedger(), site).find(({ name }) => name === params['file']);
  if (!found) throw new RangeError(`no file ${params['file']}`);
  const made = await found.make();
  return new Response(typeof made === 'string' ? made : Uint8Array.from(made), {
    headers: { 'content-type': found.type },
  });
}
