import type { Files } from '../../../../exports/index.ts';
import { pinnedFiles } from '../../../../layouts/editions.ts';
import { tracedPng } from '../../../../layouts/kits.ts';

export const getStaticPaths = () => pinnedFiles(({ chart, language }) => `${chart}-${language}`);

export const GET = ({ props }: { props: { files: Files } }) =>
  new Response(Uint8Array.from(tracedPng(props.files)), { headers: { 'content-type': 'image/png' } });
