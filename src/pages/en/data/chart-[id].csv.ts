import { csvFiles, csvOf } from '../../../layouts/data.ts';

export const getStaticPaths = () => csvFiles('en');
export const GET = csvOf;
