/** The door of those who only check what is set in them: it leads to nothing that draws or cuts, so that a check is quick. */

export { coveredByFonts } from './coverage.ts';
