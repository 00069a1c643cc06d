import { pinnedPaths } from '../../../../../site/editions.ts';
import { csvOf } from '../../../../../site/endpoints/chart-data.ts';

export const getStaticPaths = () => pinnedPaths('en');
export const GET = csvOf;
