import type { APIContext } from 'astro';
import { feedFile } from '../../site/endpoints/feed.ts';

/** A site that does not know where it lives has no feed. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []);

export const GET = ({ site }: APIContext) => feedFile('en', site);
