import { svgsOf } from '../../pictures/index.ts';
import { currentLedger } from '../../site/ledger.ts';

/** Every chart as one SVG that needs nothing else. */
export const getStaticPaths = () =>
  [...svgsOf(currentLedger())].map(([name, draw]) => ({
    params: { name: name.replace(/\.svg$/, '') },
    props: { draw },
  }));

export const GET = ({ props }: { props: { draw: () => string } }) =>
  new Response(props.draw(), { headers: { 'content-type': 'image/svg+xml' } });
