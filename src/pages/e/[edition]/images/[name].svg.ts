import { type Files, svgFile } from '../../../../exports/index.ts';
import { pinnedFiles } from '../../../../layouts/editions.ts';

export const getStaticPaths = () => pinnedFiles(({ chart, language }) => `${chart}-${language}`);

export const GET = ({ props }: { props: { files: Files } }) =>
  new Response(svgFile(props.files), { headers: { 'content-type': 'image/svg+xml' } });
