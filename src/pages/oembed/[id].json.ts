import { oembedFile, oembedPaths } from '../../layouts/oembed.ts';

export const getStaticPaths = () => oembedPaths('zh');
export const GET = oembedFile;
