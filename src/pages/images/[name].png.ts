import { type Image, imagesOf } from '../../pictures/index.ts';
import { pictureBytes } from '../../site/endpoints/pictures.ts';
import { currentLedger } from '../../site/ledger.ts';

/** Share cards and pictures of charts, drawn when they are asked for. */
export const getStaticPaths = () =>
  imagesOf(currentLedger()).map((image) => ({
    params: { name: image.name.replace(/\.png$/, '') },
    props: { image },
  }));

export const GET = ({ props }: { props: { image: Image } }) =>
  new Response(Uint8Array.from(pictureBytes(props.image)), { headers: { 'content-type': 'image/png' } });
