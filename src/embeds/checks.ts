/** Public interface for checks alone: it imports nothing that draws, so that a check starts quickly. */

export { faultsOfPlate } from './plate/verify.ts';
