import { pinnedPaths } from '../../../../../site/editions.ts';
import { csvOf } from '../../../../../site/endpoints/chart-data.ts';
import { inEveryLanguage } from '../../../../../site/locale-paths.ts';

export const getStaticPaths = () => inEveryLanguage(pinnedPaths);
export const GET = csvOf;
