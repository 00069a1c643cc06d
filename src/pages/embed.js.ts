import script from '../embeds/browser/ledger-chart.js?raw';
import { sent } from '../embeds/index.ts';

/** The script of the web component, at an address that articles name for years. */
export const GET = (): Response =>
  new Response(`${sent(script)}\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
