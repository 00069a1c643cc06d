/** The door of those who only check a plate: it leads to nothing that draws or cuts, so that a check is quick. */

export { faultsOfPlate } from './plate/verify.ts';
