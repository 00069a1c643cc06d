import type { APIContext } from 'astro';
import type { Language } from '../../locale/index.ts';
import { feedFile } from '../../site/endpoints/feed.ts';
import { inEveryLanguage } from '../../site/locale-paths.ts';

/** A feed needs absolute addresses, so a build without SITE has none. */
export const getStaticPaths = () => inEveryLanguage(() => (import.meta.env.SITE ? [{}] : []));

export const GET = ({ props, site }: APIContext<{ language: Language }>) => feedFile(props.language, site);
