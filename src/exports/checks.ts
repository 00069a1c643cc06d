/** A second door, for those who only check: it leads to nothing that draws or bundles, so that a check is quick. */

export { coveredByFaces } from './fonts/coverage.ts';
export { faultsOfPlate } from './plate/held.ts';
