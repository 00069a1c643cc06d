import type { APIContext } from 'astro';
import { kitsOf } from '../../site/endpoints/kits.ts';
import { currentLedger } from '../../site/ledger.ts';

/** Kits for WeChat, packed when they are asked for. */
export const getStaticPaths = () =>
  [...kitsOf(currentLedger(), undefined).keys()].map((name) => ({ params: { name: name.replace(/\.zip$/, '') } }));

export function GET({ params, site }: APIContext) {
  const pack = kitsOf(currentLedger(), site).get(`${params['name']}.zip`);
  if (!pack) throw new RangeError(`no kit ${params['name']}`);
  return new Response(Uint8Array.from(pack()), { headers: { 'content-type': 'application/zip' } });
}
