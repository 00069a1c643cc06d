import { oembedFile, pinnedOembedPaths } from '../../../../../site/endpoints/oembed.ts';
import { inEveryLanguage } from '../../../../../site/locale-paths.ts';

export const getStaticPaths = () => inEveryLanguage(pinnedOembedPaths);
export const GET = oembedFile;
