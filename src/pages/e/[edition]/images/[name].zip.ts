import type { APIContext } from 'astro';
import type { Plate } from '../../../../dataset/index.ts';
import { kitName } from '../../../../pictures/index.ts';
import { pinnedFiles } from '../../../../site/editions.ts';
import { pinnedKit } from '../../../../site/endpoints/kits.ts';
import { currentLedger } from '../../../../site/ledger.ts';

export const getStaticPaths = () =>
  pinnedFiles(({ chart, language }) => kitName(chart, language).replace(/\.zip$/, ''));

export const GET = ({ props, params, site }: APIContext<{ plate: Plate }>) =>
  new Response(Uint8Array.from(pinnedKit(currentLedger(), props.plate, site, params['edition'] ?? '')), {
    headers: { 'content-type': 'application/zip' },
  });
