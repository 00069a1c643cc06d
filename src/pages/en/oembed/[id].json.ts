import { oembedFile, oembedPaths } from '../../../layouts/oembed.ts';

export const getStaticPaths = () => oembedPaths('en');
export const GET = oembedFile;
