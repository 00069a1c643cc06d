import { oembedFile, oembedPaths } from '../../../site/endpoints/oembed.ts';
import { inEveryLanguage } from '../../../site/locale-paths.ts';

export const getStaticPaths = () => inEveryLanguage(oembedPaths);
export const GET = oembedFile;
