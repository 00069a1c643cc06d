import { oembedFile, pinnedOembedPaths } from '../../../../../site/endpoints/oembed.ts';

export const getStaticPaths = () => pinnedOembedPaths('en');
export const GET = oembedFile;
