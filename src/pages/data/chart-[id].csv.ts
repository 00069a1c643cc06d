import { csvFiles, csvOf } from '../../layouts/chart-data.ts';

export const getStaticPaths = () => csvFiles('zh');
export const GET = csvOf;
