import { csvFiles, csvOf } from '../../site/endpoints/chart-data.ts';

export const getStaticPaths = () => csvFiles('zh');
export const GET = csvOf;
