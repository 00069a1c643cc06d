import { oembedFile, pinnedOembedPaths } from '../../../../site/endpoints/oembed.ts';

export const getStaticPaths = () => pinnedOembedPaths('zh');
export const GET = oembedFile;
