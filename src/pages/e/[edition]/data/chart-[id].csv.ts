import { csvOf } from '../../../../layouts/chart-data.ts';
import { pinnedPaths } from '../../../../layouts/editions.ts';

export const getStaticPaths = () => pinnedPaths('zh');
export const GET = csvOf;
