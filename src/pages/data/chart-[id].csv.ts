import { csvFiles, csvOf } from '../../layouts/data.ts';

export const getStaticPaths = () => csvFiles('zh');
export const GET = csvOf;
