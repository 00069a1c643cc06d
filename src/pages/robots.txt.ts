import type { APIContext } from 'astro';
import { fileAddress } from '../components/site/address.ts';
import { robotsOf } from '../exports/index.ts';

export const GET = ({ site }: APIContext) =>
  new Response(robotsOf(site && new URL(fileAddress('sitemap.xml'), site).href), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
