import type { APIContext } from 'astro';
import { robotsOf } from '../open-data/index.ts';
import { fileAddress } from '../site/address.ts';

export const GET = ({ site }: APIContext) =>
  new Response(robotsOf(site && new URL(fileAddress('sitemap.xml'), site).href), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
