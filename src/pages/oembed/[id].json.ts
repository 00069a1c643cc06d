import { oembedFile, oembedPaths } from '../../site/endpoints/oembed.ts';

export const getStaticPaths = () => oembedPaths('zh');
export const GET = oembedFile;
