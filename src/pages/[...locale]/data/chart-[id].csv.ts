import { csvFiles, csvOf } from '../../../site/endpoints/chart-data.ts';
import { inEveryLanguage } from '../../../site/locale-paths.ts';

export const getStaticPaths = () => inEveryLanguage(csvFiles);
export const GET = csvOf;
