import { oembedFile, pinnedOembedPaths } from '../../../../../layouts/oembed.ts';

export const getStaticPaths = () => pinnedOembedPaths('en');
export const GET = oembedFile;
