import { oembedFile, oembedPaths } from '../../../site/endpoints/oembed.ts';

export const getStaticPaths = () => oembedPaths('en');
export const GET = oembedFile;
