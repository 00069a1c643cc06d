import type { Files } from '../../../../embeds/index.ts';
import { pinnedFiles } from '../../../../site/editions.ts';
import { tracedPng } from '../../../../site/endpoints/kits.ts';

export const getStaticPaths = () => pinnedFiles(({ chart, language }) => `${chart}-${language}`);

export const GET = ({ props }: { props: { files: Files } }) =>
  new Response(Uint8Array.from(tracedPng(props.files)), { headers: { 'content-type': 'image/png' } });
