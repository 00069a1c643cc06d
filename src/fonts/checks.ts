/** Public interface for checks alone: it imports nothing that draws or cuts fonts, so that a check starts quickly. */

export { coveredByFonts } from './coverage.ts';
