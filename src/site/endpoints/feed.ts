import type { Language } from '../../locale/index.ts';
import { feedOf } from '../../open-data/index.ts';
import { address, feedAddress } from '../address.ts';
import { currentLedger } from '../ledger.ts';

/** The feed of a language as a file. It needs absolute addresses, so a build without SITE has none. */
export const feedFile = (language: Language, site: URL | undefined): Response =>
  new Response(
    feedOf(currentLedger(), language, {
      page: new URL(address(language, 'changes'), site).href,
      own: new URL(feedAddress(language), site).href,
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
