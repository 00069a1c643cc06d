/** Public interface: other folders of src import from here only. */

export { check, type Options } from './check.ts';
export type { CopyEditor } from './copy.ts';
export type { Covers } from './glyphs.ts';
export type { Withheld } from './withheld.ts';
