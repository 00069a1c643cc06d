import { oembedFile, pinnedOembedPaths } from '../../../../layouts/oembed.ts';

export const getStaticPaths = () => pinnedOembedPaths('zh');
export const GET = oembedFile;
