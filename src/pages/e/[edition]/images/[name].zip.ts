import type { APIContext } from 'astro';
import { kitName } from '../../../../exports/index.ts';
import { pinnedFiles } from '../../../../layouts/editions.ts';
import { pinnedKit } from '../../../../layouts/kits.ts';
import { currentLedger } from '../../../../layouts/ledger.ts';
import type { Plate } from '../../../../ledger/index.ts';

export const getStaticPaths = () =>
  pinnedFiles(({ chart, language }) => kitName(chart, language).replace(/\.zip$/, ''));

export const GET = ({ props, params, site }: APIContext<{ plate: Plate }>) =>
  new Response(Uint8Array.from(pinnedKit(currentLedger(), props.plate, site, params['edition'] ?? '')), {
    headers: { 'content-type': 'application/zip' },
  });
