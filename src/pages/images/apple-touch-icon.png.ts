import { readFileSync } from 'node:fs';
import { pngOf } from '../../pictures/index.ts';

/** px; the size that home screens ask for. */
const side = 180;

/** The icon of the site for home screens, from the same drawing as the favicon. */
export const GET = () =>
  new Response(Uint8Array.from(pngOf(readFileSync('public/favicon.svg', 'utf8'), side)), {
    headers: { 'content-type': 'image/png' },
  });
