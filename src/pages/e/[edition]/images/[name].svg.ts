import { type Files, svgFile } from '../../../../embeds/index.ts';
import { pinnedFiles } from '../../../../site/editions.ts';

export const getStaticPaths = () => pinnedFiles(({ chart, language }) => `${chart}-${language}`);

export const GET = ({ props }: { props: { files: Files } }) =>
  new Response(svgFile(props.files), { headers: { 'content-type': 'image/svg+xml' } });
