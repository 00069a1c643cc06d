import { csvFiles, csvOf } from '../../../site/endpoints/chart-data.ts';

export const getStaticPaths = () => csvFiles('en');
export const GET = csvOf;
