import { pinnedPaths } from '../../../../site/editions.ts';
import { csvOf } from '../../../../site/endpoints/chart-data.ts';

export const getStaticPaths = () => pinnedPaths('zh');
export const GET = csvOf;
