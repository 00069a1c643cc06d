import { csvFiles, csvOf } from '../../../layouts/chart-data.ts';

export const getStaticPaths = () => csvFiles('en');
export const GET = csvOf;
